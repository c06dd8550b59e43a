import { isInJurisdiction } from '@qinqing/caller';
import { isUuid, runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { checkText, problemsOf, type Bank, type BankState } from '../domain/bank.ts';
import { listBanksById, saveBank } from '../persistence/banks.ts';
import type { BankActionNotAllowed, BankFormRejected, BankUnknown } from './bank-refusals.ts';
import { recordBank } from './record-bank.ts';
import { getBank } from './register-bank.ts';

export interface SetBankStateInput {
  readonly idempotencyKey: string;
  readonly bankId: string;
  readonly reason: string;
}

type Refusal = BankUnknown | BankActionNotAllowed | BankFormRejected;

const setBankState = (context: RequestContext, input: SetBankStateInput, mutation: string, state: BankState): Promise<OperationResult<Bank, Refusal>> =>
  runOperation<Bank, Refusal>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const [bank] = isUuid(input.bankId) ? await listBanksById(manager, [input.bankId]) : [];
      if (bank === undefined || !isInJurisdiction(context.caller, bank.divisionCode)) return { kind: 'refused', refusal: { kind: 'BankUnknown', bankId: input.bankId } };
      const problems = problemsOf([checkText('reason', input.reason, 2, 200)]);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'BankFormRejected', problems } };
      if (bank.state === state) return { kind: 'refused', refusal: { kind: 'BankActionNotAllowed', state } };
      const saved = await saveBank(manager, bank, { state, stateReason: input.reason.trim(), changedAt: context.now });
      await recordBank(manager, saved, { kind: state === 'BLOCKED' ? 'credit.BankBlocked' : 'credit.BankUnblocked', actor: context.caller.subject, now: context.now });
      return { kind: 'done', value: saved, reference: saved.id };
    },
    readAgain: getBank,
  });

/** Shuts a bank out: once this has committed, none of its enquiries is granted, whatever tokens it holds (停用合作银行). */
export const blockBank = (context: RequestContext, input: SetBankStateInput): Promise<OperationResult<Bank, Refusal>> => setBankState(context, input, 'blockBank', 'BLOCKED');

/** Lets a blocked bank in again (恢复合作银行). */
export const unblockBank = (context: RequestContext, input: SetBankStateInput): Promise<OperationResult<Bank, Refusal>> => setBankState(context, input, 'unblockBank', 'ACTIVE');
