import { isWorkday, stateCouncilCalendar, type Day } from '@qinqing/working-time';
import { addDays, instantOf } from '../drawing/days.ts';
import { between, createWheel, pickFrom, zipfWeights } from '../drawing/draws.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { firstJurisdiction, type Jurisdiction } from '../registry/jurisdictions.ts';
import { listAppellants, protectedIndexOf } from './appeal-people.ts';
import { catalogue, type Appeal, type CatalogueItem, type ServiceClass } from './appeal-rules.ts';

/** How an appeal went: to its end, or to where it stands. */
type Way = 'REPLIED' | 'ON_SPOT' | 'EXPLAINED' | 'SLOW' | 'PLANNED' | 'MEETING' | 'DISPATCHED' | 'UNCLEAR';

export interface Outline {
  readonly way: Way;
  readonly enterprise: Enterprise;
  readonly item: CatalogueItem;
  readonly serviceClass: ServiceClass;
  readonly submittedAt: Date;
  readonly isOfCampaign: boolean;
  /** Of a plan that still runs: working days from submission, and how many of its four milestones are reached. */
  readonly planDays: number;
  readonly finished: number;
  /** What the appeal's id and its draws hang on, within the jurisdiction. */
  readonly path: readonly (string | number)[];
  /** Null: as the preset draws them. */
  readonly intake: Intake | null;
  /** The appeal of the same enterprise of which it is a duplicate, by its path. */
  readonly sameAs: Outline['path'] | null;
  /** Not answered before: a duplicate comes in until then. */
  readonly openUntil: Date | null;
}

/** How an appeal came in (受理渠道), in which words. */
export interface Intake {
  readonly channel: Appeal['channel'];
  readonly content: string;
  /** Too little said for any item. */
  readonly isFragment: boolean;
  /** The officer who brought it in; null: the enterprise, or an office. */
  readonly officerId: string | null;
}

/** N03: 249 issues of a campaign, of which 242 are done or on track: these seven wait. */
const CAMPAIGN = { appeals: 249, slow: 7, explained: 8, onSpot: 14 } as const;
/** The four weeks of the campaign, in days before the quarter. */
const CAMPAIGN_DAYS = { from: 150, to: 123 };
/** Working days promised by the plans that still run: some light is yellow on most days of a quarter. */
export const RUNNING_PLANS = [60, 30, 6, 12, 18, 24, 36, 42, 48, 54];

export const drawClass = createWheel<ServiceClass>([['SIMPLE', 0.35], ['REGULAR', 0.52], ['URGENT', 0.06], ['COMPLEX', 0.07]]);
const ITEM_ZIPF_EXPONENT = 1.07;
const byFrequency = [...catalogue.filter(({ isCommon }) => isCommon), ...catalogue.filter(({ isCommon }) => !isCommon)];
export const drawItem = createWheel(zipfWeights(byFrequency, ITEM_ZIPF_EXPONENT));

type Preset = Omit<Outline, 'path'>;

/** The small presets of a jurisdiction, oldest first: the campaign, and what is raised every day. */
export const drawPresets = (plan: Plan, jurisdiction: Jurisdiction): Outline[] => {
  const random = createRandom(plan.seed, 'past-appeals', jurisdiction.code);
  const appellants = listAppellants(plan, jurisdiction);
  const campaign = jurisdiction === firstJurisdiction ? drawCampaign(random, plan, appellants) : [];
  const presets = [...campaign, ...drawOthers(random, plan, jurisdiction, appellants)];
  return presets.toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime()).map((preset, index) => ({ ...preset, path: [index] }));
};

const drawCampaign = (random: Random, plan: Plan, appellants: readonly Enterprise[]): Preset[] => {
  const { appeals, slow, explained, onSpot } = CAMPAIGN;
  const ways: Way[] = [...Array<Way>(slow).fill('SLOW'), ...Array<Way>(explained).fill('EXPLAINED'), ...Array<Way>(onSpot).fill('ON_SPOT')];
  const days = listWorkdays(plan, CAMPAIGN_DAYS);
  return Array.from({ length: appeals }, (_, index): Preset => {
    const way = ways[index] ?? 'REPLIED';
    const serviceClass = way === 'SLOW' ? 'COMPLEX' : way === 'ON_SPOT' ? 'SIMPLE' : drawClass(random);
    return { ...blankOutline, way, enterprise: appellants[(index * STRIDE + 3) % appellants.length]!, item: drawItem(random), serviceClass, submittedAt: drawTime(random, pickFrom(random, days)), isOfCampaign: true, planDays: between(random, 15, 22), finished: way === 'SLOW' ? 1 : 4 };
  });
};

/** Without a common divisor with most numbers: enterprises take turns instead of coming in the order of the register. */
const STRIDE = 7;

export const blankOutline = { isOfCampaign: false, planDays: 0, finished: 0, intake: null, sameAs: null, openUntil: null } as const;

/** What is raised every day: earlier appeals of the cast, what still runs, and what waits for somebody to act. */
const drawOthers = (random: Random, plan: Plan, jurisdiction: Jurisdiction, appellants: readonly Enterprise[]): Preset[] => {
  const isFirst = jurisdiction === firstJurisdiction;
  const shown = appellants.find(({ index }) => index === protectedIndexOf(jurisdiction))!;
  const others = appellants.filter((enterprise) => enterprise !== shown);
  const earlier = listWorkdays(plan, { from: 110, to: 45 });
  const recent = listWorkdays(plan, { from: 17, to: 8 });
  const plainItem = (): CatalogueItem => pickFrom(random, byFrequency.filter(({ defaultServiceClass }) => defaultServiceClass === 'REGULAR'));
  const bureauItem = (): CatalogueItem => pickFrom(random, catalogue.filter(({ dutyLines }) => dutyLines[0] === 'industry-information'));
  const make = (way: Way, enterprise: Enterprise, days: readonly Day[], more: Partial<Preset> = {}): Preset => ({ ...blankOutline, way, enterprise, item: plainItem(), serviceClass: 'REGULAR', submittedAt: drawTime(random, pickFrom(random, days)), ...more });
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

export const drawTime = (random: Random, day: Day): Date => new Date(instantOf(day, `${pickFrom(random, ['09', '10', '11', '14', '15', '16'])}:${String(between(random, 15, 59)).padStart(2, '0')}`));

/** @param span in days before the quarter */
export const listWorkdays = (plan: Plan, { from, to }: { readonly from: number; readonly to: number }): Day[] =>
  Array.from({ length: from - to + 1 }, (_, index) => addDays(plan.quarter.firstDay, index - from)).filter((day) => isWorkday(stateCouncilCalendar, day));
