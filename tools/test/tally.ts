export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What Jest's `--json` report says of itself. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not be run at all: none of their tests is counted as failed. */
  readonly numRuntimeErrorTestSuites: number;
}

export const tallyReport = (report: JestReport): Tally => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
});

/** The last line of every test command, for people and for machines. */
export const formatTally = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
