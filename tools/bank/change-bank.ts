import { randomUUID } from 'node:crypto';
import type { Command } from './command-line.ts';
import { readKeyFile } from './onboard.ts';
import { Refusal } from './refusal.ts';
import type { Registers } from './registers.ts';

export const unknownBank = (clientId: string): Refusal =>
  new Refusal(`没有登记名为 ${clientId} 的合作银行；名单见 list。`, `There is no partner bank ${clientId}; see list.`);

/** @throws Refusal */
export const rotateKey = async (registers: Registers, { clientId, keyFile, keepOldHours }: Extract<Command, { kind: 'rotate-key' }>): Promise<'ROTATED' | 'SAME_KEYS'> => {
  const { identity, owner, actor } = registers;
  const keys = await readKeyFile(registers, keyFile);
  if ((await identity.findRegisteredBank(owner, clientId))?.isDemo === true) {
    throw new Refusal(`${clientId} 是演示银行，每次启动自行生成密钥。`, `${clientId} belongs to the demonstration, which makes its keys itself at each start.`);
  }
  const result = await identity.rotateBankKeys(owner, { clientId, keys, keepOldHours, actor });
  if (result === 'UNKNOWN') throw unknownBank(clientId);
  if (result === 'KID_IN_USE') throw new Refusal('新公钥的 kid 与原有公钥相同；请给新公钥另取 kid。', 'A new key bears the kid of another key that the bank has: give it a kid of its own.');
  return result;
};

/**
 * Shuts a bank out, or lets it in again, in both registers: credit first, since a block there stops the tokens that are out as well.
 *
 * @throws Refusal
 */
export const setActivity = async (registers: Registers, { kind, clientId, reason }: Extract<Command, { kind: 'block' | 'unblock' }>): Promise<'CHANGED' | 'WAS_SO'> => {
  const { identity, owner, credit, contextIn, actor } = registers;
  const isActive = kind === 'unblock';
  const atIssuer = await identity.findRegisteredBank(owner, clientId);
  const context = contextIn(atIssuer?.divisionCode ?? '');
  const bank = await credit.findBankByClient(context.manager, clientId);
  if (bank === null && atIssuer === null) throw unknownBank(clientId);
  const operate = isActive ? credit.unblockBank : credit.blockBank;
  const answer = bank === null ? null : await operate(contextIn(bank.divisionCode), { idempotencyKey: randomUUID(), bankId: bank.id, reason });
  if (answer?.kind === 'refused' && answer.refusal.kind === 'BankFormRejected') throw new Refusal('理由须为 2–200 字。', 'A reason takes 2 to 200 characters.');
  if (answer?.kind === 'refused' && answer.refusal.kind === 'BankUnknown') throw unknownBank(clientId);
  const changed = await identity.setBankActivity(owner, { clientId, isActive, reason: reason.trim(), actor });
  return answer?.kind === 'done' || changed === 'CHANGED' ? 'CHANGED' : 'WAS_SO';
};
