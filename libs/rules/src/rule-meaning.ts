import { parseDivisionCode, parseIndustryCode, type Wording } from '@qinqing/codes';

import type { RuleProblem } from './json-problems.ts';
import type { Rule } from './rule.ts';

/** A well-formed rule that can mean nothing, and codes that no register knows. Codes are kept in their normal form (`3911` → `C3911`). */
export function checkMeaning(rule: Rule, problems: RuleProblem[], path = '$'): Rule {
  const refuse = (place: string, zh: string, en: string): void => void problems.push({ path: `${path}${place}`, message: { zh, en } });
  const code = (place: string, text: string, reading: CodeReading): string => {
    if (reading.ok) return reading.code;
    problems.push({ path: `${path}${place}`, message: reading.message });
    return text;
  };
  switch (rule.kind) {
    case 'not':
      return { ...rule, rule: checkMeaning(rule.rule, problems, `${path}.rule`) };
    case 'atLeast':
      if (rule.k > rule.of.length) refuse('.k', `k（${rule.k}）不能多于条件数（${rule.of.length}）。`, `k (${rule.k}) cannot exceed the number of conditions (${rule.of.length}).`);
      return { ...rule, of: checkParts(rule.of, problems, path) };
    case 'all':
    case 'any':
      return { ...rule, of: checkParts(rule.of, problems, path) };
    case 'between':
      if (rule.min > rule.max) refuse('.min', 'min 不能大于 max。', 'min cannot exceed max.');
      return rule;
    case 'dateWithin': {
      const { atLeast, atMost } = rule;
      if (atLeast === undefined && atMost === undefined) refuse('', '至少要有 atLeast 或 atMost 之一。', 'At least one of atLeast and atMost is needed.');
      if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) refuse('.atLeast', 'atLeast 不能大于 atMost。', 'atLeast cannot exceed atMost.');
      return rule;
    }
    case 'industryIn':
      return { ...rule, prefixes: rule.prefixes.map((text, index) => code(`.prefixes[${index}]`, text, parseIndustryCode(text))) };
    case 'divisionIn':
      return { ...rule, divisions: rule.divisions.map((text, index) => code(`.divisions[${index}]`, text, parseDivisionCode(text))) };
    default:
      return rule;
  }
}

type CodeReading = { readonly ok: true; readonly code: string } | { readonly ok: false; readonly message: Wording };

const checkParts = (parts: readonly Rule[], problems: RuleProblem[], path: string): readonly Rule[] =>
  parts.map((part, index) => checkMeaning(part, problems, `${path}.of[${index}]`));
