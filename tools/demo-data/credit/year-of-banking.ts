import { addWorkingDays, stateCouncilCalendar, type Day } from '@qinqing/working-time';
import { addDays, instantOf } from '../drawing/days.ts';
import { between, chance, createWheel, pickFrom, poisson } from '../drawing/draws.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { noFacts, orderScopes, reasonsOf, stepDeadline, type Consent, type ConsentPurpose, type ConsentScope, type SnapshotFacts } from './banking-rules.ts';
import type { PartnerBank } from './banks.ts';
import { beginConsent, enquire, move, passTime, type ConsentStory } from './consent-story.ts';
import { creditNumbers } from './credit-rules.ts';
import { reportOutcome } from './outcome-reports.ts';
import type { CreditFile } from './standings.ts';

/** §11.5: 14,000 consents a year, by companies in business (0.48 of all enterprises); 41,000 enquiries, 3 % of them denied. */
const CONSENTS_A_YEAR = 14_000;
const COMPANY_SHARE = 0.483;
const FULL_SCALE = 957_000;
const CONSENTS_PER_COMPANY = CONSENTS_A_YEAR / (FULL_SCALE * COMPANY_SHARE);
/** In days before the quarter: requests, and the last enquiry, whose outcome is reported before the quarter. */
const YEAR = { from: 435, to: 70 };
const LAST_ENQUIRY = 42;

const drawPurpose = createWheel<ConsentPurpose>([['PRE_LOAN', 0.66], ['POST_LOAN', 0.24], ['GUARANTEE', 0.1]]);
const drawAnswer = createWheel<'GRANT' | 'REFUSE' | 'LAPSE'>([['GRANT', 0.86], ['REFUSE', 0.08], ['LAPSE', 0.06]]);
const FURTHER_ENQUIRIES = 2.55;
/** Denied are 3 %: what goes beyond the scopes, and what is asked without a consent, after it ended or was used up. */
const BEYOND_SCOPE_SHARE = 0.01;
const ONE_TOO_MANY_SHARE = 0.25;
const AFTER_THE_END_SHARE = 0.03;
const WITHOUT_CONSENT_SHARE = 0.12;
const REVOKED_SHARE = 0.03;

/** The dealings of one enterprise with the banks of its district in a year; the oldest first. */
export const drawConsents = (plan: Plan, banks: readonly PartnerBank[], enterprise: Enterprise, readFile: () => CreditFile): ConsentStory[] => {
  const random = createRandom(plan.seed, 'year-of-banking', enterprise.index);
  const near = banks.filter(({ jurisdiction }) => jurisdiction === enterprise.jurisdiction);
  const stories = new Map<string, ConsentStory>();
  const count = poisson(random, CONSENTS_PER_COMPANY);
  for (let nth = 0; nth < count; nth += 1) {
    const bank = pickFrom(random, near);
    const purpose = drawPurpose(random);
    const story = tell(random, plan, { bank, enterprise, purpose, nth }, readFile());
    // Of one bank and purpose there is one open consent at a time.
    if (!stories.has(`${bank.id} ${purpose}`)) stories.set(`${bank.id} ${purpose}`, story);
  }
  return [...stories.values()];
};

interface Outline {
  readonly bank: PartnerBank;
  readonly enterprise: Enterprise;
  readonly purpose: ConsentPurpose;
  readonly nth: number;
}

const tell = (random: Random, plan: Plan, outline: Outline, file: CreditFile): ConsentStory => {
  const { bank, enterprise, nth } = outline;
  const requestedOn = workdayAfter(addDays(plan.quarter.firstDay, -between(random, YEAR.to, YEAR.from)), 0);
  const consent = requestOf(random, plan, outline, officeTime(random, requestedOn));
  const story = beginConsent(bank, enterprise, consent);
  const answer = drawAnswer(random);
  const signer = `demo-representative-${enterprise.index + 1}`;
  const answeredAt = officeTime(random, workdayAfter(requestedOn, between(random, 1, 4)));
  const quarterBegins = new Date(instantOf(plan.quarter.firstDay, '00:00'));
  if (answer === 'REFUSE') move(story, { at: answeredAt, actor: signer, events: ['refuse'], changes: { endedAt: answeredAt } });
  if (answer === 'GRANT') {
    move(story, { at: answeredAt, actor: signer, events: ['grant', 'activate'], changes: grantOf(consent, signer, answeredAt) });
    useConsent(random, plan, story, factsOf(file), nth);
    if (story.consent.state === 'ACTIVE' && chance(random, REVOKED_SHARE)) revoke(random, plan, story, signer);
  }
  passTime(story, quarterBegins);
  askInVain(random, plan, story, nth);
  return story;
};

const requestOf = (random: Random, { seed }: Plan, { bank, enterprise, purpose, nth }: Outline, at: Date): Consent => {
  const requestedScopes = drawScopes(random);
  const isOfLoan = purpose === 'POST_LOAN';
  return {
    id: namedUuid(seed, 'consent', enterprise.index, nth), enterpriseId: enterprise.id, divisionCode: enterprise.town.code, bankId: bank.id, state: 'REQUESTED', purpose,
    requestedScopes, requestedDays: isOfLoan ? 365 : pickFrom(random, [30, 60, 90, 180]), requestedEnquiries: isOfLoan ? 18 : between(random, 3, 15), scopes: [],
    loanReference: isOfLoan ? `DK${at.getUTCFullYear()}${between(random, 100_000, 999_999)}` : null, note: null, maxEnquiries: null, used: 0, requestedBy: bank.clientId, requestedAt: at,
    grantedBy: null, grantedAt: null, validTo: null, ...stepDeadline('CONSENT_REQUEST', at, stateCouncilCalendar, creditNumbers), endedAt: null, settingsVersion: 'default',
    createdAt: at, updatedAt: at, version: 1,
  };
};

const drawScopes = (random: Random): readonly ConsentScope[] =>
  orderScopes(['RATING', ...(['COMPONENTS', 'TAX_GRADE', 'LISTS'] as const).filter(() => chance(random, 0.6)), ...(chance(random, 0.1) ? (['FINANCIALS'] as const) : [])]);

const DAY_MS = 86_400_000;

const grantOf = ({ requestedScopes, requestedDays, requestedEnquiries }: Consent, grantedBy: string, at: Date): Partial<Consent> =>
  ({ scopes: requestedScopes!, maxEnquiries: requestedEnquiries, grantedBy, grantedAt: at, validTo: new Date(at.getTime() + requestedDays! * DAY_MS) });

/** Enquiries while the consent lasts, and now and then one that it does not cover. */
const useConsent = (random: Random, plan: Plan, story: ConsentStory, facts: SnapshotFacts, nth: number): void => {
  const { grantedAt, validTo, scopes } = story.consent;
  const last = Math.min(validTo!.getTime(), Date.parse(instantOf(addDays(plan.quarter.firstDay, -LAST_ENQUIRY), '18:00')));
  const mostAllowed = story.consent.maxEnquiries! + (chance(random, ONE_TOO_MANY_SHARE) ? 1 : 0);
  const count = Math.min(1 + poisson(random, FURTHER_ENQUIRIES), mostAllowed);
  const times = Array.from({ length: count }, () => grantedAt!.getTime() + 600_000 + Math.floor(random.fraction() * (last - grantedAt!.getTime() - 600_000))).toSorted((a, b) => a - b);
  for (const [index, time] of times.entries()) {
    const isBeyond = chance(random, BEYOND_SCOPE_SHARE);
    enquire(story, { id: namedUuid(plan.seed, 'enquiry', story.enterprise.index, nth, index), at: new Date(time), scopes: isBeyond ? orderScopes([...scopes, 'CONTRACTS']) : scopes }, facts);
  }
  for (const enquiry of story.enquiries) if (enquiry.duty !== null) reportOutcome(random, plan, enquiry);
};

/** A bank tries again after a consent has ended, or without one. */
const askInVain = (random: Random, plan: Plan, story: ConsentStory, nth: number): void => {
  const { endedAt, grantedAt, requestedScopes } = story.consent;
  if (endedAt === null || !chance(random, grantedAt === null ? WITHOUT_CONSENT_SHARE : AFTER_THE_END_SHARE)) return;
  const at = new Date(endedAt.getTime() + between(random, 2, 20) * DAY_MS);
  if (at < new Date(instantOf(plan.quarter.firstDay, '00:00'))) enquire(story, { id: namedUuid(plan.seed, 'enquiry', story.enterprise.index, nth, 'in vain'), at, scopes: requestedScopes! }, noFacts);
};

const revoke = (random: Random, plan: Plan, story: ConsentStory, signer: string): void => {
  const from = story.consent.updatedAt.getTime();
  const last = Math.min(story.consent.validTo!.getTime(), Date.parse(instantOf(plan.quarter.firstDay, '00:00')));
  const at = new Date(from + Math.floor((last - from) * random.fraction()));
  move(story, { at, actor: signer, events: ['revoke'], changes: { endedAt: at } });
};

/** What banks were given: the standing at the beginning of the quarter, for earlier ones are not kept. */
const factsOf = ({ rating, standing }: CreditFile): SnapshotFacts => ({
  score: standing.score, level: standing.level, isBlackListed: rating?.isBlackListed ?? false, reasons: rating === null ? [] : reasonsOf(rating.components, creditNumbers.neutralScore),
  components: rating?.components ?? [], taxGrade: standing.taxGrade, listings: standing.listings, hasOpenDispute: standing.hasOpenDispute, correctionStatements: [],
});

const workdayAfter = (day: Day, count: number): Day => (count === 0 ? addWorkingDays(stateCouncilCalendar, addWorkingDays(stateCouncilCalendar, day, -1), 1) : addWorkingDays(stateCouncilCalendar, day, count));

const officeTime = (random: Random, day: Day): Date => new Date(instantOf(day, `${pickFrom(random, ['09', '10', '11', '14', '15', '16'])}:${String(between(random, 10, 59))}`));
