/** Times of day in Shanghai, `HH:MM`, between which nobody is disturbed (免打扰时段); the same time twice: none. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

const DAY_MINUTES = 1_440;
const MINUTE_MS = 60_000;
const SHANGHAI_MINUTES = 480;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** When the quiet hours that hold at an instant end, or null when there are none (SHR-09). The first minute is quiet, the last one is not. */
export const endOfQuiet = ({ from, to }: QuietHours, now: Date): Date | null => {
  const minute = Math.floor(now.getTime() / MINUTE_MS) + SHANGHAI_MINUTES;
  const ofDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const sinceStart = (ofDay - minutesOf(from) + DAY_MINUTES) % DAY_MINUTES;
  const length = (minutesOf(to) - minutesOf(from) + DAY_MINUTES) % DAY_MINUTES;
  return sinceStart < length ? new Date((minute - SHANGHAI_MINUTES + length - sinceStart) * MINUTE_MS) : null;
};
