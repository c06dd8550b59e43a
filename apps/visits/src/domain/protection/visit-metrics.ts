import { giniOf, type ExposureGroup } from './gini.ts';
import { isLargeEnough, type MetricReader } from './metric-readers.ts';
import { computeQuietAndPresence, type PresenceFacts, type QuietAndPresence } from './quiet-and-presence.ts';

export type VisitMetricId =
  | 'BOOKED'
  | 'REFUSED'
  | 'REFUSED_TO_BOOKED'
  | 'REFUSED_OF_ANSWERED'
  | 'PROTECTED_ENTERPRISES'
  | 'MONTHLY_RECEPTION_RATE'
  | 'RECEPTION_REDUCTION'
  | 'BURDEN'
  | 'EMPTY_VISITS'
  | 'SMALL_AND_MICRO_SHARE'
  | 'EXPOSURE_GINI'
  | 'CLASSIFIED_ON_TIME'
  | 'CONNECTED_ON_TIME'
  | 'FEEDBACK_ON_TIME'
  | 'ACCOMPANYING_TOO_MUCH'
  | 'UNBOOKED';

export type VisitMetricUnit = 'COUNT' | 'ENTERPRISES' | 'SHARE' | 'PER_MONTH' | 'BURDEN' | 'COEFFICIENT' | 'OFFICER_WEEKS';

/** How many requests were on time, of those that were decided. */
export interface OnTimeCount {
  readonly onTime: number;
  readonly decided: number;
  readonly enterprises: number;
}

/** What the figures of a division and span are counted from. Receptions are merged visits as one. */
export interface VisitFigures {
  readonly booked: number;
  readonly refused: number;
  readonly bookedEnterprises: number;
  readonly refusingEnterprises: number;
  /** Enterprises that were asked and refused nothing. */
  readonly acceptingEnterprises: number;
  /** Units among whose requests a refusal was. */
  readonly refusedUnits: number;
  readonly protectedEnterprises: number;
  readonly protectedMonths: number;
  readonly protectedReceptions: number;
  /** Σ of the baselines over the months of protection. */
  readonly baselineReceptions: number;
  readonly protectedBurden: number;
  readonly baselineBurden: number;
  readonly receptions: number;
  readonly receivingEnterprises: number;
  readonly burden: number;
  readonly reported: number;
  readonly empty: number;
  readonly smallAndMicro: number;
  readonly exposure: readonly ExposureGroup[];
  readonly classified: OnTimeCount;
  readonly connected: OnTimeCount;
  readonly feedback: OnTimeCount;
  /** Visits that nobody had booked, as the centre found (VIS-01). */
  readonly unbooked: number;
  readonly unbookedEnterprises: number;
  readonly unbookedUnits: number;
  readonly accompanyingTooMuch: number;
  readonly accompanyingOfficers: number;
}

export interface Fraction {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface MetricDefinition {
  readonly id: VisitMetricId;
  readonly unit: VisitMetricUnit;
  readonly source: string;
  /** Which way is better; a number of visits has none: it is never a merit (VIS-32). */
  readonly better: 'LOWER' | 'HIGHER' | null;
  readonly isOfRefusals: boolean;
  readonly count: (figures: VisitFigures) => Fraction & { readonly value: number | null };
  /** Enterprises, or people, behind it. */
  readonly groups: (figures: VisitFigures) => readonly number[];
}

const counted = (value: number): Fraction & { readonly value: number } => ({ value, numerator: value, denominator: null });
const ratio = (numerator: number, denominator: number): Fraction & { readonly value: number | null } => ({ value: denominator === 0 ? null : numerator / denominator, numerator, denominator });
const onTime = (pick: (figures: VisitFigures) => OnTimeCount): Pick<MetricDefinition, 'count' | 'groups'> => ({
  count: (figures) => ratio(pick(figures).onTime, pick(figures).decided),
  groups: (figures) => [pick(figures).enterprises],
});

/** Of refusals neither those who refused, nor those who did not, nor the units may be few: each of them could be told from the rest. */
const refusalGroups = ({ refusingEnterprises, acceptingEnterprises, refusedUnits }: VisitFigures): readonly number[] => [refusingEnterprises, acceptingEnterprises, refusedUnits];
const protectedGroup = ({ protectedEnterprises }: VisitFigures): readonly number[] => [protectedEnterprises];
const receivingGroup = ({ receivingEnterprises }: VisitFigures): readonly number[] => [receivingEnterprises];
const ofRefusals = { isOfRefusals: true, better: null, groups: refusalGroups } as const;
const share = { unit: 'SHARE', isOfRefusals: false } as const;

/** The registry: every figure with its formula in one place. */
export const visitMetricDefinitions: readonly MetricDefinition[] = [
  { id: 'BOOKED', unit: 'COUNT', source: 'VIS-13, N01', better: null, isOfRefusals: false, count: ({ booked }) => counted(booked), groups: ({ bookedEnterprises }) => [bookedEnterprises] },
  { id: 'REFUSED', unit: 'COUNT', source: 'VIS-13, N01', ...ofRefusals, count: ({ refused }) => counted(refused) },
  { id: 'REFUSED_TO_BOOKED', unit: 'SHARE', source: 'VIS-13', ...ofRefusals, count: ({ refused, booked }) => ratio(refused, booked) },
  { id: 'REFUSED_OF_ANSWERED', unit: 'SHARE', source: 'VIS-13', ...ofRefusals, count: ({ refused, booked }) => ratio(refused, booked + refused) },
  { id: 'PROTECTED_ENTERPRISES', unit: 'ENTERPRISES', source: 'VIS-10', better: null, isOfRefusals: false, count: ({ protectedEnterprises }) => counted(protectedEnterprises), groups: protectedGroup },
  { id: 'MONTHLY_RECEPTION_RATE', unit: 'PER_MONTH', source: 'VIS-11, N01', better: 'LOWER', isOfRefusals: false, count: ({ protectedReceptions, protectedMonths }) => ratio(protectedReceptions, protectedMonths), groups: protectedGroup },
  {
    id: 'RECEPTION_REDUCTION',
    unit: 'PER_MONTH',
    source: 'VIS-12, N02',
    better: 'HIGHER',
    isOfRefusals: false,
    count: ({ baselineReceptions, protectedReceptions, protectedMonths }) => ratio(baselineReceptions - protectedReceptions, protectedMonths),
    groups: protectedGroup,
  },
  { id: 'BURDEN', unit: 'BURDEN', source: 'VIS-03', better: 'LOWER', isOfRefusals: false, count: ({ burden }) => counted(burden), groups: receivingGroup },
  { id: 'EMPTY_VISITS', source: 'VIS-39', better: 'LOWER', ...share, count: ({ empty, reported }) => ratio(empty, reported), groups: receivingGroup },
  { id: 'SMALL_AND_MICRO_SHARE', source: 'VIS-23', better: null, ...share, count: ({ smallAndMicro, receptions }) => ratio(smallAndMicro, receptions), groups: receivingGroup },
  {
    id: 'EXPOSURE_GINI',
    unit: 'COEFFICIENT',
    source: 'VIS-23',
    better: 'LOWER',
    isOfRefusals: false,
    count: ({ exposure }) => ({ value: giniOf(exposure), numerator: null, denominator: exposure.reduce((sum, { enterprises }) => sum + enterprises, 0) }),
    groups: ({ exposure }) => [exposure.reduce((sum, { visits, enterprises }) => (visits > 0 ? sum + enterprises : sum), 0)],
  },
  { id: 'CLASSIFIED_ON_TIME', source: 'VIS-04', better: 'HIGHER', ...share, ...onTime(({ classified }) => classified) },
  { id: 'CONNECTED_ON_TIME', source: 'VIS-04', better: 'HIGHER', ...share, ...onTime(({ connected }) => connected) },
  { id: 'FEEDBACK_ON_TIME', source: 'VIS-04', better: 'HIGHER', ...share, ...onTime(({ feedback }) => feedback) },
  {
    id: 'ACCOMPANYING_TOO_MUCH',
    unit: 'OFFICER_WEEKS',
    source: 'VIS-31',
    better: 'LOWER',
    isOfRefusals: false,
    count: ({ accompanyingTooMuch }) => counted(accompanyingTooMuch),
    groups: ({ accompanyingOfficers }) => [accompanyingOfficers],
  },
  // Few enterprises, or few units, would tell who reported whom.
  { id: 'UNBOOKED', unit: 'COUNT', source: 'VIS-01', better: 'LOWER', isOfRefusals: false, count: ({ unbooked }) => counted(unbooked), groups: ({ unbookedEnterprises, unbookedUnits }) => [unbookedEnterprises, unbookedUnits] },
];

export interface Publication {
  readonly reader: MetricReader;
  /** The division and span are among those that are published. */
  readonly isPublished: boolean;
  readonly smallestGroup: number;
}

export interface ShownMetric extends Fraction {
  readonly definition: MetricDefinition;
  readonly value: number | null;
  readonly isWithheld: boolean;
}

/** Whether any figure can be read: what nobody could read is not even counted, whoever asks for it without end. */
export const isAnyReadable = ({ reader, isPublished }: Publication): boolean => reader !== 'PUBLIC' || isPublished;

const mayRead = (isOfRefusals: boolean, groups: readonly number[], { reader, isPublished, smallestGroup }: Publication): boolean => {
  if (reader === 'CENTRE' || (reader === 'SERVING' && !isOfRefusals)) return true;
  return isPublished && isLargeEnough(groups, smallestGroup);
};

/** @param figures null: not counted, since none can be read */
export const showMetrics = (figures: VisitFigures | null, publication: Publication): ShownMetric[] =>
  visitMetricDefinitions.map((definition) =>
    figures !== null && mayRead(definition.isOfRefusals, definition.groups(figures), publication)
      ? { definition, isWithheld: false, ...definition.count(figures) }
      : { definition, isWithheld: true, value: null, numerator: null, denominator: null },
  );

export interface ShownIndices extends QuietAndPresence {
  readonly isWithheld: boolean;
}

export const showIndices = (figures: VisitFigures | null, presence: PresenceFacts | null, publication: Publication): ShownIndices => {
  if (figures === null || !mayRead(false, protectedGroup(figures), publication)) {
    return { isWithheld: true, quiet: null, presence: null, punctuality: null, satisfaction: null, policyReach: null, gaps: [] };
  }
  return { isWithheld: false, ...computeQuietAndPresence({ burden: figures.protectedBurden, baselineBurden: figures.baselineBurden }, presence) };
};

/** The figures of a division and span, as a caller reads them. */
export interface ShownMetrics {
  readonly divisionCode: string;
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly metrics: ShownMetric[];
  readonly quietAndPresence: ShownIndices;
  readonly settingsVersion: string;
}
