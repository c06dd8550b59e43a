import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allFaults } from './all-faults.ts';
import type { Fault } from './fault.ts';
import { departmentDown } from './faults/department-down.ts';
import { plantedSecrets } from './faults/planted-secrets.ts';
import { rollingRestart } from './faults/rolling-restart.ts';
import { startPlatform, type Platform } from './platform/platform.ts';
import { proveFaults } from './prove-faults.ts';
import { summarise, writeReport } from './report.ts';

const faultThat = (name: string, inflict: Fault['inflict']): Fault => ({ name, what: `${name} · a|b`, aim: 'none lost', inflict });
const nowhere = {} as Platform;

describe('a run of faults', () => {
  const faults = [
    faultThat('held', async () => ({ isHeld: true, seen: '0 lost' })),
    faultThat('not held', async () => ({ isHeld: false, seen: '1 lost' })),
    faultThat('broken', async () => Promise.reject(new Error('no gateway'))),
  ];

  it('counts what is not held, and what cannot be inflicted as not held', async () => {
    const lines: string[] = [];
    const proofs = await proveFaults({ faults, platform: nowhere, size: 1, print: (line) => lines.push(line) });
    expect(summarise(proofs)).toBe('1 held, 2 not held');
    expect(lines.map((line) => line[0])).toEqual(['✓', '✗', '✗']);
    expect(lines[2]).toContain('could not be inflicted: no gateway');
    const page = writeReport(proofs, { day: '2026-11-23', machine: '2 × processor', command: 'npm run prove:faults' });
    expect(page).toContain('| not held · a\\|b | none lost | 1 lost | no 否 |');
    expect(page).toContain('1 held, 2 not held');
  });

  it('knows each fault by one name', () => {
    expect(new Set(allFaults.map(({ name }) => name)).size).toBe(allFaults.length);
  });
});

/** At a fiftieth of the size: whether the faults do what they say. Figures of time are for a machine with nothing else to do. */
describe('on a running gateway (SECURITY §4)', () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform();
  }, 120_000);
  afterAll(() => platform.stop());

  it.each([departmentDown, plantedSecrets, rollingRestart])(
    '$name: $aim',
    async ({ inflict }) => {
      const { seen } = await inflict(platform, 0.02);
      expect(seen).toMatch(/, 0 wrong|, 0 leaked|, 0 of \d+ queries failed/);
    },
    120_000,
  );
});
