import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeCosts } from './describe-cost.ts';
import { operationsFile, writeOperations } from './operations-file.ts';
import { registerOperations, removeClient } from './register.ts';
import { listClients, OPEN_TO, type OpenTo, type RegisteredClient } from './registry.ts';

export const USAGE = `用法 Usage:
  npm run operations -- register CLIENT SOURCE [--name-zh 名称 --name-en NAME --contact 联系方式] [--open-to bank|public] [--check]
      登记客户端的全部操作；SOURCE 为 persisted-documents.json、.graphql 文件或目录
      registers all operations of a client; SOURCE is a persisted-documents.json, a .graphql file or a directory
      --open-to  除该客户端外，所有银行或公众也可使用 · all banks, or everybody, may use them beside this client
      --check  只比较，不写入；不一致时退出码为 1 · compares only; exit code 1 when they differ
  npm run operations -- list [CLIENT]     客户端、操作数与编号 · clients, number of operations, ids
  npm run operations -- remove CLIENT     注销客户端 · takes a client off the register
  npm run operations -- cost SOURCE [--variables JSON]
      每个操作的成本、谁可以发送、贵在哪里 · what each operation costs, who may send it, and which fields cost most
  npm run operations -- write [FILE]      写出网关的操作清单（OPERATIONS_FILE，默认 schema/operations.json）· writes the gateway's list

银行和公众在正式环境只能发送清单中的操作；register 与 remove 会更新清单，运行中的网关数秒后生效。
In production, banks and the public may send listed operations only; register and remove write the list, and running gateways read it within seconds.
首次登记须写明名称和联系方式，npm run schema:check 会把受影响的客户端告诉部门。
A client's first registration names it and says whom to ask: npm run schema:check tells a department which client a change would break.`;

export interface Surroundings {
  readonly root: string;
  /** Where the person stands: paths are meant from there. */
  readonly directory: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Exit code: 0 done, 1 refused or different, 2 wrong use. */
export const runOperationsCommand = async (argv: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> => {
  const { root, directory, print, complain } = surroundings;
  const misuse = (mistake: string): 2 => {
    complain(mistake === '' ? USAGE : `${mistake}\n\n${USAGE}`);
    return 2;
  };
  const words = readWords(argv);
  if (typeof words === 'string') return misuse(words);
  const { options, positionals } = words;
  const [action, client, source, ...rest] = positionals;
  const openTo = options['open-to'];
  if (openTo?.some((callers) => !OPEN_TO.includes(callers as OpenTo)) === true) return misuse(`--open-to 只能是 can only be ${OPEN_TO.join(', ')}`);
  if (options.help) {
    print(USAGE);
    return 0;
  }
  switch (action) {
    case 'register':
      if (client === undefined || source === undefined || rest.length > 0) return misuse('register 需要 CLIENT 和 SOURCE · needs CLIENT and SOURCE');
      return registerOperations(root, { client, source: resolve(directory, source), isCheck: options.check ?? false, nameZh: options['name-zh'], nameEn: options['name-en'], contact: options.contact, openTo: openTo as OpenTo[] | undefined }, print);
    case 'list':
      return source === undefined ? list(surroundings, client) : misuse('list 至多需要一个 CLIENT · takes one CLIENT at most');
    case 'cost':
      return client !== undefined && source === undefined ? describeCosts(root, { source: resolve(directory, client), variables: options.variables }, print) : misuse('cost 需要一个 SOURCE · needs one SOURCE');
    case 'write':
      return source === undefined ? write(surroundings, client) : misuse('write 至多需要一个 FILE · takes one FILE at most');
    case 'remove':
      return client !== undefined && source === undefined ? removeClient(root, client, print) : misuse('remove 需要一个 CLIENT · needs one CLIENT');
    default:
      return misuse(action === undefined ? '' : `没有此命令 · there is no command: ${action}`);
  }
};

const readWords = (argv: readonly string[]) => {
  try {
    const { values: options, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        check: { type: 'boolean' },
        'name-zh': { type: 'string' },
        'name-en': { type: 'string' },
        contact: { type: 'string' },
        'open-to': { type: 'string', multiple: true },
        variables: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return { options, positionals };
  } catch (error) {
    return (error as Error).message;
  }
};

const write = async ({ root, directory, print }: Surroundings, file: string | undefined): Promise<0> => {
  const path = file === undefined ? operationsFile(root) : resolve(directory, file);
  await writeOperations(root, path);
  print(`已写入 written: ${path}`);
  return 0;
};

const list = async ({ root, print, complain }: Surroundings, only: string | undefined): Promise<0 | 1> => {
  const clients = await listClients(root);
  const wanted = clients.filter(({ client }) => only === undefined || client === only);
  if (only !== undefined && wanted.length === 0) {
    complain(`没有名为 ${only} 的客户端；现有：${clients.map(({ client }) => client).join('、')}。\nThere is no client ${only}; there are ${clients.map(({ client }) => client).join(', ')}.`);
    return 1;
  }
  for (const client of wanted) print(describeClient(client));
  return 0;
};

const describeClient = ({ client, record, operations }: RegisteredClient): string => {
  const name = record === null ? '' : `  ${record.name.zh} · ${record.name.en}  <${record.contact}>`;
  const width = Math.max(0, ...operations.map(({ file }) => file.length));
  return [`${client}${name}  ${operations.length} 个操作 operations`, ...operations.map(({ file, id }) => `  ${file.padEnd(width)}  ${id}`)].join('\n');
};
