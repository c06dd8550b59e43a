export interface SessionRating {
  /** 1 … 5. */
  readonly averageStars: number;
  readonly ratings: number;
}

/**
 * How a session was rated (场次评价), in whole groups of ratings: with each single one, whoever watches the average would read it (§0.1).
 *
 * @param stars in the order in which they were given
 * @returns null while there is no whole group
 */
export const rateInGroups = (stars: readonly number[], groupSize: number): SessionRating | null => {
  const ratings = stars.length - (stars.length % groupSize);
  if (ratings === 0) return null;
  const sum = stars.slice(0, ratings).reduce((total, one) => total + one, 0);
  return { averageStars: Math.round((sum / ratings) * 100) / 100, ratings };
};
