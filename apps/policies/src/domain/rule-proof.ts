import { evaluateRule, type MatchClass, type Rule, type RuleEvaluation } from '@qinqing/rules';
import { readExampleProfile, toExampleProfile } from './example-profile.ts';
import type { RuleExample } from './policy-project.ts';

/** An example on which the rule decides otherwise than expected. */
export interface ExampleFailure {
  readonly exampleId: string;
  readonly name: string;
  readonly isEligible: boolean;
  readonly result: MatchClass;
  readonly evaluation: RuleEvaluation;
}

/** How well a rule is proved by its examples (POL-01). */
export interface RuleProof {
  /** Examples that are let in as they should be. */
  readonly positive: number;
  readonly positiveNeeded: number;
  /** Examples that are kept out as they should be. */
  readonly negative: number;
  readonly negativeNeeded: number;
  readonly failures: readonly ExampleFailure[];
}

export interface ProofNeeds {
  readonly positiveExamples: number;
  readonly negativeExamples: number;
}

/**
 * Runs a rule over its examples. Only a certain yes lets in, and only a certain no keeps out: an example of which too little is
 * given proves nothing, and counts as a failure.
 *
 * @param today YYYY-MM-DD in Shanghai, the day of `asOf`
 */
export const proveRule = (rule: Rule, examples: readonly RuleExample[], { asOf, today }: { readonly asOf: Date; readonly today: string }, needs: ProofNeeds): RuleProof => {
  const runs = examples.map((example) => {
    const reading = readExampleProfile(example.profile);
    const evaluation = evaluateRule(rule, toExampleProfile(reading.ok ? reading.profile : { facts: {} }, today), asOf);
    return { example, evaluation, isPassing: evaluation.value === (example.isEligible ? 'TRUE' : 'FALSE') };
  });
  const countPassing = (isEligible: boolean): number => runs.filter(({ example, isPassing }) => isPassing && example.isEligible === isEligible).length;
  return {
    positive: countPassing(true),
    positiveNeeded: needs.positiveExamples,
    negative: countPassing(false),
    negativeNeeded: needs.negativeExamples,
    failures: runs
      .filter(({ isPassing }) => !isPassing)
      .map(({ example: { id, name, isEligible }, evaluation }) => ({ exampleId: id, name, isEligible, result: evaluation.matchClass, evaluation })),
  };
};

/** Enough of both kinds, and none that fails. */
export const isProved = ({ positive, positiveNeeded, negative, negativeNeeded, failures }: RuleProof): boolean =>
  positive >= positiveNeeded && negative >= negativeNeeded && failures.length === 0;
