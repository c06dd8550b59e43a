import { compileRule, computeBenefit, evaluateRule, type MatchClass, type Profile, type RuleEvaluation } from '@qinqing/rules';
import { scoreMatch, type ScorePart, type ScoreSettings } from './match-score.ts';
import type { PolicyProject } from './policy-project.ts';

/** A project measured against an enterprise (匹配结果, POL-03). */
export interface PolicyMatch {
  readonly enterpriseId: string;
  readonly project: PolicyProject;
  readonly result: MatchClass;
  /** Null: a fact that the formula needs is not on file. */
  readonly amountCents: number | null;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  /** With every condition's evidence, fix and what is missing; worked out when somebody reads it. */
  readonly evaluate: () => RuleEvaluation;
}

export interface PeerCount {
  readonly decided: number;
  readonly approved: number;
}

export interface MatchTerms {
  readonly enterpriseId: string;
  readonly profile: Profile;
  readonly projects: readonly PolicyProject[];
  readonly peersOf: (projectId: string) => PeerCount;
  readonly now: Date;
  /** YYYY-MM-DD in Shanghai, the day of `now`. */
  readonly today: string;
  readonly settings: ScoreSettings;
}

export type CompiledRule = ReturnType<typeof compileRule>;

const resultOrder: Readonly<Record<MatchClass, number>> = { ELIGIBLE: 0, LIKELY: 1, NEAR_MISS: 2, NOT_ELIGIBLE: 3 };

/** Where a result stands in the order of matches: what is certain comes before what is likely, and that before what is near. */
export const rankOf = (result: MatchClass): number => resultOrder[result];

/**
 * Measures projects against a profile, best first (§10.8). The mere value comes from the compiled rule; only where it is no clear yes is the
 * rule looked at node by node.
 *
 * @param compiledOf the compiled rule of a project for the day of `now`
 */
export const matchProjects = (terms: MatchTerms, compiledOf: (project: PolicyProject) => CompiledRule): readonly PolicyMatch[] =>
  terms.projects.map((project) => matchProject(terms, project, compiledOf(project))).sort(compareMatches);

const matchProject = ({ enterpriseId, profile, peersOf, now, today, settings }: MatchTerms, project: PolicyProject, compiled: CompiledRule): PolicyMatch => {
  const evaluate = once(() => evaluateRule(project.rule, profile, now));
  const benefit = computeBenefit(project.benefit, profile);
  const amountCents = benefit.kind === 'KNOWN' ? benefit.amountCents : null;
  const facts = { amountCents, closesOn: project.closesOn, peers: peersOf(project.id), mode: project.mode, materialsToBring: countMaterialsToBring(project, profile) };
  return {
    enterpriseId,
    project,
    result: compiled(profile) === 'TRUE' ? 'ELIGIBLE' : evaluate().matchClass,
    amountCents,
    ...scoreMatch(facts, today, settings),
    evaluate,
  };
};

/** A paper is needless when the fact or certificate that replaces it is on file (POL-06). */
export const countMaterialsToBring = ({ materials }: Pick<PolicyProject, 'materials'>, profile: Profile): number =>
  materials.filter(({ replacedBy }) => replacedBy === null || !isOnFile(profile, replacedBy)).length;

const isOnFile = ({ facts, qualifications }: Profile, key: string): boolean =>
  Object.hasOwn(facts, key) || (qualifications?.value.some(({ kind }) => kind === key) ?? false);

/** Ids decide at last, so that the order is the same on every page. */
export const compareMatches = (a: PolicyMatch, b: PolicyMatch): number =>
  rankOf(a.result) - rankOf(b.result) || b.score - a.score || (a.project.id < b.project.id ? -1 : 1);

const once = <Value>(work: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: work() }).value;
};
