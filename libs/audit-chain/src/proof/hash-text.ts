import { z } from 'zod';

/** A SHA-256 hash as it is written down: 64 hex digits in lower case. */
export const hashText = z.string().regex(/^[0-9a-f]{64}$/);

export const toHex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

export const fromHex = (text: string): Buffer => Buffer.from(text, 'hex');
