export interface QuietFacts {
  /** Burden of the protected enterprises in the period, and what it would have been at their baselines. */
  readonly burden: number;
  readonly baselineBurden: number;
}

export interface PresenceFacts {
  /** Appeals that fell due, and those of them that were answered in time. */
  readonly due: number;
  readonly onTime: number;
  /** Ratings and those of four stars and more; null: too few to be told. */
  readonly rated: number | null;
  readonly satisfied: number | null;
  /** Policy projects that were open, and those that somebody was granted. */
  readonly openProjects: number;
  readonly reachedProjects: number;
}

/** Why the two indices can't be told. */
export type IndexGap = 'NO_BASELINE' | 'NO_APPEALS' | 'TOO_FEW_RATINGS' | 'NO_POLICIES';

export interface QuietAndPresence {
  /** 无事不扰: at most 100; below 0 the enterprises are disturbed more than before. Null exactly when presence is. */
  readonly quiet: number | null;
  /** 无处不在: 0 … 100. Null exactly when quiet is. */
  readonly presence: number | null;
  readonly punctuality: number | null;
  readonly satisfaction: number | null;
  readonly policyReach: number | null;
  readonly gaps: readonly IndexGap[];
}

const shareOf = (part: number | null, whole: number | null): number | null => (part === null || whole === null || whole <= 0 ? null : part / whole);

/**
 * Both indices of VIS-43: quiet = 100·(1 − burden/baseline burden), presence = 100·(answered on time × satisfied × policy reach). Quiet
 * without presence is a failure, so neither is told without the other.
 */
export const computeQuietAndPresence = (quiet: QuietFacts | null, presence: PresenceFacts | null): QuietAndPresence => {
  const burdenShare = quiet === null ? null : shareOf(quiet.burden, quiet.baselineBurden);
  const punctuality = presence === null ? null : shareOf(presence.onTime, presence.due);
  const satisfaction = presence === null ? null : shareOf(presence.satisfied, presence.rated);
  const policyReach = presence === null ? null : shareOf(presence.reachedProjects, presence.openProjects);
  const shares = { punctuality, satisfaction, policyReach };
  if (burdenShare === null || punctuality === null || satisfaction === null || policyReach === null) {
    const gaps = ([[burdenShare, 'NO_BASELINE'], [punctuality, 'NO_APPEALS'], [satisfaction, 'TOO_FEW_RATINGS'], [policyReach, 'NO_POLICIES']] as const).filter(([share]) => share === null);
    return { quiet: null, presence: null, ...shares, gaps: gaps.map(([, gap]) => gap) };
  }
  return { quiet: 100 * (1 - burdenShare), presence: 100 * punctuality * satisfaction * policyReach, ...shares, gaps: [] };
};
