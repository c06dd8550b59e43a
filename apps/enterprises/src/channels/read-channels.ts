import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { NoticeChannel } from './notice-channel.ts';
import { webhookChannel } from './webhook-channel.ts';

const LEAST_SECRET_BYTES = 32;
const loopback = ['localhost', '127.0.0.1', '[::1]'];

const isProtected = (text: string): boolean => {
  const { protocol, hostname, username, password } = new URL(text);
  return username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname)));
};

const channel = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{1,29}$/, 'write a channel like SMS')
    .refine((name) => name !== 'INBOX', 'the inbox needs no channel'),
  url: z.url().refine((text) => URL.canParse(text) && isProtected(text), 'use https, without a password in it; http only on this very machine'),
  secretFile: z.string().min(1),
  timeoutMs: z.number().int().min(100).max(30_000).default(10_000),
});

const channels = z.array(channel).refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'each channel has a name of its own');

/**
 * Reads `NOTICE_CHANNELS`: a JSON list of `{ "name": "SMS", "url": "https://…", "secretFile": "…", "timeoutMs": 10000 }`. Unset: notices go
 * to the inbox alone.
 *
 * @throws with every wrong entry named; a secret is never part of a message
 */
export const readNoticeChannels = (text: string | undefined): readonly NoticeChannel[] => {
  if (text === undefined || text.trim() === '') return [];
  const parsed = channels.safeParse(parseJson(text));
  if (!parsed.success) throw new Error(`NOTICE_CHANNELS is not usable:\n${z.prettifyError(parsed.error)}`);
  return parsed.data.map(({ secretFile, ...options }) => webhookChannel({ ...options, secret: readSecret(options.name, secretFile) }));
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('NOTICE_CHANNELS is not JSON');
  }
};

/** Standard Webhooks writes secrets as `whsec_` and base64; any other text is taken as it is. */
const readSecret = (name: string, file: string): Buffer => {
  const text = readFileSync(file, 'utf8').trim();
  const secret = text.startsWith('whsec_') ? Buffer.from(text.slice('whsec_'.length), 'base64') : Buffer.from(text);
  if (secret.length < LEAST_SECRET_BYTES) throw new Error(`the secret of ${name} in ${file} is too short: it must hold at least ${LEAST_SECRET_BYTES} bytes`);
  return secret;
};
