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

export const usage = `npm run demo-data -- [--scale ${Object.keys(scales).join('|')}] [--seed N] [--wait] [--expect FILE] [--today YYYY-MM-DD]

Fills the migrated, empty databases named in DEMO_DATABASES with a synthetic data set. The same seed gives the same data.

  --scale   tiny = 1,000 enterprises (default), small = 20,000, full = 957,000
  --seed    a whole number from 0 to 4294967295 (default 1): other ids, names and codes
  --wait    return only when every department has copied what it needs of the others
  --expect  write the figures that metrics must find to FILE, as JSON; without DEMO_DATABASES nothing else happens
  --today   the day of which the data tells (default: today in Shanghai)

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
