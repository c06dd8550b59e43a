import { showCell, type FilledCell } from '../cell.ts';
import type { CellKind } from '../columns.ts';
import { read, refuse, type Reading } from '../fault.ts';

/** A whole number without sign, e.g. of persons. */
export const wholeNumber = (highest: number): CellKind<number> => ({
  form: { zh: `不小于0的整数，不超过${highest.toLocaleString('en-US')}`, en: `whole number from 0 to ${highest.toLocaleString('en-US')}` },
  read: (cell) => {
    const parts = readDecimal(cell);
    if (parts === null || /[1-9]/.test(parts.fraction)) return refuse('NUMBER_MALFORMED', '应为不小于0的整数。', 'Write a whole number from 0 on.');
    const value = Number(parts.whole);
    return value <= highest ? read(value) : outOfRange(highest.toLocaleString('en-US'));
  },
});

/** Money in yuan, read as whole fen (分). */
export const yuan = moneyIn('元', 'yuan', 2);
/** Money in ten thousands of yuan, read as whole fen (分). */
export const tenThousandYuan = moneyIn('万元', 'ten thousand yuan', 6);

/** @param places how many decimal places a fen is */
function moneyIn(unitZh: string, unitEn: string, places: number): CellKind<number> {
  return {
    form: { zh: `金额（${unitZh}），可有小数`, en: `amount in ${unitEn}` },
    read: (cell) => {
      const parts = readDecimal(cell);
      if (parts === null) return refuse('MONEY_MALFORMED', `应为不小于0的金额（${unitZh}），如1234.56。`, `Write an amount in ${unitEn} from 0 on, such as 1234.56.`);
      const fraction = dropNoise(cell, parts.fraction, places);
      if (fraction.length > places) return refuse('MONEY_TOO_FINE', `金额应精确到分：小数不超过${places}位。`, `Amounts go down to the fen: at most ${places} decimal places.`);
      const cents = Number(parts.whole + fraction.padEnd(places, '0'));
      return Number.isSafeInteger(cents) ? read(cents) : outOfRange('90,071,992,547,409.91 元');
    },
  };
}

/** Spreadsheets store 1234.56 as 1234.5599999999999: of their numbers the fifteenth digit on is noise. */
const dropNoise = (cell: FilledCell, fraction: string, places: number): string => {
  const isNoisy = typeof cell !== 'string' && cell.kind === 'NUMBER' && fraction.length > places;
  const exact = isNoisy ? (Number(showCell(cell)).toPrecision(15).split('.')[1] ?? '') : fraction;
  return exact.replace(/0+$/, '');
};

const written = /^[¥￥]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?元?$/;

const readDecimal = (cell: FilledCell): { readonly whole: string; readonly fraction: string } | null => {
  const shown = showCell(cell).normalize('NFKC').replace(/\s/g, '');
  const isNumber = typeof cell !== 'string' && cell.kind === 'NUMBER';
  const plain = isNumber && /E/i.test(shown) && Number.isFinite(Number(shown)) ? Number(shown).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : shown;
  const match = written.exec(plain);
  return match === null ? null : { whole: match[1]!.replaceAll(',', ''), fraction: match[2] ?? '' };
};

const outOfRange = (highest: string): Reading<never> => refuse('OUT_OF_RANGE', `数值过大，不超过${highest}。`, `The number is too large; at most ${highest}.`);
