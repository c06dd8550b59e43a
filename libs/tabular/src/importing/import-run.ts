import type { EntityManager } from '@qinqing/database';
import type { Table } from '../reading/open-table.ts';
import type { Circumstances } from './import-kind.ts';
import type { Tally } from './tally.ts';

/** Whoever holds the lock is alone: what the record calls running beside it was killed. */
export const beginRun = async (manager: EntityManager, kind: string, table: Table, { requestId, importedBy, divisionCode, now }: Circumstances): Promise<void> => {
  await manager.query(`/* import:interrupted */ UPDATE import_run SET state = 'INTERRUPTED' WHERE kind = $1 AND state = 'RUNNING'`, [kind]);
  await manager.query(
    `/* import:begin */ INSERT INTO import_run (id, kind, file_name, file_sha256, file_bytes, division_code, imported_by, started_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [requestId, kind, table.fileName, table.sha256, table.bytes, divisionCode, importedBy, now],
  );
};

/** After each batch: what the record counts was written, whenever the import ends. */
export const recordProgress = (manager: EntityManager, id: string, { read, created, changed, unchanged, refused }: Tally): Promise<unknown> =>
  manager.query(`/* import:progress */ UPDATE import_run SET rows_read = $2, rows_created = $3, rows_changed = $4, rows_unchanged = $5, rows_refused = $6 WHERE id = $1`, [
    id,
    read,
    created,
    changed,
    unchanged,
    refused,
  ]);

export const endRun = (manager: EntityManager, id: string, state: 'FINISHED' | 'FAILED', finishedAt: Date): Promise<unknown> =>
  manager.query('/* import:end */ UPDATE import_run SET state = $2, finished_at = $3 WHERE id = $1', [id, state, finishedAt]);
