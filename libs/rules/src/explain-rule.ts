import { shanghaiDate } from '@qinqing/working-time';

import type { RuleEvaluation } from './evaluate-rule.ts';
import { pick } from './format-value.ts';
import { heldValue, namedReferences } from './held-value.ts';
import type { Locale, RuleLabels } from './labels.ts';
import type { NodeResult } from './node-result.ts';
import { own } from './lookup.ts';
import { literalsOf, normalForm, type Literal } from './normal-form.ts';
import type { FactReference } from './profile.ts';
import { remedyOf } from './remedy.ts';
import { joined, requirementOf, type Requirement } from './requirement.ts';
import type { AtomKind } from './rule.ts';
import { negate, type Truth } from './truth.ts';

/** One condition explained. */
export interface AtomExplanation {
  readonly path: string;
  /** The value of the condition as it has to hold, so with its `not`. */
  readonly value: Truth;
  /** 研发费用占营业收入的比例≥3% */
  readonly required: string;
  /** 2.4%; null when nothing usable is on file. */
  readonly held: string | null;
  /** 还差0.6个百分点, 缺少研发费用; null when the condition holds. */
  readonly suffices: string | null;
  /** All of it in one sentence: 研发费用占营业收入的比例目前为2.4%，需≥3%：还差0.6个百分点。 */
  readonly sentence: string;
  readonly references: readonly FactReference[];
  /** On the cheapest way to a TRUE: one of the fixes or missing facts. */
  readonly isOnCheapestWay: boolean;
}

/** Each condition of an evaluated rule as a sentence: what is required, what is on file, what is missing, what would suffice (§10.8, POL-03). */
export function explainRule(evaluation: RuleEvaluation, locale: Locale, labels: RuleLabels): readonly AtomExplanation[] {
  const results = new Map(atomResults(evaluation.root).map((result) => [result.path, result]));
  return literalsOf(normalForm(evaluation.rule)).map((literal) => explain(literal, results.get(literal.path)!, evaluation, locale, labels));
}

const atomResults = (node: NodeResult): readonly NodeResult[] => (node.children.length === 0 ? [node] : node.children.flatMap(atomResults));

function explain(literal: Literal, result: NodeResult, evaluation: RuleEvaluation, locale: Locale, labels: RuleLabels): AtomExplanation {
  const { path, atom, isNegated } = literal;
  const day = shanghaiDate(evaluation.asOf);
  const requirement = requirementOf(atom, isNegated, locale, labels, day);
  const value = isNegated ? negate(result.value) : result.value;
  const held = heldValue(result, locale, labels, day);
  const suffices = value === 'TRUE' ? null : value === 'UNKNOWN' ? missing(result, locale, labels) : remedy(literal, result, evaluation, locale, labels);
  const sentence = sentences[locale](atom.kind, requirement, joined(requirement, locale), held, suffices, value);
  const isOnCheapestWay = [...evaluation.minimalFix, ...evaluation.missingFacts].some((step) => step.path === path);
  return { path, value, required: joined(requirement, locale), held, suffices, sentence, references: result.evidence.map(({ reference }) => reference), isOnCheapestWay };
}

function remedy({ path }: Literal, result: NodeResult, evaluation: RuleEvaluation, locale: Locale, labels: RuleLabels): string {
  const fix = evaluation.failing.find((failing) => failing.path === path)!;
  return remedyOf(fix, result.measured, result.evidence[0]?.fact?.value, locale, labels);
}

function missing({ evidence }: NodeResult, locale: Locale, labels: RuleLabels): string {
  const absent = evidence.filter(({ fact }) => fact === null).map(({ reference }) => reference);
  const names = namedReferences(absent.length > 0 ? absent : evidence.map(({ reference }) => reference), locale, labels);
  const how = absent.flatMap(({ key }) => own(labels.facts, key)?.howToObtain ?? [])[0];
  const text = absent.length > 0 ? pick(locale, { zh: `缺少${names}`, en: `${names} missing` }) : pick(locale, { zh: `${names}现有数据无法据以判断`, en: `what is on file of ${names} does not tell` });
  return how ? `${text}${pick(locale, { zh: '，', en: '; ' })}${pick(locale, how)}` : text;
}

/** What is held is a value (为2.4%), or a state by itself (未列入). */
const isState = (kind: AtomKind): boolean => kind === 'has' || kind === 'notOn';

type Sentence = (atom: AtomKind, parts: Requirement, required: string, held: string | null, suffices: string | null, value: Truth) => string;

const sentences: Readonly<Record<Locale, Sentence>> = {
  ZH_CN: (atom, { subject, limit }, required, held, suffices, value) => {
    const now = `目前${isState(atom) ? '' : '为'}${held}`;
    if (value === 'TRUE') return held === null ? `${required}：符合。` : `${required}：符合，${now}。`;
    return value === 'FALSE' && held !== null ? `${subject}${now}，需${limit}：${suffices}。` : `${required}：${suffices}。`;
  },
  EN: (_atom, { subject, limit }, required, held, suffices, value) => {
    if (value === 'TRUE') return held === null ? `${required}: met.` : `${required}: met (on file: ${held}).`;
    return value === 'FALSE' && held !== null ? `${subject}: on file ${held}; required: ${limit}; ${suffices}.` : `${required}: ${suffices}.`;
  },
};
