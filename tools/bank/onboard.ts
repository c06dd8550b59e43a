import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { parseDivisionCode } from '@qinqing/codes';
import type { Command } from './command-line.ts';
import type { Bank, PublicKeys } from './department-code.ts';
import { Refusal } from './refusal.ts';
import type { Registers } from './registers.ts';

type OnboardOrder = Extract<Command, { kind: 'onboard' }>;

export interface Onboarded {
  readonly bank: Bank;
  readonly isNew: boolean;
  /** False: until a legal basis is declared there, every enquiry is denied. */
  readonly isAccessOpen: boolean;
}

/**
 * Makes a bank known in both registers, the department first: a failure between the two is mended by the same command again.
 *
 * @throws Refusal
 */
export const onboard = async (registers: Registers, order: OnboardOrder): Promise<Onboarded> => {
  const keys = await readKeyFile(registers, order.keyFile);
  const divisionCode = readDivision(registers, order.division);
  await requireFreeId(registers, order, { keys, divisionCode });
  const { bank, isNew } = await registerAtCredit(registers, order, divisionCode);
  const result = await registers.identity.onboardBank(registers.owner, { clientId: order.clientId, name: { zh: bank.nameZh, en: bank.nameEn }, divisionCode, keys }, registers.actor);
  if (result === 'OTHER_BANK' || result === 'OTHER_CLIENT') throw taken(order.clientId);
  return { bank, isNew: isNew || result === 'ONBOARDED', isAccessOpen: await registers.credit.isBankAccessOpen(registers.contextIn(divisionCode).manager, divisionCode) };
};

/**
 * npm runs a command in the workspace's root; a file is meant from where the operator stands.
 *
 * @throws Refusal when the file cannot be read or holds anything but public keys
 */
export const readKeyFile = async ({ identity }: Registers, name: string): Promise<PublicKeys> => {
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Refusal(`读不到密钥文件 ${file}。`, `The key file ${file} cannot be read: ${error.message}`);
  });
  const reading = await identity.readBankKeys(text);
  if (!reading.ok) throw new Refusal(reading.problem.zh, reading.problem.en);
  return reading.keys;
};

const readDivision = ({ credit }: Registers, text: string): string => {
  if (text === 'sandbox') return credit.SANDBOX_DIVISION;
  const reading = parseDivisionCode(text);
  if (reading.ok) return reading.code;
  throw new Refusal(`${reading.message.zh}（沙盒请写 sandbox。）`, `${reading.message.en} For the sandbox, write: sandbox.`);
};

const taken = (clientId: string): Refusal =>
  new Refusal(
    `${clientId} 已登记，且名称、区划、额度或公钥不同，未作改动。更换公钥请用 rotate-key；查看请用 show ${clientId}。`,
    `${clientId} is taken, with another name, division, quota or key; nothing was changed. Use rotate-key for other keys, and show ${clientId} to see it.`,
  );

/** Asked before anything is written, so that a refusal leaves nothing behind in the other register. */
const requireFreeId = async ({ identity, owner }: Registers, order: OnboardOrder, { keys, divisionCode }: { readonly keys: PublicKeys; readonly divisionCode: string }): Promise<void> => {
  const { rowCount } = await owner.query(`/* bank:otherClient */ SELECT FROM client WHERE client_id = $1 AND kind <> 'BANK'`, [order.clientId]);
  const known = await identity.findRegisteredBank(owner, order.clientId);
  const [before, after] = await Promise.all([known?.keys ?? keys, keys].map((given) => identity.thumbprintsOf(given)));
  const isOther = known !== null && (known.divisionCode !== divisionCode || [...before!].sort().join() !== [...after!].sort().join());
  if (rowCount !== 0 || isOther) throw taken(order.clientId);
};

const registerAtCredit = async ({ credit, contextIn }: Registers, order: OnboardOrder, divisionCode: string): Promise<{ readonly bank: Bank; readonly isNew: boolean }> => {
  const { clientId, zh, en, quota } = order;
  const context = contextIn(divisionCode);
  const result = await credit.registerBank(context, { idempotencyKey: randomUUID(), clientId, nameZh: zh, nameEn: en, divisionCode, dailyQuota: quota });
  if (result.kind === 'done') return { bank: result.value, isNew: true };
  if (result.refusal.kind === 'BankFormRejected') {
    const problems = result.refusal.problems.map((problem) => ({ field: problem.field, text: credit.bankMessages.formProblem(problem) }));
    throw new Refusal(problems.map(({ field, text }) => `${field}：${text.ZH_CN}`).join('\n'), problems.map(({ field, text }) => `${field}: ${text.EN}`).join('\n'));
  }
  const known = await credit.findBankByClient(context.manager, clientId);
  const isSame = known !== null && known.nameZh === zh.trim() && known.nameEn === en.trim() && known.divisionCode === divisionCode && (quota === null || known.dailyQuota === quota);
  if (known === null || !isSame) throw taken(clientId);
  return { bank: known, isNew: false };
};
