import { showCell, type FilledCell } from '../cell.ts';
import { read, refuse, type Reading } from '../fault.ts';

/** Excel keeps fifteen digits of a number; the others it turns into zeros, for ever. */
const EXACT_DIGITS = 15;

const isScientific = (text: string): boolean => /^\d(?:\.\d+)?E\+?\d+$/i.test(text);

/** The text of a cell as it was written, unless the spreadsheet has spoilt it by taking a code for a number. */
export const readWritten = (cell: FilledCell): Reading<string> => {
  const text = showCell(cell);
  const isNumber = typeof cell !== 'string' && cell.kind === 'NUMBER';
  if (isScientific(text) || (isNumber && text.replace(/\D/g, '').length > EXACT_DIGITS)) return refuse('DIGITS_LOST', zh, en);
  return read(text);
};

const zh = 'Excel把编码当作数字，第15位以后的数字已丢失：请将该列设为“文本”格式后重新填写。';
const en = 'Excel took the code for a number and has lost the digits after the fifteenth: format the column as text and enter it again.';
