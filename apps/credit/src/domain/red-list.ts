import type { CreditRecord } from './credit-record.ts';

/** What a red listing can rest on (守信依据, CRD-10). */
export type RedGround = 'TAX_GRADE_A' | 'CUSTOMS_ADVANCED' | 'HONOUR';

export interface RedBasis {
  readonly grounds: readonly RedGround[];
  /** The records behind the grounds, in the same order. */
  readonly records: readonly CreditRecord[];
}

const groundOf = ({ kind, value }: CreditRecord): RedGround | null => {
  if (kind === 'TAX_GRADE' && value === 'A') return 'TAX_GRADE_A';
  if (kind === 'CUSTOMS_LEVEL' && value === 'ADVANCED_CERTIFIED') return 'CUSTOMS_ADVANCED';
  return kind === 'HONOUR' ? 'HONOUR' : null;
};

/**
 * What speaks for the red list today.
 *
 * @param records the current record of each graded kind, and all honours in use
 */
export const redBasisOf = (records: readonly CreditRecord[]): RedBasis => {
  const found = records.flatMap((record) => {
    const ground = groundOf(record);
    return ground === null ? [] : [{ ground, record }];
  });
  return { grounds: [...new Set(found.map(({ ground }) => ground))], records: found.map(({ record }) => record) };
};
