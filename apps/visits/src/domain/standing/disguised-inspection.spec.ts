import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findDisguise } from './disguised-inspection.ts';

const settings = { inspectionWords: ['检查', '执法', '抽查', '整改'], inspectionWordsFrom: 2 };
const tour = { kind: 'TOUR', purpose: '参观生产线', topics: [], asks: [] } as const;

describe('an inspection under another name (变相检查, §0.1)', () => {
  it.each([
    ['its purpose', { purpose: '参观并抽查台账，督促整改' }, ['抽查', '整改']],
    ['its topics', { topics: ['执法', '检查'] }, ['检查', '执法']],
    ['what it asks for', { purpose: '参观执法', asks: ['整改台账'] }, ['执法', '整改']],
    ['one word is too few', { purpose: '参观质量检查流程' }, []],
    ['the same word twice too', { purpose: '检查又检查', topics: ['检查'] }, []],
  ])('is found by %s', (_where, changes, words) => {
    expect(findDisguise({ ...tour, ...changes }, settings)).toEqual(words);
  });

  it.each(['INSPECTION', 'SUPERVISION'] as const)('%s says what it is', (kind) => {
    expect(findDisguise({ ...tour, kind, topics: settings.inspectionWords }, settings)).toEqual([]);
  });

  it('is found under any other name by the same words', () => {
    fc.assert(
      fc.property(fc.constantFrom('TOUR', 'STUDY_TOUR', 'SESSION', 'RESEARCH', 'DELEGATION', 'THEMED_ACTIVITY', 'SERVICE', 'SUPPLIER_VISIT'), fc.subarray(settings.inspectionWords), (kind, topics) => {
        expect(findDisguise({ ...tour, kind, topics }, settings)).toEqual(topics.length >= 2 ? topics : []);
      }),
    );
  });
});
