import { knownDifferences } from './compare/known-differences.ts';
import { RESOLVED_CONDITIONS } from './compare/resolved-conditions.ts';
import { allFeatures } from './features/features.ts';
import type { TrialsOutcome } from './trial/run-trials.ts';

const reasons = [...knownDifferences, RESOLVED_CONDITIONS];

/** What the command prints after the failures. */
export const summaryOf = ({ total, outages, failed, failures, known, withErrors, fetches }: TrialsOutcome): readonly string[] => [
  '',
  `${total - outages} operations against @apollo/gateway and the specification, ${withErrors} of all with errors in the answer`,
  `${outages} operations with departments down, against the rule (SHR-10)`,
  `fetches for each operation: ${perOperation(fetches.ours, total - outages)} ours, ${perOperation(fetches.reference, total - outages)} @apollo/gateway`,
  '',
  'Where @apollo/gateway answers otherwise, and our answer is right:',
  ...reasons.map(({ id, title }) => `${String(known.get(id) ?? 0).padStart(6)}  ${title}`),
  ...(failed > failures.length ? ['', `${failed} operations differ; the first ${failures.length} are described above.`] : []),
  '',
  lastLine({ total, failed }),
];

export const lastLine = ({ total, failed }: Pick<TrialsOutcome, 'total' | 'failed'>): string => `differential: ${total - failed} of ${total}`;

const perOperation = (sum: number, count: number): string => (sum / Math.max(1, count)).toFixed(2);

export interface PageFacts {
  readonly seed: number;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly minutes: number;
}

/** `docs/gateway-differential.md` */
export const pageOf = (outcome: TrialsOutcome, { seed, on, minutes }: PageFacts): string => {
  const { total, outages, known, features, withErrors, fetches } = outcome;
  return `# Generated operations: our engine, @apollo/gateway and the specification

Each operation is generated over the schema that clients see and answered three times out of the same seeded world: by the engine that ships, by @apollo/gateway, and field by field
without any plan, as the specification has it. Our data must equal the right data to the byte, each null that an error explains must be the same, and mutations must be carried
out in order. The reference must agree, or differ for a reason that is known, named and counted here. With departments down, what is right is SHR-10 alone.

| | |
|---|---|
| result | **${lastLine(outcome)}** |
| day | ${on}, ${minutes} minutes, Node ${process.versions.node} |
| against @apollo/gateway | ${total - outages} operations |
| with departments down | ${outages} operations |
| with errors in the answer | ${withErrors} operations |
| fetches for each operation | ${perOperation(fetches.ours, total - outages)} ours, ${perOperation(fetches.reference, total - outages)} @apollo/gateway |

\`\`\`
npm run differential -- --count ${total} --seed ${seed} --markdown
\`\`\`

An operation that differs is printed as the smallest one that still does, with both plans and all answers; \`--count 1 --seed N\` repeats operation N.

## Where @apollo/gateway answers otherwise

| operations | reason |
|---|---|
${reasons.map(({ id, title }) => `| ${known.get(id) ?? 0} | ${title} |`).join('\n')}

## What the operations are made of

| operations | with |
|---|---|
${allFeatures.map((feature) => `| ${features.get(feature) ?? 0} | ${feature} |`).join('\n')}
`;
};
