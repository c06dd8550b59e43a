import { randomBytes, randomUUID } from 'node:crypto';
import { isUuid, type EntityManager } from '@qinqing/database';
import type { AuditEntry } from './proof/audit-entry.ts';
import { canonicalJson, NotCanonical, type Json } from './proof/canonical-json.ts';
import { digestPersonal, SALT_BYTES } from './proof/personal-digest.ts';

export interface NewAuditEntry {
  /** A UUID; a new one when left out. */
  readonly id?: string;
  /** What happened, e.g. `credit.EnquiryGranted`. */
  readonly kind: string;
  /** The ids of whatever it is about. */
  readonly subjectIds: readonly string[];
  /** Plain JSON without personal data: it can never be changed or erased. Dates as ISO strings, money as whole fen. */
  readonly body: object;
  /** Personal values by name: the entry keeps a salted digest of each, never the value (§10.11, SHR-14). */
  readonly personal?: Readonly<Record<string, Json>>;
  readonly occurredAt: Date;
}

/**
 * Appends an entry in the caller's transaction: it exists if and only if that commits. Writers do not wait for one another;
 * the entry receives its place afterwards, within a second.
 *
 * @returns the entry's id
 * @throws NotCanonical when the body has no canonical JSON; RangeError when the id or the instant is none
 */
export const appendAuditEntry = async (manager: EntityManager, { id = randomUUID(), kind, subjectIds, body, personal = {}, occurredAt }: NewAuditEntry): Promise<string> => {
  if (!isUuid(id)) throw new RangeError(`the id of an audit entry is a UUID, not "${id}"`);
  const salts = Object.keys(personal).map((name) => ({ name, salt: randomBytes(SALT_BYTES) }));
  const digests = Object.fromEntries(salts.map(({ name, salt }) => [name, digestPersonal(personal[name]!, salt)]));
  const entry: AuditEntry = { id: id.toLowerCase(), kind, subjectIds, body: body as Json, digests, occurredAt: occurredAt.toISOString() };
  requireStorable(entry);
  await manager.query(
    `/* audit:append */ INSERT INTO audit_entry (id, kind, subject_ids, body, digests, occurred_at) VALUES ($1, $2, $3, $4::jsonb, $5::jsonb, $6)`,
    [entry.id, kind, subjectIds, canonicalJson(body), canonicalJson(digests), occurredAt],
  );
  if (salts.length > 0) {
    await manager.query(`/* audit:salt */ INSERT INTO audit_salt (entry_id, name, salt) SELECT $1, name, salt FROM unnest($2::text[], $3::bytea[]) AS given (name, salt)`, [
      entry.id,
      salts.map(({ name }) => name),
      salts.map(({ salt }) => salt),
    ]);
  }
  return entry.id;
};

/** An entry that is written but cannot be hashed would hold up every later one. */
const requireStorable = (entry: AuditEntry): void => {
  // As deep as an export will nest it.
  if (NUL.test(canonicalJson({ entry }))) throw new NotCanonical('the entry holds the character U+0000, which PostgreSQL cannot store');
};

/** The escape itself, not a backslash that is followed by "u0000". */
const NUL = /(?<!\\)(?:\\\\)*\\u0000/;
