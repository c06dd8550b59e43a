import type { Choice } from '@qinqing/tabular';
import { label } from '../type-defs.ts';

/**
 * The values of an enum of the schema, with the schema's labels and the words that registers have for them.
 *
 * @param words each value → its other words
 */
export const choicesOf = <Value extends string>(enumName: string, words: Readonly<Record<Value, readonly string[]>>): readonly Choice<Value>[] =>
  (Object.entries(words) as [Value, readonly string[]][]).map(([value, aliases]) => ({
    value,
    label: { zh: label(enumName, value, 'ZH_CN'), en: label(enumName, value, 'EN') },
    aliases,
  }));
