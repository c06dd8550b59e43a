import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enterpriseChanged } from '@qinqing/events';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { parse } from 'csv-parse/sync';
import writeWorkbook from 'write-excel-file/node';
import { readCommand } from './command-line.ts';
import { findDepartment } from './fixtures/departments.ts';
import { makeRegister, REGISTER_DIVISION, type MadeUpRegister } from './fixtures/register.ts';
import { runCommand } from './run-command.ts';

const directory = mkdtempSync(join(tmpdir(), 'import-'));
let [enterprises, appeals]: [TestSubgraph, TestSubgraph] = [] as never;

beforeAll(async () => {
  [enterprises, appeals] = await Promise.all([startTestSubgraph(await findDepartment('enterprises')), startTestSubgraph(await findDepartment('appeals'))]);
});
afterAll(async () => {
  await Promise.all([enterprises.close(), appeals.close()]);
  rmSync(directory, { recursive: true });
});

/** On a busy machine; a quiet one needs a tenth. */
const PATIENCE_MS = 180_000;

const REPORT = join(directory, 'faults.csv');

interface Outcome {
  readonly exitCode: number;
  readonly summary: string;
  readonly progress: string;
}

const run = async (file: string, ...options: readonly string[]): Promise<Outcome> => {
  let [summary, progress] = ['', ''];
  const command = readCommand(['enterprises', file, '--division', REGISTER_DIVISION, '--report', REPORT, '--by', 'somebody', ...options]);
  const surroundings = {
    databaseUrl: () => enterprises.database.ownerUrl,
    reportDirectory: directory,
    now: TEST_NOW,
    progress: { write: (text: string) => void (progress += text) },
    print: (text: string) => void (summary += text),
  };
  return { exitCode: await runCommand(command!, surroundings), summary, progress };
};

const reported = (): { row: number; column: string; code: string }[] =>
  (parse(readFileSync(REPORT), { bom: true, from_line: 2, relax_column_count: true }) as string[][]).map(([row, , column = '', , code = '']) => ({ row: Number(row), column, code }));

const writeCsv = ({ headings, rows }: MadeUpRegister, name: string): string => {
  const path = join(directory, name);
  const lines = [headings, ...rows].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  writeFileSync(path, `\ufeff${lines.join('\r\n')}\r\n`);
  return path;
};

const countEvents = async (): Promise<number> => (await enterprises.sql('SELECT count(*)::int AS events FROM outbox_event'))[0].events;
const countEnterprises = async (): Promise<number> => (await enterprises.sql('SELECT count(*)::int AS enterprises FROM enterprise'))[0].enterprises;

describe('a register of 20,000 enterprises with 200 faults (SHR-24)', () => {
  const register = makeRegister(20_000, 200);

  it('is imported but for these rows: each fault is named by row, column and reason, and each enterprise is published', async () => {
    const { exitCode, summary, progress } = await run(writeCsv(register, 'register.csv'));
    expect([exitCode, await countEnterprises(), await countEvents()]).toEqual([1, 19_800, 2 * 19_800]);
    expect(summary).toMatch(/20,000 {2}读取 read\n +19,800 {2}新增 new\n +0 {2}变更 changed\n +0 {2}未变 unchanged\n +200 {2}拒绝 refused/);
    expect(reported()).toEqual(register.planted);
    expect(progress.split('\n').length).toBeLessThanOrEqual(11);
  }, PATIENCE_MS);

  it('twice is once: nothing changes and nothing is published', async () => {
    const { summary } = await run(join(directory, 'register.csv'));
    expect(summary).toMatch(/19,800 {2}未变 unchanged/);
    expect(await countEvents()).toBe(2 * 19_800);
  }, PATIENCE_MS);

  it('is on record, with who and what', async () => {
    expect(await enterprises.sql('SELECT kind, file_name, imported_by, division_code, state, rows_read, rows_created, rows_unchanged, rows_refused FROM import_run ORDER BY rows_created DESC')).toEqual([
      { kind: 'enterprises', file_name: 'register.csv', imported_by: 'somebody', division_code: REGISTER_DIVISION, state: 'FINISHED', rows_read: 20_000, rows_created: 19_800, rows_unchanged: 0, rows_refused: 200 },
      { kind: 'enterprises', file_name: 'register.csv', imported_by: 'somebody', division_code: REGISTER_DIVISION, state: 'FINISHED', rows_read: 20_000, rows_created: 0, rows_unchanged: 19_800, rows_refused: 200 },
    ]);
  });

  it("another department's copy is equal to it", async () => {
    const published = (await enterprises.outbox()).filter(({ type }) => type === enterpriseChanged.type);
    for (let at = 0; at < published.length; at += 2_000) {
      await appeals.applyEvents(
        published.slice(at, at + 2_000).map(({ subject, state_version, data }) => ({ contract: enterpriseChanged, subject, stateVersion: Number(state_version), divisionCode: data.divisionCode, occurredAt: TEST_NOW, data })),
      );
    }
    const columns = 'id, uscc, name, division_code, status, industry_code, size_class, version::int';
    expect(await appeals.sql(`SELECT ${columns} FROM enterprise_copy ORDER BY id`)).toEqual(await enterprises.sql(`SELECT ${columns} FROM enterprise ORDER BY id`));
  }, PATIENCE_MS);
});

describe('a workbook', () => {
  // A workbook cannot hold control characters.
  const planted = ({ planted: all }: MadeUpRegister): MadeUpRegister['planted'] => all.filter(({ code }) => code !== 'UNREADABLE_CHARACTER');
  const register = makeRegister(500, 20);
  const path = join(directory, 'register.xlsx');

  it('that is checked writes nothing, and finds the same faults', async () => {
    await writeWorkbook([register.headings, ...register.rows].map((cells) => cells.map((cell) => ({ value: cell === '' ? undefined : cell })))).toFile(path);
    const before = await enterprises.sql('SELECT id, version FROM enterprise ORDER BY id LIMIT 1000');
    const { exitCode, summary } = await run(path, '--check');
    expect([exitCode, await countEnterprises(), await countEvents()]).toEqual([1, 19_800, 2 * 19_800]);
    expect(await enterprises.sql('SELECT id, version FROM enterprise ORDER BY id LIMIT 1000')).toEqual(before);
    expect(summary).toContain('register.xlsx（未写入）');
    expect(reported()).toEqual(planted(register));
  });

  it('holds the same enterprises as the CSV file', async () => {
    const { summary } = await run(path);
    expect(summary).toMatch(/500 {2}读取 read\n +0 {2}新增 new\n +0 {2}变更 changed\n +481 {2}未变 unchanged\n +19 {2}拒绝 refused/);
  });
});
