import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openDataSource, type DataSource } from '@qinqing/database';
import { FaultCounter, openTable, runImport, type AnyImportKind, type Circumstances, type ImportWatch, type Table, type Tally } from '@qinqing/tabular';
import { UsageFault, type Command } from './command-line.ts';
import { departmentOf, findKind, loadDepartment, type DepartmentName } from './kinds.ts';
import { createProgress, type Output } from './progress.ts';
import { openReport, type ReportFile } from './report-file.ts';
import { writeSummary } from './summary.ts';

export interface Surroundings {
  /** Connection URL of a department's database, as its owner. */
  readonly databaseUrl: (department: DepartmentName) => string;
  /** Where reports go unless the command says. */
  readonly reportDirectory: string;
  readonly now: Date;
  readonly progress: Output;
  readonly print: (text: string) => void;
}

/** @returns the exit code: 1 when rows were refused */
export const runCommand = async (command: Command, surroundings: Surroundings): Promise<0 | 1> => {
  const department = await loadDepartment(departmentOf(command.kind));
  const kind = findKind(department, command.kind);
  checkOptions(command, kind);
  const table = await openTable({ path: command.file, columns: kind.columns, sheet: command.sheet, encoding: command.encoding });
  const url = surroundings.databaseUrl(departmentOf(command.kind));
  const dataSource = await openDataSource({ url, applicationName: 'import', entities: department.entities, poolSize: 3 });
  try {
    return await importTable(dataSource, kind, table, command, surroundings);
  } finally {
    await dataSource.destroy();
  }
};

const checkOptions = ({ divisionCode, options }: Command, { name, needsDivision = false, options: known = [] }: AnyImportKind): void => {
  if (needsDivision && divisionCode === null) throw new UsageFault('请用--division指定行政区划。', `For ${name}, --division says for which division.`);
  const unknown = [...options].find((option) => !known.includes(option));
  if (unknown !== undefined) throw new UsageFault(`${name}没有--${unknown}。`, `${name} has no --${unknown}.`);
};

const importTable = async (dataSource: DataSource, kind: AnyImportKind, table: Table, command: Command, surroundings: Surroundings): Promise<0 | 1> => {
  const { now, progress: output, print } = surroundings;
  const circumstances: Circumstances = { now, importedBy: command.importedBy, requestId: randomUUID(), divisionCode: command.divisionCode, isCheck: command.isCheck, options: command.options };
  const startedAt = performance.now();
  const progress = createProgress(output, () => performance.now());
  const [refusals, remarks] = [new FaultCounter(), new FaultCounter()];
  // A report that cannot be written is a fault before the import, not after it.
  let report: ReportFile | null = command.report === undefined ? null : openReport(command.report, table.headings);
  const defaultReport = join(surroundings.reportDirectory, `${kind.name}-${now.toISOString().replace(/\D/g, '').slice(0, 14)}.csv`);
  const watch: ImportWatch = {
    onFaults: (raw, faults, isRefused) => {
      for (const fault of faults) (isRefused ? refusals : remarks).add(fault);
      report ??= openReport(defaultReport, table.headings);
      report.add(raw, faults, isRefused);
    },
    onProgress: (tally) => progress.update(table.share(), tally),
  };
  let tally: Tally;
  try {
    tally = await runImport(dataSource, kind, table, circumstances, watch);
  } finally {
    progress.finish();
    report?.close();
  }
  const reportPath = (report as ReportFile | null)?.path ?? null;
  print(writeSummary({ label: kind.label, table, tally, refusals: refusals.list(), remarks: remarks.list(), isCheck: command.isCheck, elapsedMs: performance.now() - startedAt, reportPath }));
  return refusals.list().length === 0 ? 0 : 1;
};
