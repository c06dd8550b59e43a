import type { EntityManager } from '@qinqing/database';

/** Whatever of a schema can hold data, and how much it holds. */
export interface SchemaContent {
  /** Table → rows. */
  readonly rows: ReadonlyMap<string, number>;
  /** `table.column` → values that are not null. */
  readonly values: ReadonlyMap<string, number>;
}

/** Tables of the migrations themselves and of the timer queue are nobody's data. */
const COLUMNS = `/* migrate:columns */ SELECT c.relname AS "table", array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'migration' GROUP BY 1 ORDER BY 1`;

export const readContent = async (manager: EntityManager): Promise<SchemaContent> => {
  const rows = new Map<string, number>();
  const values = new Map<string, number>();
  const tables: { table: string; columns: string[] }[] = await manager.query(COLUMNS);
  for (const { table, columns } of tables) {
    const counts = columns.map((column) => `count(${quote(column)})`).join(', ');
    const [held]: { counts: string[] }[] = await manager.query(`/* migrate:count */ SELECT ARRAY[count(*), ${counts}] AS counts FROM ${quote(table)}`);
    const [all = 0, ...each] = (held?.counts ?? []).map(Number);
    rows.set(table, all);
    columns.forEach((column, index) => values.set(`${table}.${column}`, each[index] ?? 0));
  }
  return { rows, values };
};

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Every object of the schema with its definition and its rights, as one text for each: two schemas are the same when their texts are. */
export const readCatalogue = async (manager: EntityManager): Promise<readonly string[]> => {
  const rows: { text: string }[] = await manager.query(CATALOGUE);
  return rows.map(({ text }) => text).sort();
};

const CATALOGUE = `/* migrate:catalogue */
  WITH own AS (SELECT c.* FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> 'migration' AND c.relname NOT LIKE 'migration\\_%')
  SELECT format('column %s.%s %s %s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, pg_get_expr(d.adbin, d.adrelid), a.attacl) AS text
    FROM own c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum WHERE c.relkind IN ('r', 'p', 'v', 'm')
  UNION ALL SELECT format('rights on %s %s: %s', c.relkind, c.relname, (SELECT string_agg(acl::text, ' ' ORDER BY acl::text) FROM unnest(c.relacl) AS acl)) FROM own c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')
  UNION ALL SELECT format('constraint %s.%s %s', c.relname, o.conname, pg_get_constraintdef(o.oid)) FROM own c JOIN pg_constraint o ON o.conrelid = c.oid
  UNION ALL SELECT format('index %s', pg_get_indexdef(i.indexrelid)) FROM own c JOIN pg_index i ON i.indrelid = c.oid
  UNION ALL SELECT format('trigger %s', pg_get_triggerdef(t.oid)) FROM own c JOIN pg_trigger t ON t.tgrelid = c.oid WHERE NOT t.tgisinternal
  UNION ALL SELECT format('policy %s on %s %s %s', p.polname, c.relname, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) FROM own c JOIN pg_policy p ON p.polrelid = c.oid
  UNION ALL SELECT format('view %s %s', c.relname, pg_get_viewdef(c.oid)) FROM own c WHERE c.relkind IN ('v', 'm')
  UNION ALL SELECT format('function %s %s', pg_get_functiondef(f.oid), f.proacl) FROM pg_proc f WHERE f.pronamespace = 'public'::regnamespace AND f.prokind IN ('f', 'p')
    AND NOT EXISTS (SELECT 1 FROM pg_depend x WHERE x.objid = f.oid AND x.deptype = 'e')
  UNION ALL SELECT format('type %s %s', t.typname, (SELECT string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid)) FROM pg_type t
    WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd')
  UNION ALL SELECT format('extension %s', extname) FROM pg_extension`;
