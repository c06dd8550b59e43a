import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countPorts, services, type ServiceName } from '@qinqing/stack';

/** What the command line and the environment ask for. */
export interface Order {
  readonly dataDir: string;
  readonly port: number;
  readonly databaseUrl: string | undefined;
  readonly isDemo: boolean;
  readonly scale: string | undefined;
  readonly seed: number | undefined;
  readonly only: readonly ServiceName[];
  readonly without: readonly ServiceName[];
  /** Restart this service of a stack that runs already, and start nothing. */
  readonly restart: ServiceName | null;
  readonly isReset: boolean;
  readonly isWatching: boolean;
  /** Whether browsers meet the explorer at `/`. */
  readonly withExplorer: boolean;
  /** Addresses that clients see, when a proxy stands before the stack. */
  readonly environment: Readonly<Record<string, string>>;
}

export class MistakenOrder extends Error {
  override readonly name = 'MistakenOrder';
}

const names = services.map(({ name }) => name).join(' · ');

export const HELP = `用法 Usage: npm start [-- 选项 options]

  --only NAME      只启动此服务，可重复 · start this service alone; may be repeated
  --without NAME   不启动此服务，可重复 · start everything but this service; may be repeated
  --restart NAME   重启正在运行的一个服务 · restart one service of the running stack
  --reset          先删除数据库，重新开始 · delete the database and start afresh
  --watch          文件改动后自动重启 · restart a service when its files change
  --no-explorer    不打包查询页面 · leave the explorer at / out
  --scale SCALE    示范数据规模（默认 tiny）· size of the demonstration data (default tiny)
  --seed N         示范数据种子（默认 1）· seed of the demonstration data (default 1)
  --help           显示本说明 · show this

  服务 services: ${names}
  环境变量 environment: PORT (4000) · DATA_DIR (.qinqing) · DATABASE_URL · HOST (127.0.0.1) · LOG_LEVEL (info) · QINQING_DEMO (1)`;

const WORKSPACE = resolve(import.meta.dirname, '..', '..');

/** @throws MistakenOrder with the mistake and the usage */
export const readOrder = (argv: readonly string[], environment: NodeJS.ProcessEnv): Order | 'help' => {
  const values = parseWords(argv);
  if (values.help) return 'help';
  return {
    dataDir: resolve(WORKSPACE, environment.DATA_DIR || '.qinqing'),
    port: readInteger('PORT', environment.PORT || '4000', 1, 65_536 - countPorts(services)),
    databaseUrl: environment.DATABASE_URL || undefined,
    isDemo: environment.QINQING_DEMO !== '0',
    scale: values.scale,
    seed: values.seed === undefined ? undefined : readInteger('--seed', values.seed, 0, 0xffff_ffff),
    only: (values.only ?? []).map(readService),
    without: (values.without ?? []).map(readService),
    restart: values.restart === undefined ? null : readService(values.restart),
    isReset: values.reset ?? false,
    isWatching: values.watch ?? false,
    withExplorer: !values['no-explorer'],
    environment: pick(environment, ['PUBLIC_URL', 'OIDC_ISSUER']),
  };
};

const parseWords = (argv: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        only: { type: 'string', multiple: true },
        without: { type: 'string', multiple: true },
        restart: { type: 'string' },
        reset: { type: 'boolean' },
        watch: { type: 'boolean' },
        'no-explorer': { type: 'boolean' },
        scale: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    throw new MistakenOrder(`${(error as Error).message}\n\n${HELP}`);
  }
};

/** Nx names a project by its package. */
const readService = (word: string): ServiceName => {
  const found = services.find(({ name }) => name === word.replace(/^@qinqing\//, ''));
  if (found === undefined) throw new MistakenOrder(`没有名为 ${word} 的服务 · there is no service ${word}\n\n${HELP}`);
  return found.name;
};

const readInteger = (name: string, word: string, least: number, most: number): number => {
  const value = Number(word);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new MistakenOrder(`${name} 应为 ${least} 到 ${most} 之间的整数 · ${name} must be a whole number from ${least} to ${most}, not ${word}\n\n${HELP}`);
};

const pick = (environment: NodeJS.ProcessEnv, wanted: readonly string[]): Record<string, string> =>
  Object.fromEntries(wanted.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
