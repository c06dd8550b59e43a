/** When a light turns yellow: at the larger of a share of the whole time and a fixed number of minutes (formula 10.6). */
export interface LightThresholds {
  /** Of all the time for which the clock runs between submission and due: 0 to 1. */
  readonly yellowShare: number;
  /** For promises in working days or working hours: whole minutes of work. */
  readonly yellowWorkingMinutes: number;
  /** For urgent promises in hours of the clock: whole minutes. */
  readonly yellowClockMinutes: number;
}

/** 20 %, at least four working hours; of urgent promises at least two hours (10.6). */
export const defaultLightThresholds: LightThresholds = { yellowShare: 0.2, yellowWorkingMinutes: 240, yellowClockMinutes: 120 };

export class InvalidLightThresholds extends Error {
  constructor(thresholds: LightThresholds) {
    super(`Lights need a share from 0 to 1 and whole minutes from 0 on, not ${JSON.stringify(thresholds)}.`);
    this.name = 'InvalidLightThresholds';
  }
}

/** @throws InvalidLightThresholds */
export function checkLightThresholds(thresholds: LightThresholds): void {
  const { yellowShare, yellowWorkingMinutes, yellowClockMinutes } = thresholds;
  const isShare = yellowShare >= 0 && yellowShare <= 1;
  const areMinutes = [yellowWorkingMinutes, yellowClockMinutes].every((minutes) => Number.isSafeInteger(minutes) && minutes >= 0);
  if (!isShare || !areMinutes) throw new InvalidLightThresholds(thresholds);
}
