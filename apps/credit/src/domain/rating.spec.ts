import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { currentRecords, levelOf, rateEnterprise, ratedKinds, type RatingInput, type RatingModel } from './rating.ts';
import { valueLabels, type AdverseClass, type RecordKind } from './record-kind.ts';

const model: RatingModel = {
  ratingWeights: { TAX: 250, PUBLIC_EVALUATION: 200, JUDICIAL: 150, PENALTY: 150, CUSTOMS: 50, LABOUR: 100, SAFETY_ENVIRONMENT: 50, COMMITMENT: 50 },
  levelFloors: { AAA: 900, AA: 800, A: 700, B: 600, C: 400 },
  taxScores: { A: 100, B: 80, M: 70, C: 40, D: 0 },
  customsScores: { ADVANCED_CERTIFIED: 100, CERTIFIED: 85, REGULAR: 70, DISHONEST: 20, SERIOUSLY_DISHONEST: 0 },
  labourScores: { A: 100, B: 75, C: 20 },
  environmentScores: { GREEN: 100, BLUE: 80, YELLOW: 40, RED: 0 },
  judicialDeductions: { MINOR: 20, GENERAL: 40, SERIOUS: 100 },
  penaltyDeductions: { MINOR: 5, GENERAL: 25, SERIOUS: 70 },
  neutralScore: 70,
};

let serial = 0;
const record = (kind: RecordKind, value: string, changes: Partial<RatingInput> = {}): RatingInput => {
  serial += 1;
  return { id: `record-${String(serial).padStart(6, '0')}`, kind, value, adverseClass: null, decidedOn: '2025-04-01', recordedAt: new Date('2025-04-02'), ...changes };
};

const flawless = [
  record('TAX_GRADE', 'A'),
  record('PUBLIC_EVALUATION', '100'),
  record('CUSTOMS_LEVEL', 'ADVANCED_CERTIFIED'),
  record('LABOUR', 'A'),
  record('SAFETY_ENVIRONMENT', 'GREEN'),
  record('COMMITMENT', 'KEPT'),
];

const componentOf = (records: readonly RatingInput[], key: string) => rateEnterprise(records, false, model)?.components.find((component) => component.key === key);

describe('the rating (§10.10, CRD-19)', () => {
  it('the best of everything is 1000 and AAA', () => {
    expect(rateEnterprise(flawless, false, model)).toMatchObject({ score: 1000, level: 'AAA' });
  });

  it('is Σ weight × score: each part with its points', () => {
    const rating = rateEnterprise([...flawless.slice(1), record('TAX_GRADE', 'B'), record('PENALTY', 'FINE', { adverseClass: 'GENERAL' })], false, model);
    expect(rating?.score).toBe(1000 - 50 - 37.5 + 0.5);
    expect(rating?.components.map(({ key, score, weight, points }) => [key, score, weight, points])).toEqual([
      ['TAX', 80, 250, 200],
      ['PUBLIC_EVALUATION', 100, 200, 200],
      ['JUDICIAL', 100, 150, 150],
      ['PENALTY', 75, 150, 112.5],
      ['CUSTOMS', 100, 50, 50],
      ['LABOUR', 100, 100, 100],
      ['SAFETY_ENVIRONMENT', 100, 50, 50],
      ['COMMITMENT', 100, 50, 50],
    ]);
  });

  it('customs does not count for who is no trader: its weight is shared out among the others', () => {
    const rating = rateEnterprise(flawless.filter(({ kind }) => kind !== 'CUSTOMS_LEVEL'), false, model);
    expect(rating?.score).toBe(1000);
    expect(componentOf([record('TAX_GRADE', 'A')], 'CUSTOMS')).toEqual({ key: 'CUSTOMS', score: null, weight: 0, points: 0, isOnRecord: false });
    expect(componentOf([record('TAX_GRADE', 'A')], 'TAX')?.weight).toBeCloseTo((250 * 1000) / 950, 2);
  });

  it.each([['A', 100], ['B', 80], ['M', 70], ['C', 40], ['D', 0]])('tax grade %s counts %d of 100', (grade, score) => {
    expect(componentOf([record('TAX_GRADE', grade)], 'TAX')).toMatchObject({ score, isOnRecord: true });
  });

  it.each<readonly [string, RatingInput[], string, number]>([
    ['nothing known of labour', [], 'LABOUR', 70],
    ['no penalty', [], 'PENALTY', 100],
    ['two general penalties', [record('PENALTY', 'FINE', { adverseClass: 'GENERAL' }), record('PENALTY', 'WARNING', { adverseClass: 'GENERAL' })], 'PENALTY', 50],
    ['penalties beyond all points', [1, 2].map(() => record('PENALTY', 'REVOCATION', { adverseClass: 'SERIOUS' })), 'PENALTY', 0],
    ['a serious enforcement', [record('JUDICIAL', 'DISHONEST_DEBTOR', { adverseClass: 'SERIOUS' })], 'JUDICIAL', 0],
    ['two of three commitments kept', [record('COMMITMENT', 'KEPT'), record('COMMITMENT', 'KEPT'), record('COMMITMENT', 'BROKEN')], 'COMMITMENT', 66.67],
    ['a red environment grade', [record('SAFETY_ENVIRONMENT', 'RED')], 'SAFETY_ENVIRONMENT', 0],
    ['a public evaluation', [record('PUBLIC_EVALUATION', '83')], 'PUBLIC_EVALUATION', 83],
  ])('%s', (_case, records, key, score) => {
    expect(componentOf([record('TAX_GRADE', 'M'), ...records], key)?.score).toBe(score);
  });

  it('of a graded kind the newest decision counts, of the same day what was recorded last', () => {
    const older = record('TAX_GRADE', 'D', { decidedOn: '2024-04-01', recordedAt: new Date('2025-08-01') });
    const newer = record('TAX_GRADE', 'B');
    const corrected = record('TAX_GRADE', 'A', { recordedAt: new Date('2025-04-03') });
    expect(currentRecords([older, newer])).toEqual([newer]);
    expect(currentRecords([corrected, older, newer])).toEqual([corrected]);
    expect(rateEnterprise([older, newer, corrected], false, model)?.inputRecordIds).toEqual([corrected.id]);
  });

  it('without a tax grade and a public evaluation there is no rating', () => {
    expect(rateEnterprise(flawless.slice(2), false, model)).toBeNull();
    expect(rateEnterprise([], false, model)).toBeNull();
    expect(rateEnterprise([record('PUBLIC_EVALUATION', '90')], false, model)).not.toBeNull();
  });

  it('who is on the black list has level D, whatever the score', () => {
    expect(rateEnterprise(flawless, true, model)).toMatchObject({ score: 1000, level: 'D' });
  });

  it.each([[1000, 'AAA'], [900, 'AAA'], [899, 'AA'], [800, 'AA'], [799, 'A'], [700, 'A'], [699, 'B'], [600, 'B'], [599, 'C'], [400, 'C'], [399, 'D'], [0, 'D']])('%d points are level %s', (score, level) => {
    expect(levelOf(score, model.levelFloors)).toBe(level);
  });
});

describe('what the rating may use (CRD-20)', () => {
  it('is an allow-list of record kinds, in which honours are not', () => {
    expect(Object.keys(ratedKinds).toSorted()).toEqual(['COMMITMENT', 'CUSTOMS_LEVEL', 'JUDICIAL', 'LABOUR', 'PENALTY', 'PUBLIC_EVALUATION', 'SAFETY_ENVIRONMENT', 'TAX_GRADE']);
    const rating = rateEnterprise(flawless, false, model);
    expect(rateEnterprise([...flawless, record('HONOUR', 'AWARDED')], false, model)).toEqual(rating);
  });

  it('a kind that is not on it changes nothing, be it smuggled in', () => {
    const smuggled = ['VISIT_REFUSAL', 'APPEAL', 'LOW_RATING'].map((kind) => record(kind as RecordKind, 'X', { adverseClass: 'SERIOUS' }));
    expect(rateEnterprise([...flawless, ...smuggled], false, model)).toEqual(rateEnterprise(flawless, false, model));
  });
});

const kinds = Object.keys(ratedKinds) as (keyof typeof ratedKinds)[];
const anyRecord: fc.Arbitrary<RatingInput> = fc.constantFrom(...kinds).chain((kind) =>
  fc
    .record({
      value: kind === 'PUBLIC_EVALUATION' ? fc.integer({ min: 0, max: 100 }).map(String) : fc.constantFrom(...Object.keys(valueLabels[kind])),
      adverseClass: kind === 'PENALTY' || kind === 'JUDICIAL' ? fc.constantFrom<AdverseClass>('MINOR', 'GENERAL', 'SERIOUS') : fc.constant(null),
      decidedOn: fc.constantFrom('2024-04-01', '2025-04-01', '2025-05-01'),
      id: fc.uuid(),
    })
    .map((facts) => ({ ...facts, kind, recordedAt: new Date('2025-06-01') })),
);

describe('every rating', () => {
  it('lies within 0 … 1000, its weights make up 1000, and the order of the records does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRecord, { maxLength: 20, selector: ({ id }) => id }), fc.boolean(), (records, isBlackListed) => {
        const rating = rateEnterprise(records, isBlackListed, model);
        expect(rateEnterprise(records.toReversed(), isBlackListed, model)).toEqual(rating);
        if (rating === null) return;
        expect(rating.score).toBeGreaterThanOrEqual(0);
        expect(rating.score).toBeLessThanOrEqual(1000);
        expect(rating.components.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1000, 0);
        expect(Math.abs(rating.components.reduce((sum, { points }) => sum + points, 0) - rating.score)).toBeLessThan(0.501);
      }),
    );
  });

  it('never rises by a penalty more, nor by enforcement', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 10 }), fc.constantFrom<AdverseClass>('MINOR', 'GENERAL', 'SERIOUS'), fc.constantFrom('PENALTY', 'JUDICIAL'), (records, adverseClass, kind) => {
        const before = rateEnterprise(records, false, model);
        const after = rateEnterprise([...records, record(kind as RecordKind, 'FINE', { adverseClass })], false, model);
        expect(after?.score ?? 0).toBeLessThanOrEqual(before?.score ?? 0);
      }),
    );
  });
});
