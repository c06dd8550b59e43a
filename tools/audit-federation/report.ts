import type { AuditCase } from './suite-server.ts';
import type { Verdict } from './judge.ts';

export interface SuiteOutcome {
  readonly id: string;
  readonly cases: readonly { readonly case: AuditCase; readonly verdict: Verdict }[];
}

export interface Audit {
  readonly suites: readonly SuiteOutcome[];
  readonly auditVersion: string;
  readonly engine: string;
}

export const countPassed = ({ cases }: SuiteOutcome): number => cases.filter(({ verdict }) => verdict.isPassed).length;

export const countAll = (suites: readonly SuiteOutcome[]): { readonly passed: number; readonly total: number } => ({
  passed: suites.reduce((sum, suite) => sum + countPassed(suite), 0),
  total: suites.reduce((sum, { cases }) => sum + cases.length, 0),
});

/** `audit: 199 of 199` */
export const lastLine = (suites: readonly SuiteOutcome[]): string => {
  const { passed, total } = countAll(suites);
  return `audit: ${passed} of ${total}`;
};

export const tableOf = (suites: readonly SuiteOutcome[]): readonly string[] => {
  const width = Math.max(...suites.map(({ id }) => id.length));
  return suites.map((suite) => `${countPassed(suite) === suite.cases.length ? '✓' : '✗'} ${suite.id.padEnd(width)}  ${countPassed(suite)} of ${suite.cases.length}`);
};

/** What failed, short enough to read: a long answer is cut around the first difference. */
export const failuresOf = (suites: readonly SuiteOutcome[]): readonly string[] =>
  suites.flatMap(({ id, cases }) =>
    cases.flatMap(({ case: { query }, verdict }, index) => {
      if (verdict.isPassed) return [];
      const [expected, actual] = cutAround(verdict.expected, verdict.actual);
      return ['', `✗ ${id} ${index}`, `  ${query.replace(/\s+/g, ' ').trim()}`, `  expected ${expected}`, `  actual   ${actual}`];
    }),
  );

const SHOWN_BEFORE = 80;
const SHOWN_AFTER = 320;

const cutAround = (...texts: readonly [string, string]): readonly [string, string] => {
  let at = 0;
  while (at < texts[0].length && texts[0][at] === texts[1][at]) at += 1;
  const from = Math.max(0, at - SHOWN_BEFORE);
  const cut = (text: string): string => `${from > 0 ? '…' : ''}${text.slice(from, at + SHOWN_AFTER)}${text.length > at + SHOWN_AFTER ? '…' : ''}`;
  return [cut(texts[0]), cut(texts[1])];
};

/** `docs/gateway-audit.md`. `on`: the day as YYYY-MM-DD. */
export const pageOf = ({ suites, auditVersion, engine }: Audit, on: string): string => `# The federation audit

The public audit of federation gateways ([graphql-hive/federation-gateway-audit](https://github.com/graphql-hive/federation-gateway-audit)) against the engine that ships:
its own subgraphs over HTTP, its own cases, its own rule of what passes.

| | |
|---|---|
| result | **${lastLine(suites)}** |
| day | ${on} |
| audit | version ${auditVersion}, ${suites.length} suites |
| engine | ${engine} |
| Node | ${process.versions.node} |

\`\`\`
git clone https://github.com/graphql-hive/federation-gateway-audit ../federation-gateway-audit
npm run audit -- ../federation-gateway-audit --markdown
\`\`\`

\`--engine apollo\` runs the same cases against @apollo/gateway, which shows that the cases are run rightly.

| suite | passed |
|---|---|
${suites.map((suite) => `| ${suite.id} | ${countPassed(suite)} of ${suite.cases.length} |`).join('\n')}
`;
