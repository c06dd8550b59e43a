import { isWithinDivision } from '@qinqing/codes';
import { maskValue, shortenValue, type Column, type Fault } from '@qinqing/tabular';

/** A fault that the department finds in a row, of one of its columns. */
export const rowFault = (row: number, column: Pick<Column<unknown>, 'zh' | 'isPersonal'>, value: string | null, code: string, zh: string, en: string): Fault => ({
  row,
  column: column.zh,
  value: value === null ? null : column.isPersonal === true ? maskValue(value) : shortenValue(value),
  code,
  message: { zh, en },
});

/** Null where the row lies within the division for which people import, or where they import for all. */
export const outsideDivision = (row: number, column: Pick<Column<unknown>, 'zh'>, code: string, scope: string | null): Fault | null =>
  scope === null || isWithinDivision(code, scope)
    ? null
    : rowFault(row, column, code, 'DIVISION_OUTSIDE', `${code}不在本次导入的行政区划${scope}内。`, `${code} does not lie within ${scope}, for which this import is.`);
