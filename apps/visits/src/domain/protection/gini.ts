/** So many enterprises received so many visits. */
export interface ExposureGroup {
  readonly visits: number;
  readonly enterprises: number;
}

/**
 * The Gini coefficient of visits over enterprises (基尼系数, VIS-23): 0 when all are visited alike, near 1 when one receives all.
 *
 * @returns null when there are no visits, or no enterprises
 */
export const giniOf = (groups: readonly ExposureGroup[]): number | null => {
  const count = groups.reduce((sum, { enterprises }) => sum + enterprises, 0);
  const total = groups.reduce((sum, { visits, enterprises }) => sum + visits * enterprises, 0);
  if (count === 0 || total === 0) return null;
  let before = 0;
  let weighted = 0;
  for (const { visits, enterprises } of groups.toSorted((a, b) => a.visits - b.visits)) {
    // The ranks from before + 1 to before + enterprises, added up.
    weighted += visits * (enterprises * before + (enterprises * (enterprises + 1)) / 2);
    before += enterprises;
  }
  return (2 * weighted) / (count * total) - (count + 1) / count;
};
