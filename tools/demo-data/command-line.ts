import { parseArgs } from 'node:util';
import { shanghaiDate } from '@qinqing/working-time';
import { z } from 'zod';
import { departments, type DepartmentName } from './data-set.ts';
import { isScale, planOf, scales, type Plan } from './plan.ts';
import { LAST_HISTORY_DAY } from './visits/past-visits.ts';

export interface Command {
  readonly plan: Plan;
  /** Department → its database as its owner; null when nothing is to be loaded. */
  readonly databases: Databases | null;
  readonly expectFile: string | null;
  readonly isWaiting: boolean;
}

export type Databases = Partial<Record<DepartmentName, string>>;

/** The command was called in a way that cannot work. */
export class UsageFault extends Error {
  constructor(message: string) {
    super(`${message}\n\n${usage}`);
    this.name = 'UsageFault';
  }
}

export const usage = `用法 Usage: npm run demo-data -- [--scale ${Object.keys(scales).join('|')}] [--seed N] [--wait] [--expect FILE] [--today YYYY-MM-DD]

向 DEMO_DATABASES 所列、已迁移的空数据库装入合成数据；种子相同，数据相同。
Fills the migrated, empty databases named in DEMO_DATABASES with a synthetic data set. The same seed gives the same data.

  --scale   规模 tiny = 1,000 enterprises and the small presets (default), small = 20,000 and a year besides, full = 957,000
  --seed    种子 a whole number from 0 to 4294967295 (default 1): other ids, names and codes
  --wait    等各部门复制完毕 return only when every department has copied what it needs of the others
  --expect  把应得指标写入文件 write the figures that metrics must find to FILE, as JSON; without DEMO_DATABASES nothing else happens
  --today   数据所述之日 the day of which the data tells (default: today in Shanghai)

DEMO_DATABASES is JSON: {"enterprises": "postgres://…", "visits": "postgres://…"} and so on, of ${departments.join(', ')}:
each as the database's owner. npm start does all of this by itself when it starts for the first time.`;

export const readCommand = (args: readonly string[], environment: NodeJS.ProcessEnv, now: Date): Command => {
  const options = readOptions(args);
  const { scale = 'tiny', seed = '1', today = shanghaiDate(now) } = options;
  if (!isScale(scale)) throw new UsageFault(`--scale is one of ${Object.keys(scales).join(', ')}, not "${scale}".`);
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > 0xffff_ffff) throw new UsageFault(`--seed is a whole number from 0 to 4294967295, not "${seed}".`);
  if (!z.iso.date().safeParse(today).success || today <= LAST_HISTORY_DAY) throw new UsageFault(`--today is a day after ${LAST_HISTORY_DAY}, when the pilots' history ends, not "${today}".`);
  const databases = readDatabases(environment.DEMO_DATABASES);
  const expectFile = options.expect ?? null;
  if (databases === null && expectFile === null) throw new UsageFault('DEMO_DATABASES is not set, so there is nothing to fill.');
  return { plan: planOf({ seed: Number(seed), scale, today }), databases, expectFile, isWaiting: options.wait === true };
};

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: { scale: { type: 'string' }, seed: { type: 'string' }, today: { type: 'string' }, expect: { type: 'string' }, wait: { type: 'boolean' } },
    }).values;
  } catch (error) {
    throw new UsageFault((error as Error).message);
  }
};

const databasesSchema = z.partialRecord(z.enum(departments), z.url({ protocol: /^postgres(ql)?$/ }));

const readDatabases = (text: string | undefined): Databases | null => {
  if (text === undefined || text === '') return null;
  try {
    return databasesSchema.parse(JSON.parse(text));
  } catch (error) {
    const detail = error instanceof z.ZodError ? z.prettifyError(error) : 'it is no JSON';
    throw new UsageFault(`DEMO_DATABASES cannot be read: ${detail}.`);
  }
};
