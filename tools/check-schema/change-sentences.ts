/** What a change of the schema is about, read from graphql-js' sentence. */
export interface Subject {
  /** The same sentence in Chinese. */
  readonly zh: string;
  readonly typeName: string | null;
  readonly fieldName: string | null;
  /** Who uses all of these is affected. */
  readonly uses: readonly string[];
}

type Parts = readonly string[];

interface Sentence {
  readonly pattern: RegExp;
  readonly zh: (...parts: string[]) => string;
  readonly about: (...parts: string[]) => readonly [typeName: string, fieldName?: string];
  /** Without it: the field if there is one, else the type. */
  readonly uses?: (...parts: string[]) => Parts;
}

/** graphql-js tells changes as sentences only; these are all that it has for types, fields, arguments, values and members, and one more. */
const sentences: readonly Sentence[] = [
  { pattern: /^(\w+)\.(\w+) arg (\w+) was removed\.$/, zh: (t, f, a) => `${t}.${f} 的参数 ${a} 已删除`, about: (t = '', f) => [t, f], uses: (t, f, a) => [`${t}.${f}(${a})`] },
  { pattern: /^(\w+)\.(\w+) arg (\w+) has changed type from (\S+) to (\S+)\.$/, zh: (t, f, a, x, y) => `${t}.${f} 的参数 ${a} 由 ${x} 改为 ${y}`, about: (t = '', f) => [t, f], uses: (t, f, a, _x, y) => [y?.endsWith('!') ? `${t}.${f}` : `${t}.${f}(${a})`] },
  { pattern: /^(\w+)\.(\w+) arg (\w+) (?:has changed defaultValue from .*|defaultValue was removed)\.$/s, zh: (t, f, a) => `${t}.${f} 的参数 ${a} 的默认值已改变`, about: (t = '', f) => [t, f] },
  { pattern: /^(\w+)\.(\w+) defaultValue was removed\.$/, zh: (t, f) => `输入 ${t} 的字段 ${f} 不再有默认值，成为必填`, about: (t = '', f) => [t, f], uses: (t = '') => [t] },
  { pattern: /^A required arg (\w+) on (\w+)\.(\w+) was added\.$/, zh: (a, t, f) => `${t}.${f} 新增必填参数 ${a}`, about: (_a, t = '', f) => [t, f] },
  { pattern: /^An optional arg (\w+) on (\w+)\.(\w+) was added\.$/, zh: (a, t, f) => `${t}.${f} 新增可选参数 ${a}`, about: (_a, t = '', f) => [t, f] },
  { pattern: /^A required field (\w+) on input type (\w+) was added\.$/, zh: (f, t) => `输入 ${t} 新增必填字段 ${f}`, about: (f, t = '') => [t, f], uses: (_f, t = '') => [t] },
  { pattern: /^An optional field (\w+) on input type (\w+) was added\.$/, zh: (f, t) => `输入 ${t} 新增可选字段 ${f}`, about: (f, t = '') => [t, f], uses: (_f, t = '') => [t] },
  { pattern: /^(\w+)\.(\w+) was removed\.$/, zh: (t, f) => `${t}.${f} 已删除`, about: (t = '', f) => [t, f] },
  { pattern: /^(\w+)\.(\w+) changed type from (\S+) to (\S+)\.$/, zh: (t, f, x, y) => `${t}.${f} 的类型由 ${x} 改为 ${y}`, about: (t = '', f) => [t, f] },
  { pattern: /^(\w+) was removed from enum type (\w+)\.$/, zh: (v, t) => `枚举 ${t} 的取值 ${v} 已删除`, about: (_v, t = '') => [t] },
  { pattern: /^(\w+) was added to enum type (\w+)\.$/, zh: (v, t) => `枚举 ${t} 新增取值 ${v}`, about: (_v, t = '') => [t] },
  { pattern: /^(\w+) was removed from union type (\w+)\.$/, zh: (m, t) => `联合 ${t} 的成员 ${m} 已删除`, about: (_m, t = '') => [t], uses: (m = '', t = '') => [m, t] },
  { pattern: /^(\w+) was added to union type (\w+)\.$/, zh: (m, t) => `联合 ${t} 新增成员 ${m}`, about: (_m, t = '') => [t] },
  { pattern: /^(\w+) no longer implements interface (\w+)\.$/, zh: (t, i) => `${t} 不再实现接口 ${i}`, about: (t = '') => [t], uses: (t = '', i = '') => [t, i] },
  { pattern: /^(\w+) added to interfaces implemented by (\w+)\.$/, zh: (i, t) => `${t} 新实现接口 ${i}`, about: (_i, t = '') => [t] },
  { pattern: /^(\w+) changed from (.+) to (.+)\.$/, zh: (t, x, y) => `${t} 由 ${x} 改为 ${y}`, about: (t = '') => [t] },
  { pattern: /^(\w+) was removed\.$/, zh: (t) => `类型 ${t} 已删除`, about: (t = '') => [t] },
];

/** A sentence that is not known, e.g. about a directive, is about nothing and stays as it is. */
export const readSubject = (description: string): Subject => {
  for (const { pattern, zh, about, uses } of sentences) {
    const found = pattern.exec(description);
    if (found === null) continue;
    const parts = found.slice(1);
    const [typeName, fieldName = null] = about(...parts);
    return { zh: zh(...parts), typeName, fieldName, uses: uses?.(...parts) ?? [fieldName === null ? typeName : `${typeName}.${fieldName}`] };
  }
  return { zh: description, typeName: null, fieldName: null, uses: [] };
};
