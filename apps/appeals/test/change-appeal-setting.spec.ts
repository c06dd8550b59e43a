import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { DIVISION, housing, operator, representative, SECOND_DIVISION, settleOne } from './district.ts';
import { appealForm, inShanghai } from './forms.ts';
import { describeIdempotency } from './idempotency.ts';
import { ask, read, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const TODAY = '2025-09-01';
let town = 100;
const nextTown = (): string => `${DIVISION}${(town += 1)}`;
const change = (input: Record<string, unknown>): Promise<any> =>
  mutate(graph.as(operator), 'changeAppealSetting', { divisionCode: nextTown(), key: 'urgentPromiseHours', value: '8', validFrom: TODAY, source: '江府办〔2025〕9号', ...input });

describe('Mutation.changeAppealSetting', () => {
  it('SHR-24: a number is overridden for a jurisdiction from a day on, decides from then on, and the appeal stores its version', async () => {
    const divisionCode = nextTown();
    const { id } = await settleOne(graph, { divisionCode });
    const submit = async (): Promise<any> => (await mutate(graph.as(representative(id)), 'submitAppeal', appealForm({ urgency: 'URGENT' }), 'appeal { id dueAt }')).appeal;
    const before = await submit();
    const changed = await change({ divisionCode });
    expect(changed.settings.settings.find(({ key }: any) => key === 'urgentPromiseHours')).toEqual({ key: 'urgentPromiseHours', value: '8', unit: 'hours of the clock', source: 'APL-04 [S]', isDefault: false });
    const after = await submit();
    expect([before.dueAt, after.dueAt]).toEqual(['2025-09-01T14:00:00.000Z', '2025-09-01T10:00:00.000Z']);
    const versions = await graph.sql('SELECT settings_version FROM appeal WHERE id = ANY($1) ORDER BY due_at', [[before.id, after.id]]);
    expect(versions).toEqual([{ settings_version: changed.settings.version }, { settings_version: 'default' }]);
  });

  it('what was promised before keeps the numbers of its day: deadline, minutes left, grade and how far it may be extended', async () => {
    const divisionCode = nextTown();
    const { id: enterpriseId } = await settleOne(graph, { divisionCode });
    const id = await ask(graph, enterpriseId);
    const asked = async (): Promise<any> => read(graph, representative(enterpriseId), id, 'dueAt remainingMinutes grade', inShanghai('2025-09-02 10:00'));
    const before = await asked();
    await change({ divisionCode, key: 'regularPromiseDays', value: '10', validFrom: '2025-09-02' });
    expect(await asked()).toEqual(before);
    const now = inShanghai('2025-09-02 11:00');
    await succeed(graph, representative(enterpriseId), 'provideInformation', { appealId: id, text: '已补' }, { now });
    const extension = { appealId: id, amount: 4, reason: '等待', approvedBy: '王局长', isEnterpriseInformed: true };
    expect(await mutate(graph.as(housing, { now }), 'extendAppeal', extension)).toMatchObject({ __typename: 'AppealExtensionRejected', obstacle: 'TOO_LONG', maximum: 3 });
  });

  it.each([
    ['an unknown key', { key: 'toString' }],
    ['a value out of range', { value: '0' }],
    ['a value that is no JSON', { value: 'eight' }],
    ['a day that has passed', { validFrom: '2025-08-31' }],
    ['another jurisdiction', { divisionCode: SECOND_DIVISION }],
    ['no source', { source: ' ' }],
  ])('%s is rejected', async (_case, input) => {
    expect((await change(input)).__typename).toBe('AppealSettingRejected');
  });

  it('the same day has one value', async () => {
    const divisionCode = nextTown();
    await change({ divisionCode });
    expect(await change({ divisionCode, value: '9' })).toMatchObject({ __typename: 'AppealSettingRejected', key: 'urgentPromiseHours' });
  });

  it('is the operator’s alone', async () => {
    const input = { divisionCode: DIVISION, key: 'urgentPromiseHours', value: '8', validFrom: TODAY, source: '依据' };
    for (const role of roles.filter((candidate) => candidate !== 'PLATFORM_OPERATOR' && candidate !== 'PUBLIC')) {
      expect(faultOf(await attempt(graph.as({ ...operator, roles: [role] }), 'changeAppealSetting', input))).toBe('FORBIDDEN');
    }
  });

  describeIdempotency(() => graph, {
    mutation: 'changeAppealSetting',
    prepare: () => {
      const divisionCode = nextTown();
      return Promise.resolve({
        by: operator,
        input: { divisionCode, key: 'urgentPromiseHours', value: '8', validFrom: TODAY, source: '依据' },
        countEffects: async () => (await graph.sql('SELECT count(*)::int AS count FROM setting WHERE scope = $1', [divisionCode]))[0].count,
      });
    },
    otherInput: { value: '9' },
  });
});
