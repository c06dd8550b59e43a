/** The exposure visits of an enterprise in a quarter (曝光记录, VIS-24). */
export interface ExposureEntry {
  readonly enterpriseId: string;
  readonly visits: number;
}

/** Who was seen in a quarter, and how evenly (曝光台账). */
export interface ExposureLedger {
  /** `YYYY-Qn`. */
  readonly quarter: string;
  readonly entries: readonly ExposureEntry[];
  readonly visits: number;
  readonly mostPerQuarter: number;
  readonly gini: number | null;
  readonly answeredOffers: number;
  readonly takenOffers: number;
}

/** The three months of a quarter, `YYYY-MM` each. @returns null when it is no quarter */
export const monthsOfQuarter = (quarter: string): readonly string[] | null => {
  const match = /^([1-9]\d{3})-Q([1-4])$/.exec(quarter);
  if (match === null) return null;
  const first = (Number(match[2]) - 1) * 3 + 1;
  return [0, 1, 2].map((offset) => `${match[1]}-${String(first + offset).padStart(2, '0')}`);
};
