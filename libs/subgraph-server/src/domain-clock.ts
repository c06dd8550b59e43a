import { readFileSync } from 'node:fs';

/** Gives the instant that the domain takes for now. */
export type Clock = () => Date;

/**
 * The real clock; in demo mode shifted by the milliseconds in a file, so that deadlines can be seen to pass without
 * waiting for days.
 */
export const domainClock = (offsetFile: string | null): Clock => (offsetFile === null ? () => new Date() : () => new Date(Date.now() + readOffset(offsetFile)));

/** At most some 30,000 years: still a date. */
const WHOLE_MILLISECONDS = /^-?\d{1,15}$/;

const readOffset = (file: string): number => {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return WHOLE_MILLISECONDS.test(text) ? Number(text) : 0;
  } catch {
    return 0;
  }
};
