import type { Platform } from './platform/platform.ts';

/** What was seen when a fault was inflicted. */
export interface Finding {
  readonly isHeld: boolean;
  /** The figures, in words. */
  readonly seen: string;
}

/** One fault of SECURITY §4 that concerns the gateway. */
export interface Fault {
  readonly name: string;
  /** In both languages. */
  readonly what: string;
  /** The figure to hold. */
  readonly aim: string;
  /** @param size 1: as the figure is published; less: the same with fewer requests. Leaves the platform as it found it. */
  readonly inflict: (platform: Platform, size: number) => Promise<Finding>;
}

/** So many of a whole run, at this size. */
export const scaled = (whole: number, size: number, least = 1): number => Math.max(least, Math.round(whole * size));

export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
