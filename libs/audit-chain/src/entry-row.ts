import type { AuditEntry } from './proof/audit-entry.ts';
import type { Json } from './proof/canonical-json.ts';

/** The columns of an entry, as they are selected from `audit_entry e`. */
export const ENTRY_COLUMNS = 'e.id, e.kind, e.subject_ids, e.body, e.digests, e.occurred_at';

export interface EntryRow {
  readonly id: string;
  readonly kind: string;
  readonly subject_ids: readonly string[];
  readonly body: Json;
  readonly digests: Readonly<Record<string, string>>;
  readonly occurred_at: Date;
}

/** The entry as it is hashed. */
export const toEntry = (row: EntryRow): AuditEntry => ({
  id: row.id,
  kind: row.kind,
  subjectIds: row.subject_ids,
  body: row.body,
  digests: row.digests,
  occurredAt: row.occurred_at.toISOString(),
});
