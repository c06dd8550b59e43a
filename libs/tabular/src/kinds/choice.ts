import type { Wording } from '@qinqing/codes';
import { showCell } from '../cell.ts';
import type { CellKind } from '../columns.ts';
import { read, refuse } from '../fault.ts';
import { shortenValue } from '../shown-value.ts';
import { findSimilarName } from '../similar-name.ts';

/** Registers add notes in brackets: 有限责任公司(自然人独资). */
const withoutNotes = (text: string): string => text.replace(/[（(][^（()）]*[）)]/g, '');

export interface Choice<Value> {
  readonly value: Value;
  readonly label: Wording;
  /** Other words that registers have for it. */
  readonly aliases?: readonly string[];
}

const normalise = (text: string): string => text.normalize('NFKC').replace(/[\s()（）“”"]+/g, '').toLowerCase();

/** One of a few, by its Chinese or English label, its code, or another word for it. */
export const choice = <Value>(choices: readonly Choice<Value>[]): CellKind<Value> => {
  const meanings = new Map(choices.flatMap(({ value, label, aliases = [] }) => [label.zh, label.en, String(value), ...aliases].map((word) => [normalise(word), value] as const)));
  const labels = { zh: choices.map(({ label }) => label.zh).join('、'), en: choices.map(({ label }) => label.en).join(', ') };
  return {
    form: labels,
    read: (cell) => {
      const word = showCell(cell);
      const value = meanings.get(normalise(word)) ?? meanings.get(normalise(withoutNotes(word)));
      if (value !== undefined) return read(value);
      const similar = findSimilarName(word, choices.map(({ label }) => label.zh));
      const hint = similar === null ? { zh: '', en: '' } : { zh: `，是否应为“${similar}”`, en: `; perhaps "${similar}"` };
      return refuse('CHOICE_UNKNOWN', `没有“${shortenValue(word)}”${hint.zh}；可填：${labels.zh}。`, `There is no "${shortenValue(word)}"${hint.en}. Possible: ${labels.en}.`);
    },
  };
};

export const yesOrNo: CellKind<boolean> = choice([
  { value: true, label: { zh: '是', en: 'yes' }, aliases: ['Y', '1', '√', '有', '在岗', '在职'] },
  { value: false, label: { zh: '否', en: 'no' }, aliases: ['N', '0', '×', '无', '离岗', '离职'] },
]);
