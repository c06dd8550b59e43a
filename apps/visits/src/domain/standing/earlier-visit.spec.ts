import { describe, expect, it } from '@jest/globals';
import { findEarlierVisit } from './earlier-visit.ts';

const request = { purpose: '了解储能产线扩产计划', topics: ['扩产'] };
const same = { id: 'same', ...request };
const half = { id: 'half', ...request, topics: ['用工'] };

describe('the earlier visit that a request repeats (VIS-30)', () => {
  it.each([
    ['the same matter', [same], 0.6, 'same'],
    ['the most similar one, wherever it stands', [half, same], 0.5, 'same'],
    ['the newer of two alike', [{ ...same, id: 'newer' }, same], 0.6, 'newer'],
    ['at the limit', [half], 0.5, 'half'],
    ['none above the limit', [half], 0.6, undefined],
    ['none at all', [], 0.6, undefined],
  ])('%s', (_case, earlier, similarFrom, id) => {
    expect(findEarlierVisit(request, earlier, similarFrom)?.id).toBe(id);
  });
});
