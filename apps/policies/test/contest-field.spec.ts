import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { askedForSupplement, begin, read } from './applications.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { settleUnits } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const word = { fieldKey: 'staff', value: '66', reason: '八月新增六人' };

describe('Mutation.contestField', () => {
  it('POL-06: what the enterprise says stands beside the register’s value, which stays', async () => {
    const { id, by } = await begin(graph);
    await mutate(graph.as(by), 'contestField', { applicationId: id, ...word });
    const { fields } = await read(graph, by, id, 'fields { key value source isPrefilled isContested contestedValue contestReason }');
    expect(fields.find(({ key }: { key: string }) => key === 'staff')).toEqual({ key: 'staff', value: '60', source: '人社局', isPrefilled: true, isContested: true, contestedValue: '66', contestReason: '八月新增六人' });
    expect(fields.filter(({ isContested }: { isContested: boolean }) => isContested)).toHaveLength(1);
  });

  it('while a supplement is asked for it is possible, too', async () => {
    const { id, by } = await askedForSupplement(graph);
    expect((await mutate(graph.as(by), 'contestField', { applicationId: id, ...word })).__typename).toBe('ContestFieldSuccess');
  });

  it.each([
    ['a field that the form does not have', { fieldKey: 'other' }, { unknownKeys: ['other'], invalidKeys: [] }],
    ['a field that the applicant fills in', { fieldKey: 'account' }, { unknownKeys: [], invalidKeys: ['account'] }],
    ['a value without a word', { value: ' ' }, { unknownKeys: [], invalidKeys: ['staff'] }],
  ])('is refused for %s', async (_what, changes, keys) => {
    const { id, by } = await begin(graph);
    expect(await mutate(graph.as(by), 'contestField', { applicationId: id, ...word, ...changes })).toMatchObject({ __typename: 'PolicyFieldsRejected', missingKeys: [], ...keys });
  });

  it('a reason has to be given', async () => {
    const { id, by } = await begin(graph);
    for (const reason of ['', '  ', '长'.repeat(501), 'a\0b']) expect(faultOf(await attempt(graph.as(by), 'contestField', { applicationId: id, ...word, reason }))).toBe('BAD_USER_INPUT');
  });

  describeApplicationAction(() => graph, {
    mutation: 'contestField',
    action: 'CONTEST_FIELD',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: null,
    otherInput: { value: '67' },
    prepare: async () => {
      const { id, by } = await begin(graph);
      return { id, by, input: word };
    },
  });
});
