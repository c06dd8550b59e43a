import type { Bank, BankEvent, RegisteredBank } from './department-code.ts';
import type { Registers } from './registers.ts';
import { unknownBank } from './change-bank.ts';

/** One bank as the two registers know it; null: that one does not know it. */
interface KnownBank {
  readonly clientId: string;
  readonly atIssuer: RegisteredBank | null;
  readonly atCredit: Bank | null;
}

interface ChainEntry {
  readonly kind: string;
  readonly reason: string | null;
  readonly actor: string | null;
  readonly at: Date;
}

const listAll = async ({ identity, owner, credit, contextIn }: Registers): Promise<readonly KnownBank[]> => {
  const { manager } = contextIn('');
  const atIssuer = new Map((await identity.listRegisteredBanks(owner)).map((bank) => [bank.clientId, bank]));
  const rows: { client_id: string }[] = await manager.query('/* bank:ids */ SELECT client_id FROM bank');
  const ids = [...new Set([...atIssuer.keys(), ...rows.map(({ client_id: id }) => id)])].sort();
  return Promise.all(ids.map(async (clientId) => ({ clientId, atIssuer: atIssuer.get(clientId) ?? null, atCredit: await credit.findBankByClient(manager, clientId) })));
};

const stateOf = ({ atIssuer, atCredit }: KnownBank): string => {
  if (atIssuer === null) return '身份服务未登记 not at the issuer';
  if (atCredit === null) return '信用部门未登记 not at the credit department';
  const isActive = atCredit.state === 'ACTIVE';
  if (isActive !== atIssuer.isActive) return `两处不一致 the registers differ (${atIssuer.isActive ? 'issuer open' : 'issuer blocked'}, credit ${atCredit.state})`;
  return isActive ? '正常 active' : '已停用 blocked';
};

const divisionOf = ({ atIssuer, atCredit }: KnownBank, { credit }: Registers): string => {
  const code = atCredit?.divisionCode ?? atIssuer?.divisionCode ?? '';
  return code === credit.SANDBOX_DIVISION ? `${code} 沙盒 sandbox` : code;
};

const nameOf = ({ atIssuer, atCredit }: KnownBank): string => (atCredit === null ? `${atIssuer?.name.zh} ${atIssuer?.name.en}` : `${atCredit.nameZh} ${atCredit.nameEn}`);

/** A line for each bank. */
export const describeBanks = async (registers: Registers): Promise<readonly string[]> =>
  (await listAll(registers)).map((bank) => `${bank.clientId}  ${divisionOf(bank, registers)}  ${nameOf(bank)}  ${stateOf(bank)}${bank.atIssuer?.isDemo === true ? '  [演示 demo]' : ''}`);

/** Everything about one bank, its history from both registers in order. @throws Refusal */
export const describeBank = async (registers: Registers, clientId: string): Promise<readonly string[]> => {
  const bank = (await listAll(registers)).find((known) => known.clientId === clientId);
  if (bank === undefined) throw unknownBank(clientId);
  const { identity } = registers;
  const present = bank.atIssuer === null ? [] : await identity.thumbprintsOf(bank.atIssuer.keys);
  const retiring = bank.atIssuer?.retiring ?? null;
  const old = retiring === null ? [] : await identity.thumbprintsOf(retiring.keys);
  return [
    `${clientId}  ${nameOf(bank)}`,
    `  区划 division       ${divisionOf(bank, registers)}`,
    `  状态 state          ${stateOf(bank)}${bank.atCredit?.stateReason ? `（${bank.atCredit.stateReason}）` : ''}`,
    `  每日额度 quota/day  ${bank.atCredit?.dailyQuota ?? '按规则参数 as the settings say'}`,
    ...present.map((thumbprint, index) => `  公钥 key            ${String(bank.atIssuer!.keys.keys[index]?.kid)}  ${String(bank.atIssuer!.keys.keys[index]?.alg)}  ${thumbprint}`),
    ...old.map((thumbprint, index) => `  旧公钥 old key      ${String(retiring!.keys.keys[index]?.kid)}  ${thumbprint}  至 until ${retiring!.until.toISOString()}`),
    '  经过 history',
    ...(await listHistory(registers, bank)),
  ];
};

const listHistory = async ({ identity, owner, contextIn }: Registers, { clientId, atCredit }: KnownBank): Promise<readonly string[]> => {
  const events = await identity.listBankEvents(owner, clientId);
  const entries: ChainEntry[] = await contextIn('').manager.query(
    `/* bank:chain */ SELECT kind, body ->> 'reason' AS reason, body ->> 'actor' AS actor, occurred_at AS at FROM audit_entry WHERE kind LIKE 'credit.Bank%' AND subject_ids @> ARRAY[$1::text]`,
    [atCredit?.id ?? ''],
  );
  const lines = [...events.map((event) => ({ at: event.at, text: `身份 issuer  ${describeEvent(event)}` })), ...entries.map((entry) => ({ at: entry.at, text: `信用 credit  ${entry.kind.replace('credit.Bank', '')}  ${entry.actor ?? ''}${entry.reason === null ? '' : `（${entry.reason}）`}` }))];
  return lines.sort((one, other) => one.at.getTime() - other.at.getTime()).map(({ at, text }) => `    ${at.toISOString().slice(0, 19)}Z  ${text}`);
};

const describeEvent = ({ kind, actor, reason, thumbprints, oldKeysUntil }: BankEvent): string =>
  [kind, actor, ...(reason === null ? [] : [`（${reason}）`]), ...(kind === 'KEYS_ROTATED' || kind === 'ONBOARDED' ? [thumbprints.map((text) => text.slice(0, 12)).join(' ')] : []), ...(oldKeysUntil === null ? [] : [`旧公钥至 old keys until ${oldKeysUntil.toISOString()}`])].join('  ');
