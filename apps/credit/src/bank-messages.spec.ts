import { describe, expect, it } from '@jest/globals';
import type { Wording } from '@qinqing/subgraph-server';
import { isEnumType, type GraphQLEnumType } from 'graphql';
import { bankMessages } from './bank-messages.ts';
import { credit } from './subgraph.ts';

const valuesOf = (name: string): string[] => {
  const type = credit.schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum`);
  return (type as GraphQLEnumType).getValues().map((value) => value.name);
};

describe('what banks and enterprises are told', () => {
  it.each<readonly [string, (value: never) => Wording]>([
    ['EnquiryDenialReason', bankMessages.denied],
    ['OutcomeProblem', bankMessages.outcomeRejected],
    ['ConsentTermsProblemCode', (code) => bankMessages.termsProblem({ field: 'x', code, limit: '1–2' })],
    ['BankFormProblemCode', (code) => bankMessages.formProblem({ field: 'x', code, limit: '1–2' })],
  ])('is said in both languages for each %s', (name, word) => {
    const told = valuesOf(name).map((value) => word(value as never));
    for (const { ZH_CN: zh, EN: en } of told) {
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(en).toMatch(/^[A-Z“].*[.:]|[A-Za-z ]+\.$/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('counts what needs correction', () => {
    expect(bankMessages.termsRejected(1).EN).toBe('1 term needs correction.');
    expect(bankMessages.termsRejected(2).EN).toBe('2 terms need correction.');
    expect(bankMessages.formRejected(2).ZH_CN).toBe('登记表有2处需要更正。');
  });
});
