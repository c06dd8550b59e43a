import { describe, expect, it } from '@jest/globals';
import { defineTable, encodeRow, rowOf, type Value } from './table-row.ts';

const table = defineTable('thing', ['value', 'next']);
const encode = (value: Value): string => encodeRow(rowOf(table, { value, next: 1 }));

describe('a line of COPY', () => {
  it.each([
    ['text', '江海', '江海\t1\n'],
    ['nothing', null, '\\N\t1\n'],
    ['true', true, 't\t1\n'],
    ['a number', 12.5, '12.5\t1\n'],
    ['an empty text', '', '\t1\n'],
    ['a tab, a line end and a backslash', 'a\tb\nc\\d', 'a\\tb\\nc\\\\d\t1\n'],
    ['an array', ['a', 'b'], '{"a","b"}\t1\n'],
    ['an empty array', [], '{}\t1\n'],
    ['quotes in an array', ['say "x\\y"'], '{"say \\\\"x\\\\\\\\y\\\\""}\t1\n'],
  ])('holds %s', (_, value, line) => {
    expect(encode(value)).toBe(line);
  });
});
