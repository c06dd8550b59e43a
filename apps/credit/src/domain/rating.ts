import type { CreditRecord } from './credit-record.ts';
import type { AdverseClass, RecordKind } from './record-kind.ts';

export type ComponentKey = 'TAX' | 'PUBLIC_EVALUATION' | 'JUDICIAL' | 'PENALTY' | 'CUSTOMS' | 'LABOUR' | 'SAFETY_ENVIRONMENT' | 'COMMITMENT';

export type CreditLevel = 'AAA' | 'AA' | 'A' | 'B' | 'C' | 'D';

/** The numbers of the rating (评级模型): with them and the same records the same rating comes out. */
export interface RatingModel {
  /** Points of 1000 for each part. */
  readonly ratingWeights: Readonly<Record<ComponentKey, number>>;
  readonly levelFloors: Readonly<Record<Exclude<CreditLevel, 'D'>, number>>;
  readonly taxScores: Readonly<Record<string, number>>;
  readonly customsScores: Readonly<Record<string, number>>;
  readonly labourScores: Readonly<Record<string, number>>;
  readonly environmentScores: Readonly<Record<string, number>>;
  readonly judicialDeductions: Readonly<Record<AdverseClass, number>>;
  readonly penaltyDeductions: Readonly<Record<AdverseClass, number>>;
  /** 0 … 100, for a part of which nothing is on record. */
  readonly neutralScore: number;
}

/** What the rating reads of a record: nothing else reaches it. */
export type RatingInput = Pick<CreditRecord, 'id' | 'kind' | 'value' | 'adverseClass' | 'decidedOn' | 'recordedAt'>;

export interface RatedComponent {
  readonly key: ComponentKey;
  /** 0 … 100; null: the part does not count here. */
  readonly score: number | null;
  /** Points of 1000, after the weight of a part that does not count was shared out. */
  readonly weight: number;
  readonly points: number;
  readonly isOnRecord: boolean;
}

export interface Rating {
  /** 0 … 1000. */
  readonly score: number;
  readonly level: CreditLevel;
  readonly components: readonly RatedComponent[];
  readonly inputRecordIds: readonly string[];
}

/**
 * The only kinds of records that the rating may use (CRD-20): visit refusals, appeals, ratings given, political or personal data are
 * no kinds of record at all, and honours feed the red list only.
 */
export const ratedKinds = {
  TAX_GRADE: 'TAX',
  PUBLIC_EVALUATION: 'PUBLIC_EVALUATION',
  JUDICIAL: 'JUDICIAL',
  PENALTY: 'PENALTY',
  CUSTOMS_LEVEL: 'CUSTOMS',
  LABOUR: 'LABOUR',
  SAFETY_ENVIRONMENT: 'SAFETY_ENVIRONMENT',
  COMMITMENT: 'COMMITMENT',
} as const satisfies Partial<Record<RecordKind, ComponentKey>>;

type RatedKind = keyof typeof ratedKinds;

const gradedKinds: readonly RecordKind[] = ['TAX_GRADE', 'PUBLIC_EVALUATION', 'CUSTOMS_LEVEL', 'LABOUR', 'SAFETY_ENVIRONMENT'];

const isNewer = (a: RatingInput, b: RatingInput): boolean =>
  a.decidedOn !== b.decidedOn ? a.decidedOn > b.decidedOn : a.recordedAt.getTime() !== b.recordedAt.getTime() ? a.recordedAt > b.recordedAt : a.id > b.id;

/** Of records in use those that count: of a graded kind the newest, of others all. */
export const currentRecords = <Row extends RatingInput>(records: readonly Row[]): readonly Row[] =>
  records.filter((record) => !gradedKinds.includes(record.kind) || !records.some((other) => other.kind === record.kind && isNewer(other, record)));

/**
 * Rates an enterprise (信用评级, CRD-19, §10.10): Σ weight × score over the parts. Customs does not count for who is no trader, and its weight
 * is shared out. A part without a record has the neutral score; penalties and enforcement start from 100 and lose points.
 *
 * @param records those in use on the day
 * @returns null when neither a tax grade nor a public evaluation is on record: too little to judge by
 */
export const rateEnterprise = (records: readonly RatingInput[], isBlackListed: boolean, model: RatingModel): Rating | null => {
  const inputs = currentRecords(records).filter(({ kind }) => Object.hasOwn(ratedKinds, kind));
  if (!inputs.some(({ kind }) => kind === 'TAX_GRADE' || kind === 'PUBLIC_EVALUATION')) return null;
  const byKind = Map.groupBy(inputs, ({ kind }) => kind);
  const scored = (Object.keys(ratedKinds) as RatedKind[]).map((kind) => scoreKind(kind, byKind.get(kind) ?? [], model));
  const counted = scored.reduce((sum, { key, score }) => sum + (score === null ? 0 : model.ratingWeights[key]), 0);
  const components = scored.map(({ key, score, isOnRecord }): RatedComponent => {
    const weight = score === null || counted === 0 ? 0 : roundPoints((model.ratingWeights[key] * 1000) / counted);
    return { key, score, weight, points: roundPoints((weight * (score ?? 0)) / 100), isOnRecord };
  });
  const score = Math.min(1000, Math.max(0, Math.round(components.reduce((sum, { points }) => sum + points, 0))));
  return { score, level: isBlackListed ? 'D' : levelOf(score, model.levelFloors), components, inputRecordIds: inputs.map(({ id }) => id).toSorted() };
};

/** Points are shown to a hundredth. */
const roundPoints = (points: number): number => Math.round(points * 100) / 100;

export const levelOf = (score: number, floors: RatingModel['levelFloors']): CreditLevel =>
  (['AAA', 'AA', 'A', 'B', 'C'] as const).find((level) => score >= floors[level]) ?? 'D';

interface Scored {
  readonly key: ComponentKey;
  readonly score: number | null;
  readonly isOnRecord: boolean;
}

const scoreKind = (kind: RatedKind, records: readonly RatingInput[], model: RatingModel): Scored => {
  const key = ratedKinds[kind];
  const isOnRecord = records.length > 0;
  const graded = (scores: Readonly<Record<string, number>>): number => scores[records[0]?.value ?? ''] ?? model.neutralScore;
  switch (kind) {
    case 'TAX_GRADE':
      return { key, isOnRecord, score: graded(model.taxScores) };
    case 'PUBLIC_EVALUATION':
      return { key, isOnRecord, score: isOnRecord ? Number(records[0]?.value) : model.neutralScore };
    case 'CUSTOMS_LEVEL':
      return { key, isOnRecord, score: isOnRecord ? graded(model.customsScores) : null };
    case 'LABOUR':
      return { key, isOnRecord, score: graded(model.labourScores) };
    case 'SAFETY_ENVIRONMENT':
      return { key, isOnRecord, score: graded(model.environmentScores) };
    case 'JUDICIAL':
      return { key, isOnRecord, score: deduct(records, model.judicialDeductions) };
    case 'PENALTY':
      return { key, isOnRecord, score: deduct(records, model.penaltyDeductions) };
    case 'COMMITMENT':
      return { key, isOnRecord, score: isOnRecord ? shareKept(records) : model.neutralScore };
  }
};

const deduct = (records: readonly RatingInput[], deductions: Readonly<Record<AdverseClass, number>>): number =>
  Math.max(0, records.reduce((score, { adverseClass }) => score - (adverseClass === null ? 0 : deductions[adverseClass]), 100));

const shareKept = (records: readonly RatingInput[]): number => roundPoints((100 * records.filter(({ value }) => value === 'KEPT').length) / records.length);
