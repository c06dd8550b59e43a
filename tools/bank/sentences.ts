import type { Command } from './command-line.ts';
import type { Onboarded } from './onboard.ts';
import type { SandboxEnterprise } from './sandbox/population.ts';

/** What the operator sends to the bank. */
export const sayHandOver = (
  { bank, isNew, isAccessOpen }: Onboarded,
  { issuer, publicUrl, isSandbox }: { readonly issuer: string; readonly publicUrl: string; readonly isSandbox: boolean },
): string => {
  const lines = [
    isNew ? `已登记 · onboarded: ${bank.nameZh} ${bank.nameEn}` : `已登记过，未作改动 · known already, nothing changed: ${bank.nameZh} ${bank.nameEn}`,
    '请告知银行 · tell the bank:',
    `  PLATFORM_URL=${publicUrl}`,
    `  OIDC_ISSUER=${issuer}`,
    `  CLIENT_ID=${bank.clientId}`,
  ];
  const closed = [
    `注意：${bank.divisionCode} 尚未声明银行查询的法定依据，此前一切查询都会被拒（declareBankAccess，由信用主管部门办理）。`,
    `Mind: no legal basis for bank access is declared in ${bank.divisionCode}; until a credit administrator does (declareBankAccess), every enquiry is denied.`,
  ];
  return [...lines, ...(isAccessOpen || isSandbox ? [] : closed)].join('\n');
};

export const describeSandbox = (enterprises: readonly SandboxEnterprise[]): string =>
  ['沙盒企业（全部虚构）· enterprises of the sandbox, all invented:', ...enterprises.map(({ enterprise, zh, en }) => `  ${enterprise.uscc}  ${enterprise.name}  ${zh} · ${en}`)].join('\n');

export const describeRotation = (result: 'ROTATED' | 'SAME_KEYS', { clientId, keepOldHours }: Extract<Command, { kind: 'rotate-key' }>): string => {
  if (result === 'SAME_KEYS') return `${clientId} 已在使用这些公钥，未作改动 · has these keys already, nothing changed`;
  return keepOldHours === 0
    ? `${clientId}：新公钥即刻生效，旧公钥即刻失效；已发出的令牌最多再用 300 秒（要立即停止，请用 block）\nthe new keys work from now on and the old ones no more; tokens that are out work for 300 s at most (to stop these as well, use block)`
    : `${clientId}：新公钥即刻生效，旧公钥再用 ${keepOldHours} 小时\nthe new keys work from now on, the old ones for ${keepOldHours} hours more`;
};

export const sayActivity = (result: 'CHANGED' | 'WAS_SO', { kind, clientId }: Extract<Command, { kind: 'block' | 'unblock' }>): string => {
  if (result === 'WAS_SO') return `${clientId} 已是此状态，未作改动 · is so already, nothing changed`;
  return kind === 'block'
    ? `${clientId} 已停用：查询即刻被拒，不再发放令牌 · blocked: enquiries are denied from now on, and no token is issued`
    : `${clientId} 已恢复 · let in again`;
};
