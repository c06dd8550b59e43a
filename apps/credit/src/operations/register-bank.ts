import { randomUUID } from 'node:crypto';
import { parseDivisionCode } from '@qinqing/codes';
import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { checkDivision, checkQuota, checkText, problemsOf, type Bank } from '../domain/bank.ts';
import { insertBank, listBanksById } from '../persistence/banks.ts';
import type { BankAlreadyRegistered, BankFormRejected } from './bank-refusals.ts';
import { recordBank } from './record-bank.ts';

export interface RegisterBankInput extends Pick<Bank, 'clientId' | 'nameZh' | 'nameEn' | 'divisionCode' | 'dailyQuota'> {
  readonly idempotencyKey: string;
}

type Refusal = BankAlreadyRegistered | BankFormRejected;

/** Makes a client of the identity provider a partner bank of a jurisdiction (登记合作银行, R22). */
export const registerBank = (context: RequestContext, input: RegisterBankInput): Promise<OperationResult<Bank, Refusal>> =>
  runOperation<Bank, Refusal>(context.dataSource, {
    mutation: 'registerBank',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const { caller, now } = context;
      const divisionCode = readDivision(input.divisionCode);
      const [clientId, nameZh, nameEn] = [input.clientId.trim(), input.nameZh.trim(), input.nameEn.trim()];
      const problems = problemsOf([
        checkText('clientId', clientId, 1, 200),
        checkText('nameZh', nameZh, 2, 100),
        checkText('nameEn', nameEn, 2, 200),
        checkDivision(caller, divisionCode),
        checkQuota(input.dailyQuota),
      ]);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'BankFormRejected', problems } };
      const bank: Bank = {
        id: randomUUID(),
        clientId,
        nameZh,
        nameEn,
        divisionCode,
        state: 'ACTIVE',
        dailyQuota: input.dailyQuota,
        stateReason: null,
        registeredBy: caller.subject,
        registeredAt: now,
        changedAt: now,
        version: 1,
      };
      if (!(await insertBank(manager, bank))) return { kind: 'refused', refusal: { kind: 'BankAlreadyRegistered', clientId } };
      await recordBank(manager, bank, { kind: 'credit.BankRegistered', actor: caller.subject, now });
      return { kind: 'done', value: bank, reference: bank.id };
    },
    readAgain: getBank,
  });

/** In its normal form, by which declarations and settings are looked up: 440704000 is 440704. */
export const readDivision = (text: string): string => {
  const reading = parseDivisionCode(text);
  return reading.ok ? reading.code : text;
};

export const getBank = async (manager: EntityManager, id: string): Promise<Bank> => {
  const [bank] = await listBanksById(manager, [id]);
  if (bank === undefined) throw new Error(`bank ${id} is gone`);
  return bank;
};
