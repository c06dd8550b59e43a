import { addWorkingDays, isWorkday, shanghaiDate, stateCouncilCalendar, type Day } from '@qinqing/working-time';
import { addDays, instantOf } from '../drawing/days.ts';
import { between, chance, createWheel, pickFrom, shuffle, zipfWeights } from '../drawing/draws.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { firstJurisdiction, jurisdictions, type Jurisdiction } from '../registry/jurisdictions.ts';
import { unclearAppeal } from '../words/appeals.ts';
import { listAppellants, peopleOf, protectedIndexOf, speakerOf, type AppealPeople } from './appeal-people.ts';
import { catalogue, rulesOf, type Appeal, type AppealRules, type CatalogueItem, type ServiceClass } from './appeal-rules.ts';
import { beginStory, tell, type AppealStory } from './appeal-story.ts';
import { leadLineOf } from './routing-rows.ts';
import { accept, arbitrate, askInformation, classify, conclude, explain, giveBack, makePlan, referToMeeting, reply, resolveOnSpot, type Parties } from './tell-appeal.ts';

/** How an appeal went: to its end, or to where it stands. */
type Way = 'REPLIED' | 'ON_SPOT' | 'EXPLAINED' | 'SLOW' | 'PLANNED' | 'MEETING' | 'DISPATCHED' | 'UNCLEAR';

interface Outline {
  readonly way: Way;
  readonly enterprise: Enterprise;
  readonly item: CatalogueItem;
  readonly serviceClass: ServiceClass;
  readonly submittedAt: Date;
  readonly isOfCampaign: boolean;
  /** Of a plan that still runs: working days from submission, and how many of its four milestones are reached. */
  readonly planDays: number;
  readonly finished: number;
}

/** N03: 249 issues of a campaign, of which 242 are done or on track: these seven wait. */
export const CAMPAIGN = { appeals: 249, slow: 7, explained: 8, onSpot: 14 } as const;
/** The four weeks of the campaign, in days before the quarter. */
const CAMPAIGN_DAYS = { from: 150, to: 123 };
/** Working days promised by the plans that still run: some light is yellow on most days of a quarter. */
const RUNNING_PLANS = [60, 30, 6, 12, 18, 24, 36, 42, 48, 54];

/** What the enterprises of both jurisdictions raised, oldest first; ids, numbers and all that was decided follow from the plan alone. */
export const listPastAppeals = (plan: Plan): AppealStory[] => jurisdictions.flatMap((jurisdiction) => tellAll(plan, jurisdiction));

const tellAll = (plan: Plan, jurisdiction: Jurisdiction): AppealStory[] => {
  const people = peopleOf(plan, jurisdiction);
  const rules = rulesOf(jurisdiction);
  const outlines = drawOutlines(plan, jurisdiction).toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
  const lastNumbers = new Map<string, number>();
  return outlines.map((outline, index) => {
    const random = createRandom(plan.seed, 'appeal', jurisdiction.code, index);
    const { enterprise, submittedAt } = outline;
    const series = `${enterprise.town.code}-${shanghaiDate(submittedAt).slice(0, 4)}`;
    const serial = (lastNumbers.get(series) ?? 0) + 1;
    lastNumbers.set(series, serial);
    const identity = { id: namedUuid(plan.seed, 'appeal', jurisdiction.code, index), number: `${series}-${String(serial).padStart(6, '0')}` };
    return tellOne(random, { outline, identity, people, rules });
  });
};

interface Telling {
  readonly outline: Outline;
  readonly identity: Pick<Appeal, 'id' | 'number'>;
  readonly people: AppealPeople;
  readonly rules: AppealRules;
}

const RETURNED_SHARE = 0.04;
const RETURNED_TWICE_SHARE = 0.15;
const PAUSED_SHARE = 0.11;

const tellOne = (random: Random, { outline, identity, people, rules }: Telling): AppealStory => {
  const { item, enterprise, way, planDays, finished } = outline;
  const parties: Parties = { people, enterprise: speakerOf(enterprise), dutyLine: leadLineOf(item, enterprise.jurisdiction, people.units) };
  const isReturned = way === 'REPLIED' && outline.serviceClass !== 'URGENT' && chance(random, RETURNED_SHARE);
  const firstLine = isReturned ? pickFrom(random, people.units.filter(({ level, dutyLine }) => level === 'DISTRICT' && dutyLine !== parties.dutyLine)).dutyLine : parties.dutyLine;
  const story = submit(random, { outline, identity, people, rules }, firstLine);
  if (way === 'UNCLEAR') return story;
  if (!story.appeal.isAutoClassified) classify(random, story, { ...parties, dutyLine: firstLine }, item.code);
  if (isReturned) giveBack(random, story, parties, firstLine);
  if (isReturned && chance(random, RETURNED_TWICE_SHARE)) arbitrate(random, story, parties);
  if (way === 'DISPATCHED') return story;
  if (way === 'ON_SPOT') {
    resolveOnSpot(random, story, parties);
    conclude(random, story, parties);
    return story;
  }
  accept(random, story, parties);
  if (story.appeal.serviceClass === 'COMPLEX') makePlan(random, story, parties, planDays, finished);
  if (way === 'PLANNED') return story;
  if (way === 'SLOW') return comeToDirectLine(story);
  if (way === 'MEETING') {
    referToMeeting(random, story, parties);
    return story;
  }
  if (chance(random, PAUSED_SHARE)) askInformation(random, story, parties);
  (way === 'EXPLAINED' ? explain : reply)(random, story, parties);
  conclude(random, story, parties);
  return story;
};

/** What is red for more than three working days comes to the direct-line office by itself (APL-15). */
const comeToDirectLine = (story: AppealStory): AppealStory => {
  const at = new Date(instantOf(addWorkingDays(story.rules.calendar, shanghaiDate(story.appeal.dueAt), story.rules.settings.longRedDays + 1), '09:01'));
  tell(story, { at, actor: 'system', events: ['escalate'], changes: { coordinatedAt: at } });
  return story;
};

const submit = (random: Random, { outline, identity, people, rules }: Telling, dutyLine: string): AppealStory => {
  const { enterprise, item, serviceClass, submittedAt, isOfCampaign, way } = outline;
  const isClear = way !== 'UNCLEAR' && (serviceClass === item.defaultServiceClass || serviceClass === 'URGENT') && item.defaultServiceClass !== 'COMPLEX' && chance(random, AUTO_SHARE);
  const unitId = isClear ? people.unitIdOf(dutyLine) : null;
  const shop = enterprise.jurisdiction.city.phonePrefix;
  return beginStory(
    {
      ...identity,
      enterpriseId: enterprise.id,
      divisionCode: enterprise.town.code,
      submittedBy: isOfCampaign ? people.centre.subject : speakerOf(enterprise),
      submittingOfficerId: isOfCampaign ? people.centre.officerId : null,
      channel: isOfCampaign ? 'CAMPAIGN' : pickFrom(random, ['WEB', 'WEB', 'WEB', 'APP', 'MINI_PROGRAM'] as const),
      content: way === 'UNCLEAR' ? unclearAppeal : `${pickFrom(random, item.phrases)}。`,
      urgency: serviceClass === 'URGENT' ? 'URGENT' : 'NORMAL',
      contactName: enterprise.representative,
      contactPhone: `${shop}-000${between(random, 10_000, 99_999)}`,
      occurredAt: isOfCampaign ? new Date(submittedAt.getTime() - between(random, 10, 60) * 60_000) : null,
      candidates: listCandidates(random, item, isClear, way === 'UNCLEAR'),
      serviceClass: way === 'UNCLEAR' ? 'REGULAR' : serviceClass,
      confirmationCode: String(between(random, 0, 999_999)).padStart(6, '0'),
      submittedAt,
      isAutoClassified: isClear,
      itemCode: isClear ? item.code : null,
      unitId,
      dispatchedAt: isClear ? submittedAt : null,
      transferredAt: isClear ? submittedAt : null,
    },
    isClear ? ['classify', 'dispatch'] : [],
    rules,
  );
};

const AUTO_SHARE = 0.7;

const listCandidates = (random: Random, item: CatalogueItem, isClear: boolean, isUnknown: boolean): Appeal['candidates'] => {
  const most = isClear ? between(random, 86, 99) : isUnknown ? between(random, 8, 15) : between(random, 45, 80);
  const others = shuffle(random, catalogue.filter(({ code }) => code !== item.code)).slice(0, 2);
  const second = Math.floor((100 - most) * 0.6);
  return [item, ...others].map(({ code }, index) => ({ itemCode: code, confidence: [most, Math.min(second, most), Math.min(100 - most - second, most)][index]! / 100 }));
};

const drawClass = createWheel<ServiceClass>([['SIMPLE', 0.35], ['REGULAR', 0.52], ['URGENT', 0.06], ['COMPLEX', 0.07]]);
const ITEM_ZIPF_EXPONENT = 1.07;
const byFrequency = [...catalogue.filter(({ isCommon }) => isCommon), ...catalogue.filter(({ isCommon }) => !isCommon)];
const drawItem = createWheel(zipfWeights(byFrequency, ITEM_ZIPF_EXPONENT));

const drawOutlines = (plan: Plan, jurisdiction: Jurisdiction): Outline[] => {
  const random = createRandom(plan.seed, 'past-appeals', jurisdiction.code);
  const appellants = listAppellants(plan, jurisdiction);
  const campaign = jurisdiction === firstJurisdiction ? drawCampaign(random, plan, appellants) : [];
  return [...campaign, ...drawOthers(random, plan, jurisdiction, appellants)];
};

const drawCampaign = (random: Random, plan: Plan, appellants: readonly Enterprise[]): Outline[] => {
  const { appeals, slow, explained, onSpot } = CAMPAIGN;
  const ways: Way[] = [...Array<Way>(slow).fill('SLOW'), ...Array<Way>(explained).fill('EXPLAINED'), ...Array<Way>(onSpot).fill('ON_SPOT')];
  const days = listWorkdays(plan, CAMPAIGN_DAYS);
  return Array.from({ length: appeals }, (_, index): Outline => {
    const way = ways[index] ?? 'REPLIED';
    const serviceClass = way === 'SLOW' ? 'COMPLEX' : way === 'ON_SPOT' ? 'SIMPLE' : drawClass(random);
    return { ...blankOutline, way, enterprise: appellants[(index * STRIDE + 3) % appellants.length]!, item: drawItem(random), serviceClass, submittedAt: drawTime(random, pickFrom(random, days)), isOfCampaign: true, planDays: between(random, 15, 22), finished: way === 'SLOW' ? 1 : 4 };
  });
};

/** Without a common divisor with most numbers: enterprises take turns instead of coming in the order of the register. */
const STRIDE = 7;

const blankOutline = { isOfCampaign: false, planDays: 0, finished: 0 } as const;

/** What is raised every day: earlier appeals of the cast, what still runs, and what waits for somebody to act. */
const drawOthers = (random: Random, plan: Plan, jurisdiction: Jurisdiction, appellants: readonly Enterprise[]): Outline[] => {
  const isFirst = jurisdiction === firstJurisdiction;
  const shown = appellants.find(({ index }) => index === protectedIndexOf(jurisdiction))!;
  const others = appellants.filter((enterprise) => enterprise !== shown);
  const earlier = listWorkdays(plan, { from: 110, to: 45 });
  const recent = listWorkdays(plan, { from: 17, to: 8 });
  const plainItem = (): CatalogueItem => pickFrom(random, byFrequency.filter(({ defaultServiceClass }) => defaultServiceClass === 'REGULAR'));
  const bureauItem = (): CatalogueItem => pickFrom(random, catalogue.filter(({ dutyLines }) => dutyLines[0] === 'industry-information'));
  const make = (way: Way, enterprise: Enterprise, days: readonly Day[], more: Partial<Outline> = {}): Outline => ({ ...blankOutline, way, enterprise, item: plainItem(), serviceClass: 'REGULAR', submittedAt: drawTime(random, pickFrom(random, days)), ...more });
  const running = RUNNING_PLANS.slice(0, isFirst ? RUNNING_PLANS.length : 3);
  return [
    ...Array.from({ length: isFirst ? 3 : 2 }, () => make('REPLIED', shown, earlier, { serviceClass: drawClass(random), planDays: 20, finished: 4 })),
    ...running.map((planDays, index) => make('PLANNED', index < 2 ? shown : others[index]!, recent, { serviceClass: 'COMPLEX', item: bureauItem(), planDays, finished: (index + 2) % 4 })),
    ...(isFirst ? others.slice(10, 16).map((enterprise) => make('REPLIED', enterprise, earlier)) : []),
    ...(isFirst ? [make('MEETING', others[1]!, earlier)] : []),
    make('DISPATCHED', others[0]!, recent.slice(-2), { item: bureauItem() }),
    make('UNCLEAR', others[2]!, recent.slice(-2)),
  ];
};

const drawTime = (random: Random, day: Day): Date => new Date(instantOf(day, `${pickFrom(random, ['09', '10', '11', '14', '15', '16'])}:${String(between(random, 15, 59)).padStart(2, '0')}`));

/** @param span in days before the quarter */
const listWorkdays = (plan: Plan, { from, to }: { readonly from: number; readonly to: number }): Day[] =>
  Array.from({ length: from - to + 1 }, (_, index) => addDays(plan.quarter.firstDay, index - from)).filter((day) => isWorkday(stateCouncilCalendar, day));
