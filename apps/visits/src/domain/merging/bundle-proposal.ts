import { comparePair, isTooLarge, type ClusterRules } from './clusters.ts';
import { areCompatible } from './merge-type.ts';
import type { ComparedSubject } from './similarity.ts';

export type ProposalProblemCode = 'TOO_FEW_REQUESTS' | 'NOT_OPEN' | 'DIFFERENT_ENTERPRISES' | 'INCOMPATIBLE_KINDS' | 'NOT_SIMILAR' | 'TOO_MANY_VISITORS' | 'LEAD_NOT_A_MEMBER';

/** Why requests cannot be merged; `limit` is the number that was missed, as text. */
export interface ProposalProblem {
  readonly code: ProposalProblemCode;
  readonly visitRequestId: string | null;
  readonly limit: string | null;
}

export interface ProposedMember extends ComparedSubject {
  readonly enterpriseId: string;
  /** NECESSARY, and in no other bundle. */
  readonly isOpen: boolean;
}

/** Every reason against merging these requests under this lead (§10.2, VIS-14, VIS-15); an empty list is a good proposal. */
export const checkProposal = (members: readonly ProposedMember[], leadUnitId: string, rules: ClusterRules): readonly ProposalProblem[] => {
  const [first] = members;
  if (first === undefined || members.length < 2) return [problem('TOO_FEW_REQUESTS', null, '2')];
  return [
    ...members.filter(({ isOpen }) => !isOpen).map(({ id }) => problem('NOT_OPEN', id)),
    ...members.filter(({ enterpriseId }) => enterpriseId !== first.enterpriseId).map(({ id }) => problem('DIFFERENT_ENTERPRISES', id)),
    ...members.filter((member) => !areCompatible(first, member)).map(({ id }) => problem('INCOMPATIBLE_KINDS', id)),
    ...members.filter((member) => !belongs(member, members, rules)).map(({ id }) => problem('NOT_SIMILAR', id, String(rules.mergeThreshold))),
    ...(isTooLarge(members, rules.headcountCap) ? [problem('TOO_MANY_VISITORS', null, String(rules.headcountCap))] : []),
    ...(members.some(({ unitId }) => unitId === leadUnitId) ? [] : [problem('LEAD_NOT_A_MEMBER', null)]),
  ];
};

/** A member need not be like all the others: it is enough to be like one, or to be due with one. Other kinds are told apart above. */
const belongs = (member: ProposedMember, members: readonly ProposedMember[], rules: ClusterRules): boolean => {
  const others = members.filter((other) => other !== member && areCompatible(member, other));
  return others.length === 0 || others.some((other) => isLinked(member, other, rules));
};

const isLinked = (a: ProposedMember, b: ProposedMember, rules: ClusterRules): boolean => {
  const { similarity, isDuty } = comparePair(a, b, rules);
  return similarity !== null || isDuty;
};

const problem = (code: ProposalProblemCode, visitRequestId: string | null, limit: string | null = null): ProposalProblem => ({ code, visitRequestId, limit });
