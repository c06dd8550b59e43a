import type { Wording } from '@qinqing/codes';
import { z } from 'zod';

/** What is wrong with a rule or formula, and where: `$.of[1].value`. */
export interface RuleProblem {
  readonly path: string;
  readonly message: Wording;
}

/** How deep and how large a rule or formula may be; the published rules have 2 to 14 atoms (§11.4). */
export const ruleLimits = { depth: 12, nodes: 200, valuesPerAtom: 500 } as const;

export type JsonReading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/** Reads JSON by a schema, with every problem in both languages. What is too deep or too large never reaches the schema, which recurses. */
export function readJson<T>(json: unknown, schema: z.ZodType<T>, kinds: readonly string[]): JsonReading<T> {
  const excess = findExcess(json);
  if (excess !== null) return { ok: false, problems: [excess] };
  const zh = schema.safeParse(json, { error: z.locales.zhCN().localeError });
  if (zh.success) return { ok: true, value: zh.data };
  const en = schema.safeParse(json, { error: z.locales.en().localeError });
  const problems = zh.error.issues.map((issue, index) => ({
    path: jsonPath(issue.path),
    message: issue.code === 'invalid_union' && issue.path.at(-1) === 'kind' ? kindMessage(kinds) : { zh: `${issue.message}。`, en: `${en.error!.issues[index]!.message}.` },
  }));
  return { ok: false, problems };
}

const kindMessage = (kinds: readonly string[]): Wording => ({
  zh: `kind 应为以下之一：${kinds.join('、')}。`,
  en: `kind must be one of ${kinds.join(', ')}.`,
});

const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${String(step)}`), '$');

/** Without recursion, because the depth is what is being limited. A node is an object with a `kind`. */
function findExcess(json: unknown): RuleProblem | null {
  const open: { readonly value: unknown; readonly depth: number; readonly path: string }[] = [{ value: json, depth: 1, path: '$' }];
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && ++nodes > ruleLimits.nodes) return tooLarge;
    if (Array.isArray(value) && value.length > ruleLimits.valuesPerAtom) return tooLong(path);
    if (depth > ruleLimits.depth) return tooDeep(path);
    const step = Array.isArray(value) ? 0 : 1;
    for (const [key, part] of Object.entries(value)) open.push({ value: part, depth: depth + step, path: Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}` });
  }
  return null;
}

const tooDeep = (path: string): RuleProblem => ({ path, message: { zh: `嵌套超过${ruleLimits.depth}层，请拆分。`, en: `Nested more than ${ruleLimits.depth} levels deep; split it.` } });
const tooLarge: RuleProblem = { path: '$', message: { zh: `节点超过${ruleLimits.nodes}个，请拆分。`, en: `More than ${ruleLimits.nodes} nodes; split it.` } };
const tooLong = (path: string): RuleProblem => ({ path, message: { zh: `一项最多列${ruleLimits.valuesPerAtom}个值。`, en: `At most ${ruleLimits.valuesPerAtom} entries in one list.` } });
