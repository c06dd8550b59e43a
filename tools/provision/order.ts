import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RotationStep } from '@qinqing/caller';
import { services, type ServiceName } from '@qinqing/stack';

/** The command is mistaken: the message says how, and what it understands. */
export class MistakenOrder extends Error {
  override readonly name = 'MistakenOrder';
}

export const HELP = `用法 Usage: DATABASE_URL=… npm run provision -- OUT_DIR [选项 options]
            npm run provision -- OUT_DIR --rotate-keys prepare|use|retire [--only NAME]
为一个环境准备各进程所需的一切：数据库、角色、口令、签名密钥，以及每个进程自己的目录 OUT_DIR/<进程>（service.env、自己的私钥、全部公钥）。可重复执行，已有的保持不变。
Makes once per environment what the processes need: databases, roles, passwords, signing keys, and for each process a directory
OUT_DIR/<process> with service.env, its private key and the public keys of all. Run again, it keeps what is there.

  --public-url URL     网关的对外地址 · where people reach the gateway (default http://localhost:PORT)
  --issuer URL         身份服务的对外地址 · where people reach the issuer (default http://localhost:PORT+1)
  --listen HOST        各进程监听的地址 · what the processes listen on (default 127.0.0.1)
  --port N             网关端口，其他进程依次加一 · the gateway's port; the others follow (default 4000)
  --address TEMPLATE   部门之间的地址 · where departments reach one another (default http://127.0.0.1:{port}; e.g. http://{name}:{port})
  --at PATH            进程看到其配置目录的位置 · where a process finds its directory (default OUT_DIR/{name}; e.g. /etc/qinqing)
  --rotate-passwords   更换全部数据库口令 · new passwords for all database roles
  --rotate-keys STEP   更换签名密钥，分三步，每步后重启全部进程 · new signing keys in three steps, restart all processes after each:
                       prepare 公布新公钥 tell everybody · use 启用新密钥 sign with it · retire 停用旧公钥 believe the former no longer
  --only NAME          只更换此进程的密钥，可重复 · the keys of this process alone; may be repeated
  --help               显示本说明 · show this

  环境变量 environment: DATABASE_URL 管理员连接串 · of an administrator who may create databases and roles
                        DATABASE_PASSWORD_FILE 口令文件，补入连接串 · a file with the password that is to go into it
  退出码 exit code: 0 完成 done · 1 未完成 refused or failed · 2 命令有误 mistaken command`;

export interface Rotation {
  readonly kind: 'rotate-keys';
  readonly out: string;
  readonly step: RotationStep;
  readonly names: readonly ServiceName[];
}

export interface Provisioning {
  readonly kind: 'provision';
  readonly out: string;
  readonly adminUrl: string;
  readonly publicUrl: string;
  readonly issuer: string;
  readonly listen: string;
  readonly port: number;
  /** Base URL of a process. */
  readonly addressOf: (name: ServiceName, port: number) => string;
  /** Where a process finds its directory. */
  readonly placeOf: (name: ServiceName) => string;
  readonly isRenewingPasswords: boolean;
}

const OPTIONS = {
  'public-url': { type: 'string' },
  issuer: { type: 'string' },
  listen: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '4000' },
  address: { type: 'string', default: 'http://127.0.0.1:{port}' },
  at: { type: 'string' },
  'rotate-passwords': { type: 'boolean', default: false },
  'rotate-keys': { type: 'string' },
  only: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

const STEPS: readonly string[] = ['prepare', 'use', 'retire'] satisfies RotationStep[];

/** @throws MistakenOrder */
export const readOrder = (argv: readonly string[], environment: NodeJS.ProcessEnv): 'help' | Rotation | Provisioning => {
  const { values, positionals } = parse(argv);
  if (values.help === true) return 'help';
  const [target, ...surplus] = positionals;
  if (target === undefined || surplus.length > 0) throw new MistakenOrder(HELP);
  const out = resolve(environment.INIT_CWD ?? process.cwd(), target);
  if (values['rotate-keys'] !== undefined) return { kind: 'rotate-keys', out, step: readStep(values['rotate-keys']), names: (values.only ?? services.map(({ name }) => name)).map(readService) };
  if (values.only !== undefined) throw mistake('--only 只用于 --rotate-keys', '--only goes with --rotate-keys');
  const port = readPort(values.port);
  return {
    kind: 'provision',
    out,
    adminUrl: readAdminUrl(environment),
    publicUrl: readOrigin('--public-url', values['public-url'] ?? `http://localhost:${port}`),
    issuer: readOrigin('--issuer', values.issuer ?? `http://localhost:${port + 1}`),
    listen: values.listen,
    port,
    addressOf: (name, ownPort) => readOrigin('--address', fill(values.address, name, ownPort)),
    placeOf: (name) => (values.at === undefined ? join(out, name) : fill(values.at, name, port)),
    isRenewingPasswords: values['rotate-passwords'],
  };
};

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new MistakenOrder(`${(error as Error).message}\n\n${HELP}`);
  }
};

const fill = (template: string, name: string, port: number): string => template.replaceAll('{name}', name).replaceAll('{port}', `${port}`);

const readStep = (word: string): RotationStep => {
  if (!STEPS.includes(word)) throw mistake(`没有步骤 ${word}`, `there is no step ${word}`);
  return word as RotationStep;
};

const readService = (word: string): ServiceName => {
  const found = services.find(({ name }) => name === word);
  if (found === undefined) throw mistake(`没有名为 ${word} 的进程`, `there is no process ${word}; there are ${services.map(({ name }) => name).join(', ')}`);
  return found.name;
};

const readPort = (word: string): number => {
  const port = Number(word);
  if (!Number.isInteger(port) || port < 1 || port > 65_000) throw mistake(`--port 应为 1 到 65000 的整数`, '--port must be a whole number from 1 to 65000');
  return port;
};

/** Tokens and proofs are compared with these addresses letter by letter. */
const readOrigin = (option: string, word: string): string => {
  if (!/^https?:/.test(word) || URL.parse(word)?.origin !== word) throw mistake(`${option} 应为协议、主机与端口，例如 https://qinqing.example`, `${option} must be scheme, host and port alone, e.g. https://qinqing.example, not ${word}`);
  return word;
};

const readAdminUrl = ({ DATABASE_URL, DATABASE_PASSWORD_FILE }: NodeJS.ProcessEnv): string => {
  const url = URL.parse(DATABASE_URL ?? '');
  if (url === null) throw mistake('请设置 DATABASE_URL：可创建数据库与角色的管理员连接串', 'set DATABASE_URL: the connection of an administrator who may create databases and roles');
  if (DATABASE_PASSWORD_FILE !== undefined) url.password = encodeURIComponent(readPassword(DATABASE_PASSWORD_FILE));
  return url.href;
};

const readPassword = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw mistake(`无法读取 DATABASE_PASSWORD_FILE：${(error as Error).message}`, `DATABASE_PASSWORD_FILE cannot be read: ${(error as Error).message}`);
  }
};

const mistake = (chinese: string, english: string): MistakenOrder => new MistakenOrder(`${chinese} · ${english}\n\n${HELP}`);
