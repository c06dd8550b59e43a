import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { roles } from '@qinqing/caller';
import { attempt, faultOf, mutate } from './calls.ts';
import { DIVISION, market, operator, SECOND_DIVISION, settleOne } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { addRecord, addTaxGrade, readStanding } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const TODAY = '2025-09-01';
/** Towns of their own, so that no test meets another's numbers. */
let town = 100;
const nextTown = (): string => `${DIVISION}${(town += 1)}`;
const change = (input: Record<string, unknown>): Promise<any> =>
  mutate(graph.as(operator), 'changeCreditSetting', { divisionCode: nextTown(), key: 'neutralScore', value: '50', validFrom: TODAY, source: '江信用办〔2025〕3号', ...input });

describe('Mutation.changeCreditSetting', () => {
  it('SHR-24: a weight is changed for a jurisdiction; the next rating there names another model, and the earlier one stays', async () => {
    const divisionCode = nextTown();
    const firm = await settleOne(graph, { divisionCode });
    await addTaxGrade(graph, firm.id, 'A');
    const before = await readStanding(graph, firm.id, 'score modelVersion');
    expect(await change({ divisionCode })).toMatchObject({ __typename: 'ChangeCreditSettingSuccess', settings: { divisionCode, version: expect.stringMatching(/^\d+$/) } });
    await addRecord(graph, market, firm.id, { adverseClass: 'MINOR' });
    const after = await readStanding(graph, firm.id, 'score modelVersion ratings { score modelVersion }');
    expect(after.score).toBeLessThan(before.score);
    expect(after.modelVersion).not.toBe(before.modelVersion);
    expect(after.ratings).toContainEqual(before);
    expect(after.ratings).toHaveLength(2);
  });

  it.each([
    ['generalPublicationMonths', '{"minimum":4,"maximum":12}'],
    ['generalPublicationMonths', '{"minimum":3,"maximum":13}'],
    ['seriousPublicationMonths', '{"minimum":12,"maximum":60}'],
    ['minorPublicationMonths', '{"minimum":0,"maximum":4}'],
    ['seriousPublicationMonths', '{"minimum":12,"maximum":12}'],
    ['hearingDays', '4'],
    ['consentMaximumDays', '181'],
    ['outcomeDays', '31'],
    ['ratingWeights', '{"TAX":1000,"PUBLIC_EVALUATION":200,"JUDICIAL":150,"PENALTY":150,"CUSTOMS":50,"LABOUR":100,"SAFETY_ENVIRONMENT":50,"COMMITMENT":50}'],
    ['levelFloors', '{"AAA":900,"AA":950,"A":700,"B":600,"C":400}'],
    ['officeHours', '[{"from":"18:00","to":"09:00"}]'],
  ])('%s = %s would go beyond the law or break the rule, and is refused', async (key, value) => {
    expect(await change({ key, value })).toMatchObject({ __typename: 'CreditSettingRejected', key });
  });

  it('another jurisdiction, an unknown number and a day that has passed are refused in both languages', async () => {
    expect(await change({ divisionCode: SECOND_DIVISION })).toMatchObject({ __typename: 'CreditSettingRejected', message: '该区划不在您的辖区内。', en: 'The division is outside your jurisdiction.' });
    expect(await change({ key: 'visitWeight' })).toMatchObject({ message: '没有名为“visitWeight”的参数。请从creditSettings中选择。', en: 'There is no setting "visitWeight". Take a key from creditSettings.' });
    expect(await change({ validFrom: '2025-08-31' })).toMatchObject({ en: 'The first day must not be before today.' });
  });

  it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
    const input = { divisionCode: DIVISION, key: 'neutralScore', value: '50', validFrom: TODAY, source: '依据' };
    for (const role of roles.filter((candidate) => !['PLATFORM_OPERATOR', 'PUBLIC'].includes(candidate))) {
      expect(faultOf(await attempt(graph.as({ ...operator, subject: `as-${role}`, roles: [role] }), 'changeCreditSetting', input))).toBe('FORBIDDEN');
    }
    expect(faultOf(await attempt(graph.as({ subject: 'public', roles: ['PUBLIC'] }), 'changeCreditSetting', input))).toBe('UNAUTHENTICATED');
  });

  describeIdempotency(() => graph, {
    mutation: 'changeCreditSetting',
    otherInput: { value: '60' },
    prepare: async () => {
      const divisionCode = nextTown();
      const input = { divisionCode, key: 'neutralScore', value: '50', validFrom: TODAY, source: '江信用办〔2025〕3号' };
      return { by: operator, input, countEffects: async () => (await graph.sql('SELECT 1 FROM setting WHERE scope = $1', [divisionCode])).length };
    },
  });
});
