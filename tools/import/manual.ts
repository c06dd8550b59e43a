import type { AnyImportKind, Column } from '@qinqing/tabular';

/** The columns of a kind as a table of the manual, from the declaration that the import itself reads by. */
export const writeColumnTable = ({ columns }: AnyImportKind): string =>
  [
    '| 列名 column | 其他列名 also known as | 必填 mandatory | 写法 how to write | 示例 example |',
    '|---|---|---|---|---|',
    ...Object.values(columns).map(writeColumn),
  ].join('\n');

const writeColumn = ({ zh, en, aliases = [], isRequired, kind: { form }, example }: Column<unknown>): string =>
  `| ${[`**${zh}** ${en}`, aliases.join('、'), isRequired ? '✓' : '', `${form.zh}<br>${form.en}`, `\`${example}\``].map(escape).join(' | ')} |`;

const escape = (text: string): string => text.replaceAll('|', '\\|');

/** Puts the tables in their places: between `<!-- columns:KIND -->` and the next `<!-- /columns -->`. */
export const renewManual = (manual: string, kinds: readonly AnyImportKind[]): string =>
  kinds.reduce(
    (text, kind) => text.replace(new RegExp(`(<!-- columns:${kind.name} -->\\n)[\\s\\S]*?(<!-- /columns -->)`), (_all, begin: string, end: string) => `${begin}${writeColumnTable(kind)}\n${end}`),
    manual,
  );
