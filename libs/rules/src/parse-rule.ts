import { readJson, type RuleProblem } from './json-problems.ts';
import { checkMeaning } from './rule-meaning.ts';
import { ruleKinds, ruleSchema } from './rule-schema.ts';
import type { Rule } from './rule.ts';

export type RuleReading = { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/**
 * Reads the JSON of a rule and brings it to its normal form. Never throws: what cannot be read comes back as a list of problems with
 * JSON paths, in both languages.
 */
export function parseRule(json: unknown): RuleReading {
  const reading = readJson(json, ruleSchema, ruleKinds);
  if (!reading.ok) return reading;
  const problems: RuleProblem[] = [];
  const rule = checkMeaning(reading.value, problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rule };
}
