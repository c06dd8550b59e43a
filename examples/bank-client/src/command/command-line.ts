import { parseArgs } from 'node:util';
import type { ConsentScope, Outcome, Purpose } from '../index.ts';

export const USAGE = `用法 Usage: npm start -w examples/bank-client -- COMMAND [options]

  keys                      生成密钥：私钥留在本机，公钥交平台登记 · make a key: hand over the public half
  walk [USCC]               走一遍：无授权被拒 → 申请授权 → 查询 → 存证核验 → 反馈结果 · the whole flow, step by step
  consent USCC              申请授权并等待答复 · ask for a consent and wait for the answer
  enquire CONSENT_ID        查询 · enquire
  proof ENQUIRY_ID          取存证证明、保存并核验 · fetch the proof, keep it, verify it
  verify FILE               离线核验存证证明（--keys FILE，否则取平台公钥）· verify a proof without the platform's word
  report ENQUIRY_ID approved AMOUNT_YUAN | declined | pending YYYY-MM-DD
                            反馈结果 · report the outcome
  enquiries                 本行最近的查询 · this bank's newest enquiries

选项 Options (或环境变量 or environment variables)
  --platform URL   PLATFORM_URL   http://localhost:4000
  --issuer URL     OIDC_ISSUER    http://localhost:4001
  --client ID      CLIENT_ID
  --dir DIR        BANK_DIR       .bank      密钥与证明 keys and proofs
  --scopes A,B     RATING COMPONENTS TAX_GRADE LISTS CONTRACTS FINANCIALS   (RATING,TAX_GRADE)
  --purpose P      PRE_LOAN POST_LOAN GUARANTEE   (PRE_LOAN)     --loan REFERENCE
  --days N (90)    --count N (3)    --wait SECONDS (10)
  --key KEY        幂等键：中断后用同一个再试 · idempotency key: after a break, repeat with the same
  --keys FILE      平台公钥 (JWKS) · the platform's public keys, for verify
退出码 exit code: 0 完成 done · 1 被拒或失败 refused or failed · 2 用法错误 wrong use`;

export interface Options {
  readonly platformUrl: string;
  readonly issuerUrl: string;
  readonly clientId: string | null;
  readonly directory: string;
  readonly scopes: readonly ConsentScope[];
  readonly purpose: Purpose;
  readonly loanReference: string | null;
  readonly days: number;
  readonly count: number;
  readonly waitSeconds: number;
  readonly idempotencyKey: string | null;
  readonly keysFile: string | null;
}

export type Command =
  | { readonly kind: 'help' | 'keys' | 'enquiries' }
  | { readonly kind: 'walk'; readonly uscc: string }
  | { readonly kind: 'consent'; readonly uscc: string }
  | { readonly kind: 'enquire'; readonly consentId: string }
  | { readonly kind: 'proof'; readonly enquiryId: string }
  | { readonly kind: 'verify'; readonly file: string }
  | { readonly kind: 'report'; readonly enquiryId: string; readonly outcome: Outcome };

export class UsageFault extends Error {}

/** The first enterprise of the sandbox, whose representative grants whatever is asked for. */
const SANDBOX_USCC = '91990000XH0000010J';

const SCOPES: readonly string[] = ['RATING', 'COMPONENTS', 'TAX_GRADE', 'LISTS', 'CONTRACTS', 'FINANCIALS'];
const PURPOSES: readonly string[] = ['PRE_LOAN', 'POST_LOAN', 'GUARANTEE'];

const text = { type: 'string' } as const;
const options = { platform: text, issuer: text, client: text, dir: text, scopes: text, purpose: text, loan: text, days: text, count: text, wait: text, key: text, keys: text, help: { type: 'boolean', short: 'h' } } as const;

/** @throws UsageFault */
export const readCommandLine = (argv: readonly string[], environment: NodeJS.ProcessEnv): { readonly command: Command; readonly options: Options } => {
  const { values, positionals } = readWords(argv);
  const read = (given: string | undefined, variable: string): string | null => given ?? (environment[variable] || null);
  const scopes = (values.scopes ?? 'RATING,TAX_GRADE').split(',');
  const wrong = scopes.find((scope) => !SCOPES.includes(scope));
  if (wrong !== undefined) throw new UsageFault(`--scopes：${wrong} 不存在；可用 · there is no ${wrong}; there are ${SCOPES.join(', ')}`);
  const purpose = values.purpose ?? 'PRE_LOAN';
  if (!PURPOSES.includes(purpose)) throw new UsageFault(`--purpose：可用 · takes ${PURPOSES.join(', ')}`);
  return {
    command: values.help === true ? { kind: 'help' } : readCommand(positionals),
    options: {
      platformUrl: readUrl('--platform', read(values.platform, 'PLATFORM_URL') ?? 'http://localhost:4000'),
      issuerUrl: readUrl('--issuer', read(values.issuer, 'OIDC_ISSUER') ?? 'http://localhost:4001'),
      clientId: read(values.client, 'CLIENT_ID'),
      directory: read(values.dir, 'BANK_DIR') ?? '.bank',
      scopes: scopes as ConsentScope[],
      purpose: purpose as Purpose,
      loanReference: values.loan ?? null,
      days: readNumber('--days', values.days, 90),
      count: readNumber('--count', values.count, 3),
      waitSeconds: readNumber('--wait', values.wait, 10),
      idempotencyKey: values.key ?? null,
      keysFile: values.keys ?? null,
    },
  };
};

const readWords = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    throw new UsageFault((error as Error).message);
  }
};

const readCommand = ([kind = '', ...words]: readonly string[]): Command => {
  switch (kind) {
    case 'help':
    case 'keys':
    case 'enquiries':
      take(kind, words, []);
      return { kind };
    case 'walk':
      return { kind, uscc: take(kind, words.length === 0 ? [SANDBOX_USCC] : words, ['USCC'])[0]! };
    case 'consent':
      return { kind, uscc: take(kind, words, ['USCC'])[0]! };
    case 'enquire':
      return { kind, consentId: take(kind, words, ['CONSENT_ID'])[0]! };
    case 'proof':
      return { kind, enquiryId: take(kind, words, ['ENQUIRY_ID'])[0]! };
    case 'verify':
      return { kind, file: take(kind, words, ['FILE'])[0]! };
    case 'report':
      return { kind, enquiryId: words[0] ?? take(kind, words, ['ENQUIRY_ID', 'OUTCOME'])[0]!, outcome: readOutcome(words.slice(1)) };
    default:
      throw new UsageFault(kind === '' ? '' : `没有此命令 · there is no command: ${kind}`);
  }
};

const take = (kind: string, words: readonly string[], names: readonly string[]): readonly string[] => {
  if (words.length < names.length) throw new UsageFault(`${kind} 缺少 · is missing: ${names.slice(words.length).join(' ')}`);
  if (words.length > names.length) throw new UsageFault(`多余的参数 · not expected: ${words.slice(names.length).join(' ')}`);
  return words;
};

const readOutcome = ([outcome, detail, ...more]: readonly string[]): Outcome => {
  const isAmount = detail !== undefined && /^\d{1,12}(\.\d{1,2})?$/.test(detail) && Number(detail) > 0;
  if (more.length === 0) {
    if (outcome === 'approved' && isAmount) return { outcome: 'APPROVED', amountCents: Math.round(Number(detail) * 100) };
    if (outcome === 'declined' && detail === undefined) return { outcome: 'DECLINED' };
    if (outcome === 'pending' && detail !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(detail)) return { outcome: 'PENDING', nextDate: detail };
  }
  throw new UsageFault('report 需要 · takes: approved AMOUNT_YUAN | declined | pending YYYY-MM-DD');
};

const readNumber = (option: string, given: string | undefined, otherwise: number): number => {
  if (given === undefined) return otherwise;
  if (!/^\d{1,5}$/.test(given)) throw new UsageFault(`${option} 应为整数 · takes a whole number: ${given}`);
  return Number(given);
};

const readUrl = (option: string, given: string): string => {
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UsageFault(`${option} 应为网址 · takes an address such as https://qinqing.example: ${given}`);
  return given.replace(/\/+$/, '');
};
