import { describe, expect, it } from '@jest/globals';
import type { CreditRecord } from './credit-record.ts';
import { redBasisOf } from './red-list.ts';

const record = (id: string, kind: CreditRecord['kind'], value: string): CreditRecord => ({ id, kind, value }) as CreditRecord;

describe('what speaks for the red list (CRD-10, CRD-09)', () => {
  it.each<readonly [string, readonly CreditRecord[], readonly string[]]>([
    ['tax grade A', [record('1', 'TAX_GRADE', 'A')], ['TAX_GRADE_A']],
    ['no other grade', [record('1', 'TAX_GRADE', 'B'), record('2', 'LABOUR', 'A')], []],
    ['customs advanced certified', [record('1', 'CUSTOMS_LEVEL', 'ADVANCED_CERTIFIED')], ['CUSTOMS_ADVANCED']],
    ['not certified', [record('1', 'CUSTOMS_LEVEL', 'CERTIFIED')], []],
    ['honours, however many, once', [record('1', 'HONOUR', 'AWARDED'), record('2', 'HONOUR', 'AWARDED')], ['HONOUR']],
    ['all of them', [record('1', 'TAX_GRADE', 'A'), record('2', 'CUSTOMS_LEVEL', 'ADVANCED_CERTIFIED'), record('3', 'HONOUR', 'AWARDED')], ['TAX_GRADE_A', 'CUSTOMS_ADVANCED', 'HONOUR']],
  ])('%s', (_sentence, records, grounds) => {
    expect(redBasisOf(records).grounds).toEqual(grounds);
  });
});
