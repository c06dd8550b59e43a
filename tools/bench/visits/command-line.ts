import { parseArgs } from 'node:util';

/** What is measured, in this order. */
export const sections = ['data', 'answers', 'plans', 'merging', 'planner', 'load'] as const;
export type Section = (typeof sections)[number];

/** How much of everything: the full size of §11.2, or enough to see that the bench itself works. */
export interface Sizes {
  readonly enterprises: number;
  readonly requestsAYear: number;
  readonly screenings: number;
  readonly calendars: number;
  readonly attempts: number;
}

const full: Sizes = { enterprises: 957_000, requestsAYear: 9_500, screenings: 400, calendars: 40, attempts: 100_000 };
const quick: Sizes = { enterprises: 20_000, requestsAYear: 1_000, screenings: 60, calendars: 10, attempts: 3_000 };

export interface Command {
  readonly sizes: Sizes;
  readonly isQuick: boolean;
  readonly seed: number;
  readonly chosen: ReadonlySet<Section>;
}

export class UsageFault extends Error {}

export const usage = `用法 Usage: npx nx run visits:bench [--quick] [--only ${sections.join(',')}] [--attempts N] [--seed N]

到企活动部门的基准测试：全量数据（957,000 家企业、每年 9,500 次预约）、应答时间、查询计划、合并质量、统筹方案、并发准确性。
Measures the visits department: full-size data, answer times, query plans, merging, the planner, exactness under load.

  --quick     小规模 small sizes: shows that everything works; its figures say nothing
  --only      只测部分 some sections, separated by commas
  --attempts  并发尝试次数 concurrent attempts (default ${full.attempts})
  --seed      种子 a whole number (default 1): the same seed gives the same data

退出码 Exit code: 0 = 全部达标 every aim met, 1 = 有未达标 an aim missed, 2 = 用法错误 wrong usage.`;

export const readCommand = (args: readonly string[]): Command => {
  const { quick: isQuick = false, only, seed, attempts } = readOptions(args);
  const sizes = isQuick ? quick : full;
  return {
    isQuick,
    seed: readNumber('seed', seed ?? '1'),
    sizes: attempts === undefined ? sizes : { ...sizes, attempts: readNumber('attempts', attempts) },
    chosen: new Set(only === undefined ? sections : only.split(',').map(readSection)),
  };
};

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: { quick: { type: 'boolean' }, only: { type: 'string' }, seed: { type: 'string' }, attempts: { type: 'string' } } }).values;
  } catch (error) {
    throw new UsageFault((error as Error).message);
  }
};

const readSection = (name: string): Section => {
  const section = sections.find((one) => one === name);
  if (section === undefined) throw new UsageFault(`--only: "${name}" is none of ${sections.join(', ')}.`);
  return section;
};

const readNumber = (option: string, text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new UsageFault(`--${option} is a whole number, not "${text}".`);
  return Number(text);
};
