import { parseArgs } from 'node:util';

export const USAGE = `用法 Usage: npm run bank -- COMMAND

  onboard ID DIVISION NAME_ZH NAME_EN JWKS_FILE [--quota N]
      登记合作银行：身份服务与信用部门一并办理；DIVISION 为区划代码（如 440704），或 sandbox
      make a partner bank known to the issuer and to the credit department; DIVISION is a code such as 440704, or: sandbox
  rotate-key ID JWKS_FILE [--keep-old HOURS]
      更换公钥；旧公钥再用 HOURS 小时（默认 24，0 为立即停用，最多 168）
      change its keys; the old ones work for HOURS more (24 unless said, 0 ends them at once, 168 at most)
  block ID REASON | unblock ID REASON
      停用：立即拒绝查询，不再发放令牌；恢复 · no more enquiries from now on and no more tokens; let in again
  list | show ID
      合作银行名单；一家银行的状态、公钥与经过 · the banks; one bank's state, keys and history
  sandbox
      装入沙盒：五家虚构企业，其代表自动答复 · load the sandbox: five synthetic enterprises whose representatives answer by themselves

环境变量 environment: DATA_DIR (.qinqing) · DATABASE_URL · PORT (4000)
退出码 exit code: 0 完成 done · 1 未办理 refused · 2 用法错误 wrong use`;

export type Command =
  | { readonly kind: 'help' | 'list' | 'sandbox' }
  | { readonly kind: 'show'; readonly clientId: string }
  | { readonly kind: 'onboard'; readonly clientId: string; readonly division: string; readonly zh: string; readonly en: string; readonly keyFile: string; readonly quota: number | null }
  | { readonly kind: 'rotate-key'; readonly clientId: string; readonly keyFile: string; readonly keepOldHours: number }
  | { readonly kind: 'block' | 'unblock'; readonly clientId: string; readonly reason: string };

/** The command is not one of those that there are. */
export class UsageFault extends Error {}

const KEEP_OLD_HOURS = 24;
const MOST_KEEP_OLD_HOURS = 168;
const MOST_QUOTA = 100_000;
const CLIENT_ID = /^[a-z0-9][a-z0-9-]{1,62}$/;

/** @throws UsageFault */
export const readCommand = (argv: readonly string[]): Command => {
  const { values, positionals } = readWords(argv);
  const [kind = '', ...words] = positionals;
  if (values.help === true || kind === 'help') return { kind: 'help' };
  refuseOption(values.quota !== undefined && kind !== 'onboard', '--quota');
  refuseOption(values['keep-old'] !== undefined && kind !== 'rotate-key', '--keep-old');
  switch (kind) {
    case 'list':
    case 'sandbox':
      take(kind, words, []);
      return { kind };
    case 'show': {
      const [clientId] = take(kind, words, ['ID']);
      return { kind, clientId: readId(clientId!) };
    }
    case 'onboard': {
      const [clientId, division, zh, en, keyFile] = take(kind, words, ['ID', 'DIVISION', 'NAME_ZH', 'NAME_EN', 'JWKS_FILE']);
      return { kind, clientId: readId(clientId!), division: division!, zh: zh!, en: en!, keyFile: keyFile!, quota: readNumber('--quota', values.quota, 1, MOST_QUOTA) };
    }
    case 'rotate-key': {
      const [clientId, keyFile] = take(kind, words, ['ID', 'JWKS_FILE']);
      return { kind, clientId: readId(clientId!), keyFile: keyFile!, keepOldHours: readNumber('--keep-old', values['keep-old'], 0, MOST_KEEP_OLD_HOURS) ?? KEEP_OLD_HOURS };
    }
    case 'block':
    case 'unblock': {
      const [clientId, reason] = take(kind, words, ['ID', 'REASON']);
      return { kind, clientId: readId(clientId!), reason: reason! };
    }
    default:
      throw new UsageFault(kind === '' ? '' : `没有此命令 · there is no command: ${kind}`);
  }
};

const readWords = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: { quota: { type: 'string' }, 'keep-old': { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new UsageFault((error as Error).message);
  }
};

const refuseOption = (isMisplaced: boolean, option: string): void => {
  if (isMisplaced) throw new UsageFault(`此处不用 ${option} · ${option} does not belong here`);
};

const take = (kind: string, words: readonly string[], names: readonly string[]): readonly string[] => {
  const missing = names.slice(words.length);
  if (missing.length > 0) throw new UsageFault(`${kind} 缺少 · is missing: ${missing.join(' ')}`);
  const extra = words.slice(names.length);
  if (extra.length > 0) throw new UsageFault(`多余的参数 · not expected: ${extra.join(' ')}（含空格的名称请加引号 · quote what holds blanks）`);
  return words;
};

const readId = (text: string): string => {
  if (CLIENT_ID.test(text)) return text;
  throw new UsageFault(`ID 应为 2–63 个小写字母、数字或连字符 · an ID has 2 to 63 small letters, digits or hyphens: ${text}`);
};

const readNumber = (option: string, text: string | undefined, least: number, most: number): number | null => {
  if (text === undefined) return null;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageFault(`${option} 应为 ${least}–${most} 的整数 · takes a whole number from ${least} to ${most}: ${text}`);
};
