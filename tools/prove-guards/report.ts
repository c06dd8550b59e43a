import type { Guard } from './guards.ts';
import type { Outcome, Verdict } from './run-spec.ts';

export interface Proof {
  readonly guard: Guard;
  readonly withGuard: Outcome;
  readonly withoutGuard: Outcome;
}

/** A guard is proved when its test passes with it and fails without it. */
export const isProved = ({ withGuard, withoutGuard }: Proof): boolean => withGuard.verdict === 'PASSED' && withoutGuard.verdict === 'FAILED';

const words: Readonly<Record<Verdict, string>> = { PASSED: 'passes 通过', FAILED: 'fails 失败', BROKEN: 'does not run 未能运行' };

/** @param day YYYY-MM-DD */
export const writeReport = (proofs: readonly Proof[], day: string): string => `# Database guards 数据库防线

Each guard is taken away in a throwaway database, and the test that proves it must then fail. 逐一在一次性数据库中拆除防线，证明它的测试必须随即失败。

Written by \`npm run prove:guards -- --write\` on ${day}: ${proofs.filter(isProved).length} of ${proofs.length} proved.

| department | guard | what it keeps | proved by | with it | without it |
|---|---|---|---|---|---|
${proofs
  .map(({ guard, withGuard, withoutGuard }) =>
    `| ${guard.department} | \`${guard.name}\` | ${guard.what} | \`${guard.provedBy.file.split('/').at(-1) ?? ''}\`: ${guard.provedBy.test.replaceAll('|', '\\|')} | ${words[withGuard.verdict]} | ${words[withoutGuard.verdict]} |`)
  .join('\n')}
`;
