import type { CellKind } from '../columns.ts';
import { read, refuse, type Reading } from '../fault.ts';
import { readWritten } from './written-text.ts';

/** Words of at most this many characters; line breaks within become blanks. */
export const text = (longest: number): CellKind<string> => ({
  form: { zh: `文字，不超过${longest}字`, en: `text of at most ${longest} characters` },
  read: (cell) => {
    const written = readWritten(cell);
    return written.ok ? checkText(written.value.replace(/[\r\n\t]+/g, ' '), longest) : written;
  },
});

/** A code that a place gives itself, such as a unit code or a staff number: letters, digits and a few marks. */
export const localCode: CellKind<string> = {
  form: { zh: '编码：字母、数字、-、_、.，不超过40位', en: 'code: letters, digits and - _ . of at most 40 places' },
  read: (cell) => {
    const written = readWritten(cell);
    if (!written.ok) return written;
    const code = written.value.normalize('NFKC').toUpperCase();
    if (/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(code)) return read(code);
    return refuse('CODE_MALFORMED', '编码只能用字母、数字、-、_和.，不超过40位。', 'A code has letters, digits and - _ . only, at most 40 places.');
  },
};

/** Several texts in one cell, parted by 、 ； ; , or ，. */
export const list = (longestItem: number, mostItems: number): CellKind<readonly string[]> => ({
  form: { zh: `多项用“、”分隔，最多${mostItems}项`, en: `several, parted by 、 or ; – at most ${mostItems}` },
  read: (cell) => {
    const written = readWritten(cell);
    if (!written.ok) return written;
    const items = [...new Set(written.value.split(/[、；;,，\n]/).map((item) => item.trim()).filter((item) => item !== ''))];
    if (items.length > mostItems) return refuse('TOO_MANY', `最多${mostItems}项，填写了${items.length}项。`, `At most ${mostItems} are possible; there are ${items.length}.`);
    const fault = items.map((item) => checkText(item, longestItem)).find((reading) => !reading.ok);
    return fault ?? read(items);
  },
});

const checkText = (written: string, longest: number): Reading<string> => {
  if (/\p{Cc}|�/u.test(written.slice(0, 10 * longest)) || !written.isWellFormed()) {
    return refuse('UNREADABLE_CHARACTER', '含有无法识别的字符（控制字符或乱码）。', 'There are characters that are no text (control characters, or a broken encoding).');
  }
  const { length } = written.length > 10 * longest ? written : [...written];
  return length <= longest ? read(written) : refuse('TOO_LONG', `不超过${longest}字，填写了${length}字。`, `At most ${longest} characters are possible; there are ${length}.`);
};
