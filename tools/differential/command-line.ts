import { parseArgs } from 'node:util';

export interface Command {
  readonly count: number;
  readonly seed: number;
  readonly isWritingPage: boolean;
}

export class UsageFault extends Error {}

const DEFAULT_COUNT = 20_000;

export const usage = `用法 Usage: npm run differential [-- --count N] [--seed N] [--markdown]

差异测试：随机生成的操作，在亲清超图上对照 @apollo/gateway 与规范检验网关引擎。
Generated operations over the graph: the gateway's engine against @apollo/gateway, and both against the specification.

  --count     操作数量 how many operations (default ${DEFAULT_COUNT})
  --seed      种子 the first operation's seed (default 1): the same seed gives the same operations and the same world
  --markdown  写入 also writes docs/gateway-differential.md

退出码 Exit code: 0 = 全部一致 no difference without a known reason, 1 = 有差异 differences, 2 = 用法错误 wrong usage.`;

/** @throws UsageFault */
export const readCommand = (args: readonly string[]): Command => {
  const { count, seed, markdown } = readOptions(args);
  return { count: readNumber('count', count ?? String(DEFAULT_COUNT), 1), seed: readNumber('seed', seed ?? '1', 0), isWritingPage: markdown ?? false };
};

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: { count: { type: 'string' }, seed: { type: 'string' }, markdown: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new UsageFault((error as Error).message);
  }
};

const readNumber = (option: string, text: string, least: number): number => {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new UsageFault(`--${option} is a whole number from ${least}, not "${text}".`);
  return Number(text);
};
