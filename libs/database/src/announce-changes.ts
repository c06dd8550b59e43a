import type { QueryRunner } from 'typeorm';

/** Which changes of a table are announced, and what of them. */
export interface AnnouncedTable {
  readonly table: string;
  /** Of what the table tells: subscribers watch for this. Tables that tell of the same thing share it. */
  readonly subject: string;
  /** By what subscribers recognise a row: the announced name and its column, e.g. `{ id: 'visit_request_id' }`. Ids and codes only: whoever may connect can listen. */
  readonly keys: Readonly<Record<string, string>>;
}

/** A statement that changes more rows than this announces its table as a whole: one notice instead of thousands. */
const MOST_ROWS = 100;

/**
 * Lets a department's tables announce each change on the channel `change` when its transaction commits, once however often the same row
 * was written in it; a rollback announces nothing. For live views (实时视图): every way of writing is covered, present and future.
 *
 * PostgreSQL lets transactions that notify commit one after another. Writes that publish an event do so anyway; tables that are
 * loaded in bulk or written without events should not be announced.
 */
export const announceChanges = async (runner: QueryRunner, tables: readonly AnnouncedTable[]): Promise<void> => {
  await runner.query(announceChange);
  for (const announced of tables) for (const statement of triggers(announced)) await runner.query(statement);
};

export const silenceChanges = async (runner: QueryRunner, tables: readonly Pick<AnnouncedTable, 'table'>[]): Promise<void> => {
  for (const { table } of tables) for (const { name } of events(table)) await runner.query(`DROP TRIGGER ${name} ON ${table}`);
  await runner.query('DROP FUNCTION announce_change()');
};

const announceChange = `CREATE FUNCTION announce_change() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    subject jsonb := jsonb_build_object('subject', TG_ARGV[0]);
    keys text[] := TG_ARGV[1:];
    touched jsonb[];
  BEGIN
    -- Both sides of an update: who watched a row by its old keys has lost it.
    CASE TG_OP
      WHEN 'INSERT' THEN touched := ARRAY(SELECT to_jsonb(r) FROM (TABLE fresh LIMIT ${MOST_ROWS + 1}) AS r);
      WHEN 'DELETE' THEN touched := ARRAY(SELECT to_jsonb(r) FROM (TABLE stale LIMIT ${MOST_ROWS + 1}) AS r);
      ELSE touched := ARRAY(SELECT to_jsonb(r) FROM (TABLE stale LIMIT ${MOST_ROWS + 1}) AS r) || ARRAY(SELECT to_jsonb(r) FROM (TABLE fresh LIMIT ${MOST_ROWS + 1}) AS r);
    END CASE;
    IF cardinality(touched) > ${MOST_ROWS} THEN
      PERFORM pg_notify('change', subject::text);
    ELSE
      PERFORM pg_notify('change', told) FROM (
        SELECT DISTINCT (subject || (SELECT jsonb_object_agg(split_part(k, '=', 1), r -> split_part(k, '=', 2)) FROM unnest(keys) AS k))::text AS told FROM unnest(touched) AS r
      ) AS announced;
    END IF;
    RETURN NULL;
  END $$`;

const events = (table: string) =>
  [
    { name: `${table}_insert_announced`, event: 'INSERT', rows: 'NEW TABLE AS fresh' },
    { name: `${table}_update_announced`, event: 'UPDATE', rows: 'OLD TABLE AS stale NEW TABLE AS fresh' },
    { name: `${table}_delete_announced`, event: 'DELETE', rows: 'OLD TABLE AS stale' },
  ] as const;

const triggers = ({ table, subject, keys }: AnnouncedTable): readonly string[] => {
  const told = [subject, ...Object.entries(keys).map(([name, column]) => `${name}=${column}`)].map((argument) => `'${argument}'`).join(', ');
  return events(table).map(
    ({ name, event, rows }) => `CREATE TRIGGER ${name} AFTER ${event} ON ${table} REFERENCING ${rows} FOR EACH STATEMENT EXECUTE FUNCTION announce_change(${told})`,
  );
};
