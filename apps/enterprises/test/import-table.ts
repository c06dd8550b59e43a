import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataSource } from '@qinqing/database';
import { openTable, runImport, type AnyImportKind, type Circumstances, type Fault, type Tally } from '@qinqing/tabular';
import { TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { entities, importKinds } from '../src/import.ts';

export interface ImportOutcome extends Tally {
  /** Row, column and code of each fault. */
  readonly faults: readonly (readonly [row: number | null, column: string | null, code: string])[];
  readonly remarks: readonly Fault[];
  readonly messages: readonly string[];
}

/** Imports these lines of a CSV file, the first of them the headings, as the department's owner. */
export const importLines = async (graph: TestSubgraph, kindName: string, lines: readonly string[], changes: Partial<Circumstances> = {}): Promise<ImportOutcome> => {
  const kind = importKinds.find(({ name }) => name === kindName) as AnyImportKind;
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
