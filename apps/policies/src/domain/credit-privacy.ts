import type { Caller } from '@qinqing/caller';
import type { FactReference, Register } from '@qinqing/rules';

const creditRegisters: readonly Register[] = ['LIST', 'TAX_GRADE', 'CUSTOMS_LEVEL', 'RATING'];

/** Whether a condition is decided by credit data (信用信息): lists, grades, levels and ratings. */
export const isAboutCredit = (references: readonly Pick<FactReference, 'register'>[]): boolean => references.some(({ register }) => creditRegisters.includes(register));

/** What credit holds of an enterprise is read here by the enterprise alone; officials have the credit department for what they need. */
export const mayReadCredit = (caller: Caller, enterpriseId: string): boolean => caller.actingFor === enterpriseId;
