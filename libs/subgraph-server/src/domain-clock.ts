import { readFileSync } from 'node:fs';

/** Gives the instant that the domain takes for now. */
export type Clock = () => Date;

/**
 * The real clock; in demo mode shifted by the milliseconds in a file, so that deadlines can be seen to pass without
 * waiting for days.
 */
export const domainClock = (offsetFile: string | null): Clock => (offsetFile === null ? () => new Date() : () => new Date(Date.now() + readOffset(offsetFile)));

const readOffset = (file: string): number => {
  try {
    const offset = Number(readFileSync(file, 'utf8'));
    return Number.isFinite(offset) ? offset : 0;
  } catch {
    return 0;
  }
};
