import { showCell } from '../cell.ts';
import type { CellKind } from '../columns.ts';
import { read, refuse, type Reading } from '../fault.ts';

const forms = [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/, /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/, /^(\d{4})(\d{2})(\d{2})$/];

/** Serial numbers of Excel count from 30 December 1899; the first day taken for one is 1 March 1900, the last one 31 December 2099. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
const [FIRST_SERIAL, LAST_SERIAL] = [61, 73_050];
const DAY_MS = 86_400_000;

/** A day, as `YYYY-MM-DD`. A time of day behind it counts for nothing. */
export const day: CellKind<string> = {
  form: { zh: '日期，如2024-01-31、2024/1/31、2024年1月31日', en: 'day, such as 2024-01-31, 2024/1/31 or 2024年1月31日' },
  read: (cell) => {
    if (typeof cell !== 'string' && cell.kind === 'DAY') return inRange(cell.day);
    const written = showCell(cell).normalize('NFKC').replace(/[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/, '').trim();
    const match = forms.map((form) => form.exec(written)).find((found) => found !== null);
    if (match !== undefined) return toDay(Number(match[1]), Number(match[2]), Number(match[3]));
    const serial = /^\d{2,5}(?:\.\d+)?$/.test(written) ? Math.floor(Number(written)) : 0;
    if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return read(new Date(EPOCH_MS + serial * DAY_MS).toISOString().slice(0, 10));
    return refuse('DAY_MALFORMED', '日期应写作2024-01-31、2024/1/31或2024年1月31日。', 'Write days as 2024-01-31, 2024/1/31 or 2024年1月31日.');
  },
};

const toDay = (year: number, month: number, dayOfMonth: number): Reading<string> => {
  const instant = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== dayOfMonth) return refuse('DAY_UNKNOWN', `日历上没有${year}年${month}月${dayOfMonth}日。`, `The calendar has no ${year}-${month}-${dayOfMonth}.`);
  return inRange(instant.toISOString().slice(0, 10));
};

const inRange = (written: string): Reading<string> =>
  written >= '1800-01-01' && written <= '2199-12-31' ? read(written) : refuse('DAY_OUT_OF_RANGE', '日期应在1800年至2199年之间。', 'A day lies between 1800 and 2199.');
