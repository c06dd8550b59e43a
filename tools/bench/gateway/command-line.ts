import { parseArgs } from 'node:util';

/** What is measured, in this order. */
export const sections = ['throughput', 'steady', 'operations', 'dossier'] as const;
export type Section = (typeof sections)[number];

export interface Command {
  readonly rounds: number;
  /** Of load, for each contestant in each round. */
  readonly seconds: number;
  /** Distinct operations for the measurement of memory. */
  readonly operations: number;
  readonly chosen: ReadonlySet<Section>;
  readonly isQuick: boolean;
  /** Where the page with the results goes; null: nowhere. */
  readonly markdownFile: string | null;
}

export class UsageFault extends Error {}

const full = { rounds: 5, seconds: 5, operations: 100_000 };
const quick = { rounds: 1, seconds: 2, operations: 2_000 };

export const usage = `用法 Usage: npm run bench:gateway [-- --quick] [--only ${sections.join(',')}] [--rounds N] [--seconds N] [--operations N] [--markdown FILE]

网关基准测试：同一次运行中与其他网关轮流比较，只有比值有意义。
Measures the gateway side by side with others, in turns within one run: only the ratios mean anything.

  throughput   公开基准图上的吞吐量与处理器时间 the public comparison's graph: throughput and processor time
  steady       八成负载下的延迟 latency at 80 % of that load
  operations   大量不同操作下的内存 memory over many distinct operations
  dossier      企业档案操作（真实部门） Qinqing's own dossier with its real departments
  --quick      小规模 small sizes: shows that everything works; its figures say nothing`;

export const readCommand = (args: readonly string[]): Command => {
  const { quick: isQuick = false, only, rounds, seconds, operations, markdown } = readOptions(args);
  const sizes = isQuick ? quick : full;
  return {
    isQuick,
    rounds: readNumber('rounds', rounds, sizes.rounds),
    seconds: readNumber('seconds', seconds, sizes.seconds),
    operations: readNumber('operations', operations, sizes.operations),
    chosen: new Set(only === undefined ? sections : only.split(',').map(readSection)),
    markdownFile: markdown ?? null,
  };
};

const text = { type: 'string' } as const;

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: { quick: { type: 'boolean' }, only: text, rounds: text, seconds: text, operations: text, markdown: text } }).values;
  } catch (error) {
    throw new UsageFault((error as Error).message);
  }
};

const readSection = (name: string): Section => {
  const section = sections.find((one) => one === name);
  if (section === undefined) throw new UsageFault(`--only: "${name}" is none of ${sections.join(', ')}.`);
  return section;
};

const readNumber = (option: string, given: string | undefined, byDefault: number): number => {
  if (given === undefined) return byDefault;
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new UsageFault(`--${option} is a whole number above 0, not "${given}".`);
  return Number(given);
};
