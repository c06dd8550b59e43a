import { describe, expect, it } from '@jest/globals';
import { checkRouting, type RoutingRow } from './routing.ts';

const problemsOf = (...rows: RoutingRow[]): string[] =>
  checkRouting(rows, { isInForce: (code) => code.startsWith('ITEM'), isKnownUnit: (id) => id.startsWith('unit') }).map(({ field, code }) => `${field} ${code}`);

describe('a drafted routing (APL-02)', () => {
  it('may have several units for an item, and items without any: that is said when it is published', () => {
    expect(problemsOf({ itemCode: 'ITEM-1', unitIds: ['unit-1', 'unit-2'] }, { itemCode: 'ITEM-2', unitIds: [] })).toEqual([]);
  });

  it.each<readonly [string, RoutingRow[], string[]]>([
    ['an unknown item', [{ itemCode: 'NONE', unitIds: [] }], ['rows.0.itemCode ITEM_UNKNOWN']],
    ['an item twice', [{ itemCode: 'ITEM-1', unitIds: [] }, { itemCode: 'ITEM-1', unitIds: [] }], ['rows.1.itemCode ITEM_REPEATED']],
    ['an unknown unit', [{ itemCode: 'ITEM-1', unitIds: ['unit-1', 'nobody'] }], ['rows.0.unitIds.1 UNIT_UNKNOWN']],
    ['a unit twice', [{ itemCode: 'ITEM-1', unitIds: ['unit-1', 'unit-1'] }], ['rows.0.unitIds UNIT_REPEATED']],
    ['eleven units', [{ itemCode: 'ITEM-1', unitIds: Array.from({ length: 11 }, (_, index) => `unit-${index}`) }], ['rows.0.unitIds TOO_MANY_UNITS']],
  ])('%s is named', (_what, rows, expected) => {
    expect(problemsOf(...rows)).toEqual(expected);
  });
});
