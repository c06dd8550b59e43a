import { addDays, instantOf } from '../drawing/days.ts';
import { between, chance } from '../drawing/draws.ts';
import { drawUuid } from '../drawing/identifiers.ts';
import type { Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import { cast } from '../registry/cast.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { subjectOf } from '../registry/subjects.ts';
import { blackListing, redListing } from '../words/credit.ts';
import { creditNumbers, publicationPeriod, redBasisOf, walkListing, type CreditRecord, type ListEntry, type ListEntryTransition, type ListingEvent } from './credit-rules.ts';
import { LISTED_DAYS_BEFORE } from './records.ts';

export interface Listing {
  readonly entry: ListEntry;
  readonly transitions: readonly ListEntryTransition[];
}

/** §11.5: 1.5 % are on the red list; the others that have a basis wait for their authority. */
const CONFIRMED_SHARE = 0.17;
/** §11.5: 0.25 % are on the black list: so many of those with a serious penalty. */
const BLACK_SHARE_OF_SERIOUS = 0.9;
/** Public funds and preferential policies are denied, procurement as well (POL-17). */
const MEASURES = ['CJ-06', 'CJ-08', 'CJ-09'];
/** In the first thousand, so that every scale has two black-listed firms in each jurisdiction (§11.5). */
const isAlwaysListed = ({ index }: Enterprise): boolean => cast[index]?.part === 'LISTED';

/**
 * The list on which an enterprise stands, by its records: never both, and the black one before the red one (§9.5).
 *
 * @param records those in use before the quarter, newest of each graded kind
 */
export const drawListing = (random: Random, plan: Plan, enterprise: Enterprise, records: readonly CreditRecord[]): Listing | null => {
  const serious = records.find(({ adverseClass }) => adverseClass === 'SERIOUS');
  if (serious !== undefined && (isAlwaysListed(enterprise) || chance(random, BLACK_SHARE_OF_SERIOUS))) return blackList(random, plan, enterprise, serious);
  const basis = redBasisOf(records);
  return basis.records.length === 0 ? null : redList(random, plan, enterprise, basis);
};

const blackList = (random: Random, plan: Plan, enterprise: Enterprise, serious: CreditRecord): Listing => {
  const proposedOn = addDays(serious.decidedOn, 14);
  const listedOn = isAlwaysListed(enterprise) ? addDays(plan.quarter.firstDay, -LISTED_DAYS_BEFORE) : addDays(proposedOn, 10);
  const actor = subjectOf(`authority${enterprise.jurisdiction.personaSuffix}`);
  const { repairableFrom, publishedUntil } = publicationPeriod('SERIOUS', listedOn, creditNumbers);
  const entry = { ...entryOf(random, enterprise, serious, proposedOn), kind: 'BLACK', legalBasis: blackListing.legalBasis, reason: blackListing.reason, recordIds: [serious.id], measureCodes: MEASURES } as const;
  const steps: readonly Step[] = [
    { events: ['giveNotice'], at: instantOf(proposedOn, '10:00'), actor, reason: null },
    { events: ['list'], at: instantOf(listedOn, '10:30'), actor, reason: blackListing.confirmation },
  ];
  return tell({ ...entry, state: 'PROPOSED', listedOn, repairableFrom, publishedUntil }, steps);
};

const redList = (random: Random, plan: Plan, enterprise: Enterprise, { grounds, records }: ReturnType<typeof redBasisOf>): Listing => {
  const first = records[0]!;
  const foundOn = addDays(first.decidedOn, 3);
  const isShown = cast[enterprise.index] !== undefined;
  const isConfirmed = isShown || chance(random, CONFIRMED_SHARE);
  const listedOn = addDays(foundOn, between(random, 4, 25));
  const isPast = listedOn < plan.quarter.firstDay;
  const entry: ListEntry = {
    ...entryOf(random, enterprise, first, foundOn), kind: 'RED', state: 'CANDIDATE', reason: first.title, grounds, recordIds: records.map(({ id }) => id).toSorted(), measureCodes: [],
    listedOn: isConfirmed && isPast ? listedOn : null, repairableFrom: null, publishedUntil: null,
  };
  const actor = subjectOf(`credit${enterprise.jurisdiction.personaSuffix}`);
  return tell(entry, isConfirmed && isPast ? [{ events: ['confirm', 'activate'], at: instantOf(listedOn, '11:00'), actor, reason: redListing.confirmation }] : []);
};

const entryOf = (random: Random, enterprise: Enterprise, record: CreditRecord, day: string) => ({
  id: drawUuid(random),
  enterpriseId: enterprise.id,
  divisionCode: enterprise.town.code,
  authorityUnitId: record.authorityUnitId,
  authorityName: record.authorityName,
  legalBasis: record.legalBasis,
  grounds: [],
  statement: null,
  statedAt: null,
  dueAt: null,
  dueCalendarVersion: null,
  hasSectorRuleFlag: false,
  settingsVersion: 'default',
  createdAt: new Date(instantOf(day, '10:00')),
  updatedAt: new Date(instantOf(day, '10:00')),
  version: 1,
});

interface Step {
  readonly events: readonly ListingEvent[];
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
}

/** Walks an entry through its steps as the department records them. */
const tell = (first: ListEntry, steps: readonly Step[]): Listing => {
  let entry = first;
  const transitions: ListEntryTransition[] = [];
  for (const { events, at, actor, reason } of steps) {
    const walked = walkListing(entry.state, events);
    if (walked === null) throw new Error(`${entry.state} does not lead through ${events.join(', ')}`);
    entry = { ...entry, state: walked.at(-1)!.to, version: entry.version + 1, updatedAt: new Date(at) };
    transitions.push(...walked.map(({ event, from, to }) => ({ listingId: entry.id, version: entry.version, event, fromState: from, toState: to, actor, reason, at: new Date(at) })));
  }
  return { entry, transitions };
};

