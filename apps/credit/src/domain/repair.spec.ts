import { describe, expect, it } from '@jest/globals';
import { mayApplyForRepair, type RepairCase, type RepairState } from './repair.ts';

const earlier = (state: RepairState, reapplyFrom: string | null = null): RepairCase => ({ state, reapplyFrom }) as RepairCase;

describe('when repair can be applied for (§9.5)', () => {
  it.each<readonly [string, readonly RepairCase[], string, object]>([
    ['the day before the minimum publication is over', [], '2025-11-30', { kind: 'TOO_EARLY', repairableFrom: '2025-12-01', because: 'MINIMUM_PUBLICATION' }],
    ['the day on which it is over', [], '2025-12-01', { kind: 'POSSIBLE' }],
    ['while one is under review', [earlier('UNDER_REVIEW')], '2025-12-01', { kind: 'ALREADY_OPEN' }],
    ['once it is repaired', [earlier('REFUSED', '2025-12-10'), earlier('REPAIRED')], '2026-12-01', { kind: 'ALREADY_OPEN' }],
    ['refused, the day before the waiting time is over', [earlier('REFUSED', '2026-01-10')], '2026-01-09', { kind: 'TOO_EARLY', repairableFrom: '2026-01-10', because: 'REAPPLY_WAIT' }],
    ['refused, when it is over', [earlier('REFUSED', '2026-01-10')], '2026-01-10', { kind: 'POSSIBLE' }],
    ['refused twice, the later one counts', [earlier('REFUSED', '2026-03-10'), earlier('REFUSED', '2026-01-10')], '2026-02-01', { kind: 'TOO_EARLY', repairableFrom: '2026-03-10', because: 'REAPPLY_WAIT' }],
  ])('%s', (_sentence, cases, day, expected) => {
    expect(mayApplyForRepair('2025-12-01', cases, day)).toEqual(expected);
  });
});
