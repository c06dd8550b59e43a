import { runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { checkDivision, checkText, problemsOf, type BankAccess } from '../domain/bank.ts';
import { findBankAccess, insertBankAccess } from '../persistence/bank-access.ts';
import type { BankFormRejected } from './bank-refusals.ts';
import { readDivision } from './register-bank.ts';

export interface DeclareBankAccessInput extends Pick<BankAccess, 'divisionCode' | 'isOpen' | 'operator' | 'basis' | 'publicContact'> {
  readonly idempotencyKey: string;
}

/**
 * Declares who gives credit data to banks in a jurisdiction, on which legal basis and whom the public can ask, or closes it again
 * (声明或关闭银行查询, SECURITY §2). Declarations are appended: what was in force once stays readable.
 */
export const declareBankAccess = (context: RequestContext, input: DeclareBankAccessInput): Promise<OperationResult<BankAccess | null, BankFormRejected>> =>
  runOperation<BankAccess | null, BankFormRejected>(context.dataSource, {
    mutation: 'declareBankAccess',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const divisionCode = readDivision(input.divisionCode);
      const problems = problemsOf([
        checkDivision(context.caller, divisionCode),
        checkText('operator', input.operator, 2, 100),
        checkText('basis', input.basis, 2, 500),
        checkText('publicContact', input.publicContact, 2, 200),
      ]);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'BankFormRejected', problems } };
      const [operator, basis, publicContact] = [input.operator.trim(), input.basis.trim(), input.publicContact.trim()];
      const access: BankAccess = { divisionCode, isOpen: input.isOpen, operator, basis, publicContact, declaredAt: context.now };
      await insertBankAccess(manager, access, context.caller.subject);
      return { kind: 'done', value: access.isOpen ? access : null, reference: divisionCode };
    },
    readAgain: async (manager, divisionCode) => {
      const access = await findBankAccess(manager, divisionCode);
      return access?.isOpen === true ? access : null;
    },
  });
