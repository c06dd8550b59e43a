import { parseArgs } from 'node:util';

export const engineNames = ['ours', 'apollo'] as const;
export type EngineName = (typeof engineNames)[number];

export interface Command {
  /** A checkout of the public audit. */
  readonly checkout: string;
  readonly engine: EngineName;
  /** Suites by id; null: all. */
  readonly only: readonly string[] | null;
  readonly isWritingPage: boolean;
}

export class UsageFault extends Error {}

export const usage = `用法 Usage: npm run audit -- PATH [--engine ours|apollo] [--only ID,…] [--markdown]

公开的联邦网关审计：对照 graphql-hive/federation-gateway-audit 的全部用例检验网关引擎。
The public federation audit against the gateway's engine. PATH: a checkout of
https://github.com/graphql-hive/federation-gateway-audit

  --engine    受检引擎 ours (default), or apollo: the reference on @apollo/gateway
  --only      只跑部分 some suites, by id, separated by commas
  --markdown  写入 also writes docs/gateway-audit.md (whole audits of our engine only)

退出码 Exit code: 0 = 全部通过 every case passes, 1 = 有未通过 a case fails, 2 = 用法错误 wrong usage.`;

/** @throws UsageFault */
export const readCommand = (args: readonly string[]): Command => {
  const { values, positionals } = readOptions(args);
  const [checkout, ...others] = positionals;
  if (checkout === undefined) throw new UsageFault('Name a checkout of the audit.');
  if (others.length > 0) throw new UsageFault(`One checkout is enough: what is "${others.join(' ')}"?`);
  const only = values.only?.split(',').filter((id) => id !== '') ?? null;
  const engine = readEngine(values.engine ?? 'ours');
  if (values.markdown && (only !== null || engine !== 'ours')) throw new UsageFault('--markdown is for the whole audit of our engine: leave out --only and --engine.');
  return { checkout, engine, only, isWritingPage: values.markdown ?? false };
};

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { engine: { type: 'string' }, only: { type: 'string' }, markdown: { type: 'boolean' } } });
  } catch (error) {
    throw new UsageFault((error as Error).message);
  }
};

const readEngine = (name: string): EngineName => {
  const engine = engineNames.find((one) => one === name);
  if (engine === undefined) throw new UsageFault(`--engine: "${name}" is none of ${engineNames.join(', ')}.`);
  return engine;
};
