/** An instant by the clock in Shanghai, e.g. `2025-09-26T15:00`. */
export const shanghai = (clock: string): Date => new Date(`${clock}:00+08:00`);

/** The clock in Shanghai of an instant, e.g. `2025-09-26T15:00`. */
export const shanghaiClock = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16);
