import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { orgUnitChanged } from '@qinqing/events';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { parse } from 'csv-parse/sync';
import { readCommand } from './command-line.ts';
import { findDepartment } from './fixtures/departments.ts';
import type { KindName } from './kinds.ts';
import { runCommand } from './run-command.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples', 'import');
const directory = mkdtempSync(join(tmpdir(), 'import-'));
let departments: Readonly<Record<'enterprises' | 'appeals', TestSubgraph>>;

beforeAll(async () => {
  departments = { enterprises: await startTestSubgraph(await findDepartment('enterprises')), appeals: await startTestSubgraph(await findDepartment('appeals')) };
});
afterAll(async () => {
  await Promise.all(Object.values(departments).map((department) => department.close()));
  rmSync(directory, { recursive: true });
});

const run = async (kind: KindName, file: string, ...options: readonly string[]): Promise<{ readonly exitCode: number; readonly summary: string; readonly faults: readonly string[] }> => {
  const report = join(directory, 'faults.csv');
  let summary = '';
  const exitCode = await runCommand(readCommand([kind, join(EXAMPLES, file), '--division', '440704', '--report', report, ...options])!, {
    databaseUrl: (department) => departments[department].database.ownerUrl,
    reportDirectory: directory,
    now: TEST_NOW,
    progress: { write: () => undefined },
    print: (text) => (summary += text),
  });
  const lines = parse(readFileSync(report), { bom: true, from_line: 2, relax_column_count: true }) as string[][];
  return { exitCode, summary, faults: lines.map(([row, , column = '', , code = '']) => `${row} ${column} ${code}`.trim()) };
};

/** Units arrive at the other departments by event. */
const deliverUnits = async (): Promise<void> => {
  const units = (await departments.enterprises.outbox()).filter(({ type }) => type === orgUnitChanged.type);
  await departments.appeals.applyEvents(
    units.map(({ subject, state_version, data }) => ({ contract: orgUnitChanged, subject, stateVersion: Number(state_version), divisionCode: data.divisionCode, occurredAt: TEST_NOW, data })),
  );
};

describe('the example files (SHR-24), in the order of the manual', () => {
  it.each<[KindName, string, number, readonly string[]]>([
    ['units', 'units.csv', 12, []],
    ['officers', 'officers.csv', 4, []],
    ['enterprises', 'enterprises.csv', 5, []],
    ['assignments', 'assignments.csv', 4, []],
    ['items', 'items.csv', 2, []],
    ['routing', 'routing.csv', 137, ['--publish']],
  ])('%s: the good file is imported whole, and twice is once', async (kind, file, rows, options) => {
    if (kind === 'routing') await deliverUnits();
    const first = await run(kind, file, ...options);
    expect([first.exitCode, first.faults]).toEqual([0, []]);
    expect(first.summary).toMatch(new RegExp(`\\b${rows} {2}新增 new`));
    expect((await run(kind, file, ...options)).summary).toMatch(new RegExp(`\\b${rows} {2}未变 unchanged`));
  });

  it.each<[KindName, readonly string[]]>([
    [
      'units',
      [
        '3 上级单位代码 PARENT_UNKNOWN',
        '4 上级单位代码 PARENT_REFUSED',
        '5 上级单位代码 PARENT_CYCLE',
        '6 上级单位代码 PARENT_CYCLE',
        '7 行政区划代码 DIVISION_OUTSIDE',
        '8 单位代码 REPEATED',
        '9 单位代码 MISSING_VALUE',
        '9 单位层级 CHOICE_UNKNOWN',
        '9 职能线条 MISSING_VALUE',
        '10 单位代码 CODE_MALFORMED',
      ],
    ],
    [
      'officers',
      [
        '3 单位代码 UNIT_UNKNOWN',
        '4 姓名 MISSING_VALUE',
        '4 职务 MISSING_VALUE',
        '4 是否在岗 CHOICE_UNKNOWN',
        '5 工号 REPEATED',
        '6 工号 DIGITS_LOST',
      ],
    ],
    [
      'enterprises',
      [
        '3 统一社会信用代码 USCC_LENGTH',
        '4 统一社会信用代码 USCC_CHECK_CHARACTER',
        '5 统一社会信用代码 DIGITS_LOST',
        '6 统一社会信用代码 REPEATED',
        '7 企业名称 MISSING_VALUE',
        '8 行政区划代码 DIVISION_FORMAT',
        '9 行政区划代码 DIVISION_OUTSIDE',
        '10 登记状态 CHOICE_UNKNOWN',
        '11 主体类型 CHOICE_UNKNOWN',
        '12 成立日期 DAY_MALFORMED',
        '13 成立日期 DAY_UNKNOWN',
        '14 成立日期 DAY_IN_FUTURE',
        '15 行业代码 INDUSTRY_UNKNOWN_DIVISION',
        '16 从业人数 NUMBER_MALFORMED',
        '17 营业收入（万元） MONEY_MALFORMED',
        '18 资产总额（万元） MONEY_TOO_FINE',
        '19 营业收入（万元） CONTRADICTION',
        '20 企业名称 MISSING_VALUE',
        '20 登记状态 CHOICE_UNKNOWN',
        '20 从业人数 NUMBER_MALFORMED',
        '21  EXTRA_CELL',
      ],
    ],
    [
      'assignments',
      [
        '3 统一社会信用代码 ENTERPRISE_UNKNOWN',
        '4 工号 OFFICER_UNKNOWN',
        '5 工号 OFFICER_INACTIVE',
        '6 统一社会信用代码 REPEATED',
        '7 开始日期 HAND_OVER_TOO_EARLY',
        '8 开始日期 DAY_IN_FUTURE',
      ],
    ],
    [
      'items',
      [
        '3 事项编码 ITEM_UNKNOWN',
        '4 事项编码 REPEATED',
        '5 办理类别 CHOICE_UNKNOWN',
      ],
    ],
    [
      'routing',
      [
        '3 事项编码 ITEM_UNKNOWN',
        '4 事项编码 CONTRADICTION',
        '5 牵头单位 UNIT_UNKNOWN',
        '6 配合单位 UNIT_REPEATED',
        '7 事项名称 MISSING_VALUE',
        '8 事项编码 ITEM_REPEATED',
        '9 牵头单位 MISSING_VALUE',
      ],
    ],
  ])('%s: of the faulty file every fault is named', async (kind, faults) => {
    const outcome = await run(kind, `${kind}-faulty.csv`);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.faults.filter((fault) => !fault.endsWith('ITEM_MISSING'))).toEqual(faults);
  });
});
