import { parseArgs } from 'node:util';
import { listApplications, registerApplication, removeApplication, type RegisteredApplication } from './registration.ts';
import { describeNextSteps, describeOutcome } from './sentences.ts';

export const USAGE = `用法 Usage:
  npm run application -- register NAME ORIGIN… [--name-zh 名称] [--name-en NAME]
                         登记前端应用（公共客户端，授权码 + PKCE） · register a frontend's application
  npm run application -- list          已登记的应用 · what is registered
  npm run application -- remove NAME   注销应用 · take it off the register

NAME 即 client_id · is its client_id；ORIGIN 如 such as https://service.example, http://localhost:5173
环境变量 environment: DATA_DIR (.qinqing) · DATABASE_URL · OWNER_DATABASE_URL (identity_owner)`;

export interface Surroundings {
  readonly findDatabase: () => string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Exit code: 0 done, 1 refused, 2 wrong use. */
export const runApplicationCommand = async (argv: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> => {
  const words = readWords(argv);
  if (typeof words === 'string') return misuse(words, surroundings);
  const { options, positionals } = words;
  const [action, name, ...rest] = positionals;
  if (options.help) return say(USAGE, surroundings);
  switch (action) {
    case 'register':
      if (name === undefined || rest.length === 0) return misuse('register 需要名称和来源 · needs a name and an origin', surroundings);
      return register({ name, origins: rest.map(trimSlash), zh: options['name-zh'], en: options['name-en'] }, surroundings);
    case 'list':
      return name === undefined ? list(surroundings) : misuse(`多余的参数 · not expected: ${name}`, surroundings);
    case 'remove':
      if (name === undefined || rest.length > 0) return misuse('remove 需要一个名称 · needs one name', surroundings);
      return remove(name, surroundings);
    default:
      return misuse(action === undefined ? '' : `没有此命令 · there is no command: ${action}`, surroundings);
  }
};

const readWords = (argv: readonly string[]) => {
  try {
    const { values: options, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { 'name-zh': { type: 'string' }, 'name-en': { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    return { options, positionals };
  } catch (error) {
    return (error as Error).message;
  }
};

interface Order {
  readonly name: string;
  readonly origins: readonly string[];
  /** Undefined: as it is called already, or else as its client_id. */
  readonly zh: string | undefined;
  readonly en: string | undefined;
}

const register = async ({ name, origins, zh, en }: Order, { findDatabase, print, complain }: Surroundings): Promise<0 | 1> => {
  const database = findDatabase();
  const known = (await listApplications(database)).find(({ clientId }) => clientId === name)?.name;
  const outcome = await registerApplication(database, { clientId: name, name: { zh: zh ?? known?.zh ?? name, en: en ?? known?.en ?? name }, origins });
  const isDone = outcome === 'ADDED' || outcome === 'CHANGED' || outcome === 'UNCHANGED';
  if (!isDone) {
    complain(describeOutcome[outcome]);
    return 1;
  }
  print(`${describeOutcome[outcome]}\n${describeNextSteps(name, origins)}`);
  return 0;
};

const list = async ({ findDatabase, print }: Surroundings): Promise<0> => {
  for (const application of await listApplications(findDatabase())) print(describeApplication(application));
  return 0;
};

const describeApplication = ({ clientId, name, redirectUris, isActive, isDemonstration, isBuiltIn }: RegisteredApplication): string => {
  const notes = [isBuiltIn && '平台自带 built in', isDemonstration && '仅演示模式 demo mode only', !isActive && '已停用 switched off'].filter((note) => note !== false);
  return `${clientId}  ${name.zh} · ${name.en}${notes.length === 0 ? '' : `  [${notes.join('；')}]`}\n${redirectUris.map((uri) => `  ${uri}`).join('\n')}`;
};

const remove = async (name: string, { findDatabase, print, complain }: Surroundings): Promise<0 | 1> => {
  const outcome = await removeApplication(findDatabase(), name);
  if (outcome === 'REMOVED') {
    print('已注销；已发出的访问令牌到期前仍有效。Removed; access tokens that are out work until they expire.');
    return 0;
  }
  complain(outcome === 'NAME_RESERVED' ? describeOutcome.NAME_RESERVED : `没有名为 ${name} 的应用。There is no application ${name}.`);
  return 1;
};

const trimSlash = (origin: string): string => origin.replace(/\/$/, '');

const say = (text: string, { print }: Surroundings): 0 => {
  print(text);
  return 0;
};

const misuse = (mistake: string, { complain }: Surroundings): 2 => {
  complain(mistake === '' ? USAGE : `${mistake}\n\n${USAGE}`);
  return 2;
};
