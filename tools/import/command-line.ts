import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { parseDivisionCode } from '@qinqing/codes';
import { encodings, type TextEncoding } from '@qinqing/tabular';
import { isKindName, kindNames, type KindName } from './kinds.ts';

export interface Command {
  readonly kind: KindName;
  readonly file: string;
  readonly isCheck: boolean;
  readonly sheet: string | undefined;
  readonly encoding: TextEncoding | undefined;
  readonly report: string | undefined;
  readonly divisionCode: string | null;
  readonly importedBy: string;
  /** Options that only some kinds understand. */
  readonly options: ReadonlySet<string>;
}

/** The command was called in a way that cannot work. */
export class UsageFault extends Error {
  constructor(zh: string, en: string) {
    super(`${zh}\n${en}\n\n${usage}`);
    this.name = 'UsageFault';
  }
}

export const usage = `npm run import -- KIND FILE [--check] [--division CODE] [--sheet NAME] [--encoding ${encodings.join('|')}] [--report FILE] [--publish] [--by NAME]

从CSV或XLSX导入 · brings a table in (CSV or XLSX). KIND:
  enterprises  企业（市场主体登记）· the market register
  units        单位（组织机构）· units of the organisation tree
  officers     干部 · officers
  assignments  挂点关系 · who serves which enterprise
  items        诉求服务事项 · service items of appeals
  routing      事项与责任单位对照表 · which unit answers for which item

  --check      只检查，不写入 · check everything, write nothing
  --division   只接受此行政区划内的行 · refuse rows outside this division (routing needs it)
  --sheet      工作表名称，默认第一张 · name of the sheet; the first one unless said
  --encoding   CSV编码，默认自动识别 · encoding of a CSV file; found out unless said
  --report     问题清单文件，默认存放在DATA_DIR/imports · where to write the list of faults
  --publish    对照表导入后立即发布 · routing only: bring it into force at once
  --by         导入人，默认为当前用户 · who imports; the current user unless said

退出码 exit code: 0 全部导入 all imported · 1 有行被拒绝或未能导入 some rows refused, or failed · 2 用法有误 wrong use
说明 manual: docs/import.md`;

const optionTypes = {
  check: { type: 'boolean' },
  division: { type: 'string' },
  sheet: { type: 'string' },
  encoding: { type: 'string' },
  report: { type: 'string' },
  publish: { type: 'boolean' },
  by: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @returns null: only the usage is wanted. @throws UsageFault */
export const readCommand = (args: readonly string[]): Command | null => {
  const { values, positionals } = parse(args);
  if (values.help === true) return null;
  const [kind, file, ...rest] = positionals;
  if (kind === undefined || file === undefined) throw new UsageFault('请指定种类和文件。', 'Name a kind and a file.');
  if (!isKindName(kind)) throw new UsageFault(`没有“${kind}”这一种类；可选：${kindNames.join('、')}。`, `There is no kind "${kind}"; there are ${kindNames.join(', ')}.`);
  if (rest.length > 0) throw new UsageFault(`多余的参数“${rest[0]}”；一次导入一个文件。`, `"${rest[0]}" is one argument too many; one file at a time.`);
  return {
    kind,
    file,
    isCheck: values.check === true,
    sheet: values.sheet,
    encoding: readEncoding(values.encoding),
    report: values.report,
    divisionCode: readDivision(values.division),
    importedBy: (values.by ?? userInfo().username).slice(0, 100),
    options: new Set(values.publish === true ? ['publish'] : []),
  };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: optionTypes, allowPositionals: true });
  } catch (error) {
    throw new UsageFault('参数有误。', (error as Error).message);
  }
};

const readEncoding = (written: string | undefined): TextEncoding | undefined => {
  const encoding = encodings.find((known) => known === written?.toLowerCase());
  if (written !== undefined && encoding === undefined) throw new UsageFault(`没有“${written}”这种编码。`, `--encoding is one of ${encodings.join(', ')}, not "${written}".`);
  return encoding;
};

const readDivision = (written: string | undefined): string | null => {
  if (written === undefined) return null;
  const reading = parseDivisionCode(written);
  if (!reading.ok) throw new UsageFault(reading.message.zh, reading.message.en);
  return reading.code;
};
