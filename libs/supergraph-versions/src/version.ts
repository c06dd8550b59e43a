import { createHash } from 'node:crypto';

const SHORT_LENGTH = 12;

/** The version of a supergraph (统一图版本) is the SHA-256 of its text, in hexadecimal: the same text is the same version wherever it lies. */
export const identifySupergraph = (sdl: string): string => createHash('sha256').update(sdl).digest('hex');

/** Enough of a version for people to tell it from others. */
export const shortVersion = (version: string): string => version.slice(0, SHORT_LENGTH);
