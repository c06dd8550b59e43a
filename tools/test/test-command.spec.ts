import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toJestArguments } from './jest-arguments.ts';
import { formatTally, tallyReport } from './tally.ts';

describe('npm test', () => {
  let workspace: string;

  beforeAll(() => {
    workspace = mkdtempSync(join(tmpdir(), 'qinqing-test-spec-'));
    for (const project of ['apps/gateway', 'apps/gateway-e2e']) mkdirSync(join(workspace, project), { recursive: true });
  });
  afterAll(() => rmSync(workspace, { recursive: true }));

  it.each([
    [[], []],
    [['apps/gateway'], ['apps/gateway/', '--passWithNoTests']],
    [['apps/gateway/'], ['apps/gateway/', '--passWithNoTests']],
    [['apps/gateway', '-t', 'one department is down'], ['apps/gateway/', '-t', 'one department is down']],
    [['visit-quota'], ['visit-quota']],
  ])('hands %j to Jest as %j', (words, expected) => {
    expect(toJestArguments(words, workspace)).toEqual(expected);
  });

  it('ends with one line of figures, in which a file that cannot run counts as a failure', () => {
    const tally = tallyReport({ numPassedTests: 12, numFailedTests: 1, numRuntimeErrorTestSuites: 2 });
    expect(formatTally(tally)).toBe('12 passed, 3 failed');
  });
});
