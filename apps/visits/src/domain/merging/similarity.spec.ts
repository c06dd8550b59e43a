import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { areCompatible, mergeTypeOf, type MergeableVisit } from './merge-type.ts';
import { findMergeSimilarity, measureSimilarity, prepareSubject, windowOverlap, type ComparedSubject, type MergeSubject, type TimeSpan } from './similarity.ts';
import { weighTerms } from './term-weights.ts';
import type { VisitKind } from '../visit-kind.ts';

const mergeWeights = { topic: 0.4, window: 0.25, department: 0.15, asks: 0.2 };
const settings = { mergeWeights, mergeThreshold: 0.55 };
const span = (from: string, to: string): TimeSpan => ({ startsAt: new Date(`2025-09-10T${from}:00Z`), endsAt: new Date(`2025-09-10T${to}:00Z`) });

const base: MergeSubject = {
  id: 'a', kind: 'RESEARCH', isStatutory: false, isUnannounced: false, unitId: 'u1', dutyLine: 'industry-information', unitLevel: 'DISTRICT',
  purpose: '了解新能源汽车零部件产能和订单情况', topics: ['产能'], asks: ['capacity', 'orders'], headcount: 4, windows: [span('01:00', '03:00')], statutoryDeadline: null,
};
const subject = (changes: Partial<MergeSubject> = {}): ComparedSubject => prepareSubject({ ...base, id: 'b', unitId: 'u2', ...changes }, weighTerms([base]));
const partOf = (a: ComparedSubject, b: ComparedSubject, key: string): number => measureSimilarity(a, b, mergeWeights).parts.find((part) => part.key === key)?.value ?? Number.NaN;

describe('§10.2: how much two requests belong together', () => {
  it('is 1 for a request and its like, and explains itself by four parts whose weights sum to 1', () => {
    const { score, parts } = measureSimilarity(subject(), subject(), mergeWeights);
    expect(score).toBeCloseTo(1, 9);
    expect(parts.map(({ key }) => key)).toEqual(['TOPIC', 'WINDOW', 'DEPARTMENT', 'ASKS']);
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
  });

  it.each([
    ['the same line of duty', {}, 1],
    ['another line on the same level', { dutyLine: 'labour' }, 0.5],
    ['another line on another level', { dutyLine: 'labour', unitLevel: 'TOWN_STREET' }, 0],
    ['a unit that is not known', { dutyLine: null, unitLevel: null }, 0],
  ])('the department counts: %s', (_case, changes, expected) => {
    expect(partOf(subject(), subject(changes), 'DEPARTMENT')).toBe(expected);
  });

  it.each([
    ['half of what they ask for together', ['capacity'], 0.5],
    ['nothing in common', ['patents'], 0],
    ['nothing asked at all', [], 0],
  ])('the asks count by their Jaccard index: %s', (_case, asks, expected) => {
    expect(partOf(subject(), subject({ asks }), 'ASKS')).toBe(expected);
  });

  it.each([
    ['the whole of the shorter one', [span('01:00', '02:00')], 1],
    ['half of it', [span('02:00', '04:00')], 0.5],
    ['touching ends', [span('03:00', '04:00')], 0],
    ['the best of several', [span('05:00', '06:00'), span('01:30', '02:30')], 1],
    ['no window', [], 0],
  ])('windows overlap by %s', (_case, windows, expected) => {
    expect(windowOverlap(base.windows, windows)).toBe(expected);
  });

  it('a paraphrase is nearer than another matter', () => {
    const paraphrase = partOf(subject(), subject({ purpose: '调研汽车零部件企业订单与产能利用情况' }), 'TOPIC');
    const other = partOf(subject(), subject({ purpose: '了解职工食堂食品安全管理', topics: ['食堂'] }), 'TOPIC');
    expect(paraphrase).toBeGreaterThan(0.5);
    expect(other).toBeLessThan(0.2);
  });

  it('a word that all use says less than a rare one', () => {
    const { weightOf } = weighTerms([{ purpose: '调研产能', topics: [] }, { purpose: '调研用工', topics: [] }, { purpose: '调研碳排放', topics: [] }]);
    expect(weightOf('调研')).toBeLessThan(weightOf('产能'));
    expect(weightOf('调研')).toBeGreaterThan(0);
  });

  it('is symmetric and lies between 0 and 1', () => {
    const subjects = fc.record({
      purpose: fc.constantFrom('了解产能', '调研用工缺口', '', '产能'), topics: fc.subarray(['产能', '用工']), asks: fc.subarray(['x', 'y', 'z']), dutyLine: fc.constantFrom('p', 'q', null),
      windows: fc.array(fc.integer({ min: 0, max: 20 }).map((hour) => span(`${String(hour).padStart(2, '0')}:00`, `${String(hour + 2).padStart(2, '0')}:30`)), { maxLength: 3 }),
    });
    fc.assert(fc.property(subjects, subjects, (a, b) => {
      const [left, right] = [subject(a), subject(b)];
      const { score } = measureSimilarity(left, right, mergeWeights);
      expect(score).toBeCloseTo(measureSimilarity(right, left, mergeWeights).score, 12);
      expect(score >= 0 && score <= 1 + 1e-9).toBe(true);
    }));
  });
});

describe('§10.2: what may be merged at all', () => {
  it('from the threshold on, and not below it', () => {
    const a = subject({ topics: [], purpose: '甲', asks: ['x'], windows: [span('01:00', '02:00')] });
    const b = subject({ topics: [], purpose: '乙', asks: ['x'], windows: [span('01:00', '02:00')] });
    expect(measureSimilarity(a, b, mergeWeights).score).toBeCloseTo(0.6, 9);
    expect(findMergeSimilarity(a, b, settings)).not.toBeNull();
    expect(findMergeSimilarity(a, b, { ...settings, mergeThreshold: 0.6 })).not.toBeNull();
    expect(findMergeSimilarity(a, b, { ...settings, mergeThreshold: 0.61 })).toBeNull();
  });

  it('VIS-14: not without a time in common, however alike they are', () => {
    expect(findMergeSimilarity(subject(), subject({ windows: [span('03:00', '05:00')] }), settings)).toBeNull();
    expect(findMergeSimilarity(subject(), subject({ windows: [span('02:30', '05:00')] }), settings)).not.toBeNull();
  });

  it.each<[VisitKind, VisitKind, boolean]>([
    ['RESEARCH', 'RESEARCH', true],
    ['INSPECTION', 'INSPECTION', true],
    ['SERVICE', 'THEMED_ACTIVITY', true],
    ['INSPECTION', 'TOUR', false],
    ['INSPECTION', 'STUDY_TOUR', false],
    ['INSPECTION', 'RESEARCH', false],
    ['TOUR', 'TOUR', false],
    ['SUPPLIER_VISIT', 'SUPPLIER_VISIT', false],
  ])('%s with %s: %s', (one, other, expected) => {
    expect(findMergeSimilarity(subject({ kind: one }), subject({ kind: other }), settings) !== null).toBe(expected);
  });

  it('VIS-08, VIS-15: what may be refused is not tied to what may not, and what is hidden not to what is seen', () => {
    const inspection: MergeableVisit = { kind: 'INSPECTION', isStatutory: true, isUnannounced: false };
    expect(areCompatible(inspection, inspection)).toBe(true);
    expect(areCompatible(inspection, { ...inspection, isStatutory: false })).toBe(false);
    expect(areCompatible(inspection, { ...inspection, isUnannounced: true })).toBe(false);
    expect(mergeTypeOf({ ...inspection, isUnannounced: true })).toBeNull();
  });
});
