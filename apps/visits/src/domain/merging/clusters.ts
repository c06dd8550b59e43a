import { listDuePartners } from './comprehensive-inspection.ts';
import { findJointWindows } from './joint-windows.ts';
import { mergeTypeOf, type MergeType } from './merge-type.ts';
import { findMergeSimilarity, type ComparedSubject, type MergeSettings, type MergeSimilarity, type TimeSpan } from './similarity.ts';

/** Requests at one enterprise that should come as one visit (合并建议), with the pairs that say why. */
export interface MergeCluster {
  readonly type: MergeType;
  /** The inspections of several departments must be merged (VIS-15). */
  readonly isDuty: boolean;
  readonly members: readonly ComparedSubject[];
  readonly pairs: readonly MergePair[];
  readonly jointHeadcount: number;
  /** What suits all members; empty: a time has to be found. */
  readonly jointWindows: readonly TimeSpan[];
  /** Receptions that the enterprise is spared: all but one. */
  readonly savedReceptions: number;
}

export interface MergePair {
  readonly a: ComparedSubject;
  readonly b: ComparedSubject;
  readonly similarity: MergeSimilarity | null;
  readonly isDuty: boolean;
}

export interface ClusterRules extends MergeSettings {
  readonly comprehensiveInspectionHorizonDays: number;
  /** Visitors that the enterprise receives at once. */
  readonly headcountCap: number;
}

/**
 * Groups the open requests of one enterprise (§10.2, VIS-14, VIS-15): duties first, then the most similar pairs. Two groups become
 * one when every pair between them belongs together and they are not too many visitors. Deterministic; the order of the
 * requests does not matter.
 */
export const clusterRequests = (subjects: readonly ComparedSubject[], rules: ClusterRules): readonly MergeCluster[] => {
  const sorted = subjects.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = listPairs(sorted, rules);
  const linked = new Set(pairs.map(({ a, b }) => pairKey(a, b)));
  const groups = new Map(sorted.map((subject) => [subject.id, [subject]]));
  for (const { a, b } of pairs) {
    const [left, right] = [groups.get(a.id) as ComparedSubject[], groups.get(b.id) as ComparedSubject[]];
    if (left === right || isTooLarge([...left, ...right], rules.headcountCap)) continue;
    if (!left.every((one) => right.every((other) => linked.has(pairKey(one, other))))) continue;
    const joined = [...left, ...right];
    for (const { id } of joined) groups.set(id, joined);
  }
  return [...new Set(groups.values())].filter(({ length }) => length > 1).map((members) => describeCluster(members, pairs));
};

/** Pairs that belong together, duties and then the most similar first. */
const listPairs = (subjects: readonly ComparedSubject[], rules: ClusterRules): readonly MergePair[] =>
  subjects
    .flatMap((a, index) => subjects.slice(index + 1).map((b) => comparePair(a, b, rules)))
    .filter(({ similarity, isDuty }) => similarity !== null || isDuty)
    .toSorted((one, other) => Number(other.isDuty) - Number(one.isDuty) || (other.similarity?.score ?? 0) - (one.similarity?.score ?? 0));

export const comparePair = (a: ComparedSubject, b: ComparedSubject, rules: Omit<ClusterRules, 'headcountCap'>): MergePair => ({
  a,
  b,
  similarity: findMergeSimilarity(a, b, rules),
  isDuty: listDuePartners(a, [b], rules.comprehensiveInspectionHorizonDays).length > 0,
});

const pairKey = (a: ComparedSubject, b: ComparedSubject): string => [a.id, b.id].toSorted().join(' ');

export const countVisitors = (members: readonly { readonly headcount: number }[]): number => members.reduce((sum, { headcount }) => sum + headcount, 0);

/** Inspectors at work are bound by no group size (§0.1): else what must be merged could not be. */
export const isTooLarge = (members: readonly Pick<ComparedSubject, 'kind' | 'headcount'>[], headcountCap: number): boolean =>
  members.some(({ kind }) => kind !== 'INSPECTION') && countVisitors(members) > headcountCap;

const describeCluster = (members: readonly ComparedSubject[], pairs: readonly MergePair[]): MergeCluster => {
  const own = pairs.filter(({ a, b }) => members.includes(a) && members.includes(b));
  return {
    type: mergeTypeOf(members[0] as ComparedSubject) as MergeType,
    isDuty: own.some(({ isDuty }) => isDuty),
    members,
    pairs: own,
    jointHeadcount: countVisitors(members),
    jointWindows: findJointWindows(members.map(({ windows }) => windows)),
    savedReceptions: members.length - 1,
  };
};
