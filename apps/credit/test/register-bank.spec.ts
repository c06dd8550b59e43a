import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { countRows, goodBank } from './bank-journey.ts';
import { administrator, foreignAdministrator } from './district.ts';
import { describeIdempotency } from './idempotency.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const register = (clientId: string, changes: Record<string, unknown> = {}): Promise<any> => mutate(graph.as(administrator), 'registerBank', goodBank(clientId, changes));

describe('Mutation.registerBank', () => {
  it('R22: makes a client a partner bank, active, with the quota of the setting', async () => {
    expect(await register('bank-hill', { nameZh: ' 山区银行 ', nameEn: 'Hill Bank' })).toEqual({
      __typename: 'RegisterBankSuccess',
      bank: { id: expect.any(String), clientId: 'bank-hill', name: '山区银行', en: 'Hill Bank', divisionCode: '440704', state: 'ACTIVE', stateLabel: '正常', dailyQuota: 500 },
    });
  });

  it('a bank may have a quota of its own', async () => {
    expect(await register('bank-quota', { dailyQuota: 7 })).toMatchObject({ bank: { dailyQuota: 7 } });
  });

  it('a client speaks for one bank', async () => {
    await register('bank-once');
    expect(await register('bank-once', { nameZh: '另一银行' })).toEqual({
      __typename: 'BankAlreadyRegistered',
      clientId: 'bank-once',
      message: '客户端“bank-once”已登记为合作银行。',
      en: 'The client "bank-once" already speaks for a partner bank.',
    });
  });

  it('thirty-two registrations of one client at once make one bank', async () => {
    const answers = await Promise.all(Array.from({ length: 32 }, () => register('bank-race')));
    expect(answers.filter(({ __typename }) => __typename === 'RegisterBankSuccess')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'BankAlreadyRegistered')).toHaveLength(31);
  });

  it('names every problem of the form at once', async () => {
    const { __typename, problems } = await register(' ', { nameZh: '行', nameEn: 'x'.repeat(201), divisionCode: '650100', dailyQuota: 0 });
    expect(__typename).toBe('BankFormRejected');
    expect(problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual(['clientId TEXT_LENGTH', 'nameZh TEXT_LENGTH', 'nameEn TEXT_LENGTH', 'divisionCode FOREIGN_DIVISION', 'dailyQuota QUOTA_OUT_OF_RANGE']);
    expect(problems[1]).toEqual({ field: 'nameZh', code: 'TEXT_LENGTH', message: '须为2–100字。', en: 'It takes 2–100 characters.' });
  });

  it.each(['44070', 'x', '990000', ''])('a division “%s” that is none is outside of every jurisdiction', async (divisionCode) => {
    expect(await register('bank-nowhere', { divisionCode })).toMatchObject({ problems: [{ code: 'FOREIGN_DIVISION' }] });
  });

  it('the credit administrator of another district registers none here', async () => {
    expect(await mutate(graph.as(foreignAdministrator), 'registerBank', goodBank('bank-foreign'))).toMatchObject({ __typename: 'BankFormRejected', problems: [{ code: 'FOREIGN_DIVISION' }] });
  });

  it('nobody else may', async () => {
    for (const role of roles.filter((candidate) => candidate !== 'CREDIT_ADMINISTRATOR' && candidate !== 'PUBLIC')) {
      expect(faultOf(await attempt(graph.as({ ...administrator, roles: [role] }), 'registerBank', goodBank('bank-nobody')))).toBe('FORBIDDEN');
    }
    expect(await countRows(graph, 'bank', "client_id = 'bank-nobody'")).toBe(0);
  });

  describeIdempotency(() => graph, {
    mutation: 'registerBank',
    otherInput: { nameZh: '另一银行' },
    prepare: () => {
      const clientId = `bank-${String(Math.random()).slice(2)}`;
      return Promise.resolve({ by: administrator, input: goodBank(clientId), countEffects: () => countRows(graph, 'bank', 'client_id = $1', [clientId]) });
    },
  });
});
