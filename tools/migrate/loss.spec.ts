import { describe, expect, it } from '@jest/globals';
import { findLoss } from './loss.ts';

const content = (rows: Record<string, number>, values: Record<string, number>) => ({ rows: new Map(Object.entries(rows)), values: new Map(Object.entries(values)) });
const before = content({ visit: 3 }, { 'visit.id': 3, 'visit.note': 2 });

describe('what migrations take with them when they are taken back', () => {
  it.each([
    ['nothing', before, []],
    ['a table, which is told without its columns', content({}, {}), [{ kind: 'TABLE', name: 'visit', count: 3 }]],
    ['a column', content({ visit: 3 }, { 'visit.id': 3 }), [{ kind: 'COLUMN', name: 'visit.note', count: 2 }]],
    ['values of a column that stays', content({ visit: 3 }, { 'visit.id': 3, 'visit.note': 0 }), [{ kind: 'COLUMN', name: 'visit.note', count: 2 }]],
    ['rows, which are told without their values', content({ visit: 1 }, { 'visit.id': 1, 'visit.note': 0 }), [{ kind: 'ROWS', name: 'visit', count: 2 }]],
  ])('%s', (_what, after, loss) => {
    expect(findLoss(before, after)).toEqual(loss);
  });
});
