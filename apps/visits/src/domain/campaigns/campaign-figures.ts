/** What a campaign or session has achieved (走访成效), as it is counted. */
export interface CampaignCounts {
  /** Different enterprises that were met in any way. */
  readonly visited: number;
  readonly onSite: number;
  readonly byPhone: number;
  readonly byWeChat: number;
  readonly inSessions: number;
  readonly questions: number;
  readonly suggestions: number;
  readonly solvedOnSpot: number;
  /** Taken over as appeals that are open no longer. */
  readonly coordinated: number;
}

export const noCounts: CampaignCounts = { visited: 0, onSite: 0, byPhone: 0, byWeChat: 0, inSessions: 0, questions: 0, suggestions: 0, solvedOnSpot: 0, coordinated: 0 };

/** 0 … 1; null without a whole. */
const shareOf = (part: number, whole: number | null): number | null => (whole === null || whole === 0 ? null : part / whole);

/** Visited of the target (覆盖率, VIS-28): more than were aimed at is all of them. */
export const coverageOf = ({ visited }: CampaignCounts, target: number | null): number | null => {
  const share = shareOf(visited, target);
  return share === null ? null : Math.min(1, share);
};

/** 「一次都不用跑」 (VIS-37): questions closed on the spot of all. */
export const neverRunShareOf = ({ solvedOnSpot, questions }: CampaignCounts): number | null => shareOf(solvedOnSpot, questions);

export const stillOpen = ({ questions, solvedOnSpot, coordinated }: CampaignCounts): number => questions - solvedOnSpot - coordinated;
