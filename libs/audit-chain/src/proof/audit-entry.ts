import { z } from 'zod';
import type { Json } from './canonical-json.ts';

/**
 * One entry of an audit chain (审计链条目), exactly as it is hashed. It holds no personal data: of these only salted
 * digests, so that erasing a value and its salt leaves the chain valid (§10.11).
 */
export interface AuditEntry {
  /** UUID in lower case. */
  readonly id: string;
  /** What happened, e.g. `credit.EnquiryGranted`. */
  readonly kind: string;
  /** The ids of whatever it is about, e.g. an enterprise and a consent. */
  readonly subjectIds: readonly string[];
  readonly body: Json;
  /** By name of the personal value: its salted digest in hex. */
  readonly digests: Readonly<Record<string, string>>;
  /** UTC, ISO 8601 with milliseconds. */
  readonly occurredAt: string;
}

/** `body` is left untouched: what a schema copies might no longer be what was hashed. */
export const auditEntrySchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  subjectIds: z.array(z.string()),
  body: z.unknown().refine((body) => body !== undefined, 'missing'),
  digests: z.record(z.string(), z.string()),
  occurredAt: z.string(),
}) as unknown as z.ZodType<AuditEntry>;

/** @returns null when the value does not have the form of an entry; whether it is genuine only its hash tells */
export const parseAuditEntry = (value: unknown): AuditEntry | null => auditEntrySchema.safeParse(value).data ?? null;
