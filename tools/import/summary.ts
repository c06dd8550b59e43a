import type { FaultCount, Table, Tally, Wording } from '@qinqing/tabular';

export interface SummaryFacts {
  readonly label: Wording;
  readonly table: Table;
  readonly tally: Tally;
  readonly refusals: readonly FaultCount[];
  readonly remarks: readonly FaultCount[];
  readonly isCheck: boolean;
  readonly elapsedMs: number;
  /** Null: there was nothing to report. */
  readonly reportPath: string | null;
}

const count = (number: number): string => number.toLocaleString('en-US').padStart(11);

/** What became of the table, for a person. */
export const writeSummary = ({ label, table, tally, refusals, remarks, isCheck, elapsedMs, reportPath }: SummaryFacts): string => {
  const { fileName, encoding, format, header } = table;
  const title = isCheck ? `检查 ${fileName}（未写入）· checked, nothing written` : `导入 ${fileName} · imported`;
  const ignored = header.ignored.length === 0 ? [] : [`未导入的列 columns that nothing is imported of: ${header.ignored.join('、')}`];
  return [
    `${title}  ${label.zh} ${label.en} · ${format}${encoding === null ? '' : ` ${encoding}`} · ${(elapsedMs / 1000).toFixed(1)} s`,
    ...ignored,
    `${count(tally.read)}  读取 read`,
    `${count(tally.created)}  新增 new`,
    `${count(tally.changed)}  变更 changed`,
    `${count(tally.unchanged)}  未变 unchanged`,
    `${count(tally.refused)}  拒绝 refused`,
    ...refusals.map(writeCount),
    ...(remarks.length === 0 ? [] : ['             提示 remarks', ...remarks.map(writeCount)]),
    ...(reportPath === null ? [] : [`问题清单 list of faults: ${reportPath}`]),
  ].join('\n');
};

const writeCount = ({ code, column, count: times }: FaultCount): string => `${count(times)}    ${column ?? '—'}  ${code}`;
