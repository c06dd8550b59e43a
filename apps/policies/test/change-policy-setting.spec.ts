import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { DIVISION, everybody, operator, SECOND_DIVISION } from './district.ts';
import { describeIdempotency } from './idempotency.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
});
afterAll(() => graph.close());

const TODAY = '2025-09-01';
/** Towns of their own, so that no test meets another's numbers. */
let town = 100;
const nextTown = (): string => `${DIVISION}${(town += 1)}`;

const change = (input: Record<string, unknown>): Promise<any> =>
  mutate(graph.as(operator), 'changePolicySetting', { divisionCode: nextTown(), key: 'positiveExamples', value: '5', validFrom: TODAY, source: '江府办〔2025〕9号', ...input });

const settingOf = (result: any, key: string): any => result.settings.settings.find((setting: any) => setting.key === key);

describe('Mutation.changePolicySetting', () => {
  it('SHR-24: a number is overridden for a jurisdiction from a day on, and read back at once', async () => {
    const divisionCode = nextTown();
    const changed = await change({ divisionCode });
    expect(changed).toMatchObject({ __typename: 'ChangePolicySettingSuccess', settings: { divisionCode, version: expect.stringMatching(/^\d+$/) } });
    expect(settingOf(changed, 'positiveExamples')).toMatchObject({ value: '5', isDefault: false });
    expect(settingOf(changed, 'negativeExamples')).toMatchObject({ value: '3', isDefault: true });
  });

  it.each([
    ['an unknown number', { key: 'unlimited' }],
    ['a name of JavaScript’s own', { key: 'constructor' }],
    ['a value out of range', { value: '0' }],
    ['weights that are no whole', { key: 'rankingWeights', value: '{"amount":1,"urgency":1,"peerSuccess":0,"ease":0}' }],
    ['hours that no clock can run by', { key: 'officeHours', value: '[{"from":"18:00","to":"09:00"}]' }],
    ['a day that has passed', { validFrom: '2025-08-31' }],
    ['another jurisdiction', { divisionCode: SECOND_DIVISION }],
    ['no source', { source: ' ' }],
  ])('%s is refused', async (_case, input) => {
    const rejected = await change(input);
    expect(rejected).toEqual({ __typename: 'PolicySettingRejected', key: (input as { key?: string }).key ?? 'positiveExamples', message: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^["A-Z]/) });
  });

  it('the same day has one value: a second one is refused, another day is not', async () => {
    const divisionCode = nextTown();
    await change({ divisionCode });
    expect(await change({ divisionCode, value: '6' })).toMatchObject({ __typename: 'PolicySettingRejected', key: 'positiveExamples' });
    expect(await change({ divisionCode, value: '6', validFrom: '2025-09-02' })).toMatchObject({ __typename: 'ChangePolicySettingSuccess' });
  });

  it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
    const input = { divisionCode: DIVISION, key: 'positiveExamples', value: '5', validFrom: TODAY, source: '依据' };
    for (const role of roles.filter((candidate) => !['PLATFORM_OPERATOR', 'PUBLIC'].includes(candidate))) {
      expect(faultOf(await attempt(graph.as({ ...operator, subject: `as-${role}`, roles: [role] }), 'changePolicySetting', input))).toBe('FORBIDDEN');
    }
    expect(faultOf(await attempt(graph.as(everybody), 'changePolicySetting', input))).toBe('UNAUTHENTICATED');
  });

  describeIdempotency(() => graph, {
    mutation: 'changePolicySetting',
    otherInput: { value: '4' },
    prepare: async () => {
      const divisionCode = nextTown();
      const input = { divisionCode, key: 'positiveExamples', value: '5', validFrom: TODAY, source: '江府办〔2025〕9号' };
      return { by: operator, input, countEffects: async () => (await graph.sql('SELECT 1 FROM setting WHERE scope = $1', [divisionCode])).length };
    },
  });
});
