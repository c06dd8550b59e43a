import { Mistake } from './mistake.ts';

export interface NameOptions {
  readonly name: string;
  readonly singular?: string | undefined;
  readonly plural?: string | undefined;
  readonly titleZh?: string | undefined;
  readonly titleEn?: string | undefined;
}

/** What the placeholders of the template stand for, each under its own name. */
export interface Names {
  /** The department: its folder, package, subgraph and process, e.g. `legal-aid`. */
  readonly department: string;
  /** In names of databases and roles. */
  readonly department_sql: string;
  /** What enterprises ask it for. */
  readonly Thing: string;
  readonly thing: string;
  readonly THING: string;
  readonly thing_kebab: string;
  readonly thing_sql: string;
  readonly thing_words: string;
  readonly things: string;
  readonly things_kebab: string;
  readonly titleZh: string;
  readonly titleEn: string;
}

const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/;

/** PostgreSQL cuts names after 63 bytes; the longest that are made of a department's are those of constraints and of test databases. */
const LONGEST = 24;
/** A plural is a name of the graph alone. */
const LONGEST_PLURAL = 40;

/** Names that stand beside the departments' in addresses and containers, and in front of PostgreSQL's own roles. */
const RESERVED = /^(dependencies|department|graphql|manifests|originals|pg(-.*)?|postgres|runtime)$/;

/** @throws Mistake */
export const deriveNames = ({ name, singular, plural, titleZh, titleEn }: NameOptions): Names => {
  checkWord('NAME', name);
  const thing = singular ?? (plural === undefined ? singularOf(name) : name);
  const things = plural ?? (thing === name ? pluralOf(name) : name);
  checkWord('--singular', thing);
  checkWord('--plural', things, LONGEST_PLURAL);
  if (thing === things) throw new Mistake(`单数与复数不能同为 ${thing}。请用 --plural 指定复数。`, `Singular and plural are both ${thing}. Name the plural with --plural.`);
  return {
    department: name,
    department_sql: toSnake(name),
    Thing: toPascal(thing),
    thing: toCamel(thing),
    THING: toSnake(thing).toUpperCase(),
    thing_kebab: thing,
    thing_sql: toSnake(thing),
    thing_words: thing.replaceAll('-', ' '),
    things: toCamel(things),
    things_kebab: things,
    titleZh: readTitle('--title-zh', titleZh ?? name),
    titleEn: readTitle('--title-en', titleEn ?? toTitle(name)),
  };
};

const checkWord = (what: string, word: string, longest = LONGEST): void => {
  if (!KEBAB_CASE.test(word)) throw new Mistake(`${what} “${word}” 应为小写字母、数字和连字符，如 legal-aid。`, `${what} "${word}" must be in kebab-case, such as legal-aid.`);
  if (word.length > longest) throw new Mistake(`${what} “${word}” 超过 ${longest} 个字符，由它组成的数据库名称会被截断。`, `${what} "${word}" has more than ${longest} characters: names in the database that are made of it would be cut off.`);
  if (RESERVED.test(word)) throw new Mistake(`${what} “${word}” 是保留字，请换一个名称。`, `${what} "${word}" is a reserved word. Choose another name.`);
};

/** A title is written into comments, GraphQL strings and Markdown: whatever could end one of these is no part of a title. */
const readTitle = (what: string, title: string): string => {
  if (!/^[\p{L}\p{N} ,，、·&-]{1,40}$/u.test(title)) throw new Mistake(`${what} 只能有 1–40 个文字、数字或空格。`, `${what} must be 1 to 40 letters, figures or blanks.`);
  return title;
};

const singularOf = (word: string): string => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : /[^s]s$/.test(word) ? word.slice(0, -1) : word);

const pluralOf = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const toPascal = (kebab: string): string => kebab.split('-').map(capitalise).join('');
const toCamel = (kebab: string): string => {
  const pascal = toPascal(kebab);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
};
const toSnake = (kebab: string): string => kebab.replaceAll('-', '_');
const toTitle = (kebab: string): string => capitalise(kebab.replaceAll('-', ' '));
