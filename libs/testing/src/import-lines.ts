import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataSource } from '@qinqing/database';
import type { AnyImportKind, Circumstances, Fault, Tally } from '@qinqing/tabular';
import { TEST_NOW, type TestSubgraph } from './test-subgraph.ts';

type DataSourceEntities = Parameters<typeof openDataSource>[0]['entities'];

export interface ImportOutcome extends Tally {
  /** Row, column and code of each fault. */
  readonly faults: readonly (readonly [row: number | null, column: string | null, code: string])[];
  readonly remarks: readonly Fault[];
  readonly messages: readonly string[];
}

export type ImportLines = (graph: TestSubgraph, kindName: string, lines: readonly string[], changes?: Partial<Circumstances>) => Promise<ImportOutcome>;

/**
 * Imports lines of a CSV file, the first of them the headings, as the department's owner.
 *
 * @param kinds what the department takes in, and `entities` what its data source knows
 */
export const createImportLines = (kinds: readonly AnyImportKind[], entities: DataSourceEntities): ImportLines => async (graph, kindName, lines, changes = {}) => {
  // Only the tests of imports need the readers of tables.
  const { openTable, runImport } = await import('@qinqing/tabular');
  const kind = kinds.find(({ name }) => name === kindName)!;
  const directory = mkdtempSync(join(tmpdir(), 'import-'));
  const path = join(directory, `${kindName}.csv`);
  writeFileSync(path, lines.join('\n'));
  const dataSource = await openDataSource({ url: graph.database.ownerUrl, applicationName: 'import', entities, poolSize: 3 });
  const [refused, remarks]: [Fault[], Fault[]] = [[], []];
  try {
    const table = await openTable({ path, columns: kind.columns });
    const circumstances: Circumstances = { now: TEST_NOW, importedBy: 'somebody', requestId: randomUUID(), divisionCode: null, isCheck: false, options: new Set(), ...changes };
    const tally = await runImport(dataSource, kind, table, circumstances, { onFaults: (_raw, faults, isRefused) => void (isRefused ? refused : remarks).push(...faults) });
    return { ...tally, faults: refused.map(({ row, column, code }) => [row, column, code]), remarks, messages: refused.map(({ message }) => message.zh) };
  } finally {
    await dataSource.destroy();
    rmSync(directory, { recursive: true });
  }
};
