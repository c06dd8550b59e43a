/** A willing enterprise with the exposure visits that were credited to it in the quarter (曝光台账, VIS-24). */
export interface Exposed {
  readonly exposuresThisQuarter: number;
}

/**
 * Who may be offered (轮换规则): not whoever had its exposure visits in the quarter while others wait. Where everybody had them,
 * nobody waits, and all may be offered again.
 */
export const letOthersGoFirst = <Candidate extends Exposed>(candidates: readonly Candidate[], mostPerQuarter: number): readonly Candidate[] => {
  const waiting = candidates.filter(({ exposuresThisQuarter }) => exposuresThisQuarter < mostPerQuarter);
  return waiting.length > 0 ? waiting : candidates;
};
