import { parseArgs } from 'node:util';
import { SignInFailed, listPersonas } from '@qinqing/sign-in';
import { explainFailure } from './explain-failure.ts';
import { printToken } from './print-token.ts';

export interface CommandOutcome {
  /** The token or the list, nothing else: it goes into `$(…)`. */
  readonly stdout: string;
  /** What went wrong, or what one must know of the token. */
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

export const USAGE = `用法 Usage: npm run --silent token -- <persona> [--issuer URL]
            npm run --silent token -- --list [--issuer URL]
以演示身份登录，在标准输出打印访问令牌。
Signs a persona in and prints the access token on standard output. Demo mode only.
银行的令牌绑定密钥，密钥位置见标准错误。A bank's token is bound to a key; standard error says where the key lies.`;

type Order = { readonly kind: 'token'; readonly persona: string } | { readonly kind: 'list' } | { readonly kind: 'help' } | { readonly kind: 'misuse' };

export const runTokenCommand = async (argv: readonly string[], environment: NodeJS.ProcessEnv): Promise<CommandOutcome> => {
  const { order, issuer } = readOrder(argv, environment);
  if (order.kind === 'help') return succeed(USAGE);
  if (order.kind === 'misuse') return fail(USAGE, 2);
  try {
    return order.kind === 'list' ? succeed(await describePersonas(issuer)) : await printToken(order.persona, issuer, environment);
  } catch (error) {
    if (error instanceof SignInFailed) return fail(explainFailure(error, issuer), 1);
    throw error;
  }
};

const readOrder = (argv: readonly string[], environment: NodeJS.ProcessEnv): { readonly order: Order; readonly issuer: string } => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { issuer: { type: 'string' }, list: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const issuer = (values.issuer ?? defaultIssuer(environment)).replace(/\/$/, '');
    if (values.help) return { order: { kind: 'help' }, issuer };
    if (!/^https?:$/.test(URL.parse(issuer)?.protocol ?? '')) return { order: { kind: 'misuse' }, issuer };
    if (values.list) return { order: positionals.length === 0 ? { kind: 'list' } : { kind: 'misuse' }, issuer };
    const [persona, ...surplus] = positionals;
    return { order: persona === undefined || surplus.length > 0 ? { kind: 'misuse' } : { kind: 'token', persona }, issuer };
  } catch {
    return { order: { kind: 'misuse' }, issuer: '' };
  }
};

/** The issuer listens on the port after the gateway's. */
const defaultIssuer = ({ OIDC_ISSUER, PORT }: NodeJS.ProcessEnv): string => OIDC_ISSUER ?? `http://localhost:${Number(PORT ?? 4000) + 1}`;

const describePersonas = async (issuer: string): Promise<string> => {
  const personas = await listPersonas(issuer);
  const width = Math.max(0, ...personas.map(({ persona }) => persona.length));
  return personas.map(({ persona, name, roles }) => `${persona.padEnd(width)}  ${name.zh} ${name.en}  [${roles.join(', ')}]`).join('\n');
};

const succeed = (stdout: string): CommandOutcome => ({ stdout, stderr: '', exitCode: 0 });
const fail = (stderr: string, exitCode: 1 | 2): CommandOutcome => ({ stdout: '', stderr, exitCode });
