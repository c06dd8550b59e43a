import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { bureau, DIVISION, operator, SECOND_DIVISION, settleOne } from './district.ts';
import { anotherMatter } from './forms.ts';
import { bookAndAccept, bookAndScreen, read } from './journey.ts';
import { describeIdempotency } from './idempotency.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const TODAY = '2025-09-01';
/** Towns of their own, so that no test meets another's numbers. */
let town = 100;
const nextTown = (): string => `${DIVISION}${(town += 1)}`;

const change = (input: Record<string, unknown>): Promise<any> =>
  mutate(graph.as(operator), 'changeVisitSetting', { divisionCode: nextTown(), key: 'protectedMonthlyLimit', value: '2', validFrom: TODAY, source: '江府办〔2025〕9号', ...input });

const settingOf = (result: any, key: string): any => result.settings.settings.find((setting: any) => setting.key === key);

describe('Mutation.changeVisitSetting', () => {
  it('SHR-24: a number is overridden for a jurisdiction from a day on, and read back at once', async () => {
    const divisionCode = nextTown();
    const changed = await change({ divisionCode });
    expect(changed).toMatchObject({ __typename: 'ChangeVisitSettingSuccess', settings: { divisionCode, version: expect.stringMatching(/^\d+$/) } });
    expect(settingOf(changed, 'protectedMonthlyLimit')).toEqual({ key: 'protectedMonthlyLimit', value: '2', unit: 'receptions per month', source: 'VIS-08, VIS-11 [S]', isDefault: false });
    expect(settingOf(changed, 'quietMonthlyLimit')).toMatchObject({ value: '1', isDefault: true });
    expect(await graph.sql('SELECT key, value, valid_from::text, source, changed_by FROM setting WHERE scope = $1', [divisionCode])).toEqual([
      { key: 'protectedMonthlyLimit', value: 2, valid_from: TODAY, source: '江府办〔2025〕9号', changed_by: 'operator' },
    ]);
  });

  it('§10.1: the changed limit decides from then on, and the decision stores its version', async () => {
    const divisionCode = nextTown();
    const firm = await settleOne(graph, { divisionCode, isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    const before = await bookAndScreen(graph, bureau, firm.id, anotherMatter());
    expect(await read(graph, bureau, before, 'state counterOffer { limit }')).toEqual({ state: 'COUNTER_OFFERED', counterOffer: { limit: 1 } });
    const { settings } = await change({ divisionCode });
    const after = await bookAndScreen(graph, bureau, firm.id, anotherMatter());
    expect(await read(graph, bureau, after, 'state counterOffer { limit }')).toEqual({ state: 'NECESSARY', counterOffer: null });
    expect(await graph.sql('SELECT settings_version FROM visit_request WHERE id = ANY($1) ORDER BY settings_version DESC', [[before, after]])).toEqual([
      { settings_version: 'default' },
      { settings_version: settings.version },
    ]);
  });

  it('a change for a later day waits for it', async () => {
    const divisionCode = nextTown();
    const changed = await change({ divisionCode, validFrom: '2025-10-01' });
    expect(settingOf(changed, 'protectedMonthlyLimit')).toMatchObject({ value: '1', isDefault: true });
    const valueAt = async (now: string): Promise<unknown> => {
      const { data } = await graph.as({}, { now: new Date(now) }).run('query ($d: String!) { visitSettings(divisionCode: $d) { settings { key value } } }', { d: divisionCode });
      return data?.visitSettings.settings.find(({ key }: any) => key === 'protectedMonthlyLimit').value;
    };
    expect([await valueAt('2025-09-30T15:59:59.999Z'), await valueAt('2025-09-30T16:00:00.000Z')]).toEqual(['1', '2']);
  });

  it('a division written with its empty levels is the same division', async () => {
    const changed = await change({ divisionCode: `${DIVISION}000000`, key: 'maximumHeadcount', value: '20' });
    expect(changed).toMatchObject({ settings: { divisionCode: DIVISION } });
    expect(await graph.sql("SELECT scope FROM setting WHERE key = 'maximumHeadcount'")).toEqual([{ scope: DIVISION }]);
  });

  it.each([
    ['an unknown number', { key: 'unlimited' }, '没有名为“unlimited”的参数。请从visitSettings中选择。', 'There is no setting "unlimited". Take a key from visitSettings.'],
    ['a name of JavaScript’s own', { key: 'constructor' }, '没有名为“constructor”的参数。请从visitSettings中选择。', 'There is no setting "constructor". Take a key from visitSettings.'],
    ['a value out of range', { value: '11' }, '“protectedMonthlyLimit”的值无效，请按其单位填写JSON。', 'The value of "protectedMonthlyLimit" is not valid: give JSON in its unit.'],
    ['a value that is no JSON', { value: 'two' }, '“protectedMonthlyLimit”的值无效，请按其单位填写JSON。', 'The value of "protectedMonthlyLimit" is not valid: give JSON in its unit.'],
    ['a day that has passed', { validFrom: '2025-08-31' }, '生效日不能早于今天。', 'The first day must not be before today.'],
    ['another jurisdiction', { divisionCode: SECOND_DIVISION }, '该区划不在您的辖区内。', 'The division is outside your jurisdiction.'],
    ['the city above', { divisionCode: '440700' }, '该区划不在您的辖区内。', 'The division is outside your jurisdiction.'],
    ['no division', { divisionCode: 'Jianghai' }, '该区划不在您的辖区内。', 'The division is outside your jurisdiction.'],
    ['no source', { source: '  ' }, '请注明依据文件（1–200字）。', 'Name the document that decided it, in 1–200 characters.'],
    ['an over-long source', { source: '文'.repeat(201) }, '请注明依据文件（1–200字）。', 'Name the document that decided it, in 1–200 characters.'],
  ])('%s is refused', async (_case, input, message, en) => {
    const count = async (): Promise<number> => (await graph.sql('SELECT 1 FROM setting')).length;
    const before = await count();
    expect(await change(input)).toEqual({ __typename: 'VisitSettingRejected', key: (input as { key?: string }).key ?? 'protectedMonthlyLimit', message, en });
    expect(await count()).toBe(before);
  });

  it.each([
    ['officeHours', '[{"from":"18:00","to":"09:00"}]'],
    ['officeHours', '[{"from":"09:00","to":"12:00"},{"from":"11:00","to":"18:00"}]'],
    ['necessityWeights', '{"benefit":100,"problem":100,"novelty":100,"dataGap":100,"assigned":100}'],
    ['counterOfferWeights', '{"topicMatch":1,"wantsExposure":1,"rarelySeen":1,"quality":1,"receptionCapacity":1}'],
  ])('%s = %s would break the rule that uses it, and is refused', async (key, value) => {
    expect(await change({ key, value })).toMatchObject({ __typename: 'VisitSettingRejected', key });
  });

  it('the same day has one value: a second one is refused, another day is not', async () => {
    const divisionCode = nextTown();
    await change({ divisionCode });
    expect(await change({ divisionCode, value: '3' })).toEqual({
      __typename: 'VisitSettingRejected',
      key: 'protectedMonthlyLimit',
      message: '“protectedMonthlyLimit”在该日已有设定，请另选生效日。',
      en: '"protectedMonthlyLimit" already has a value from that day on. Choose another day.',
    });
    expect(await change({ divisionCode, value: '3', validFrom: '2025-09-02' })).toMatchObject({ __typename: 'ChangeVisitSettingSuccess' });
  });

  it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
    const input = { divisionCode: DIVISION, key: 'protectedMonthlyLimit', value: '2', validFrom: TODAY, source: '依据' };
    for (const role of roles.filter((candidate) => !['PLATFORM_OPERATOR', 'PUBLIC'].includes(candidate))) {
      expect(faultOf(await attempt(graph.as({ ...operator, subject: `as-${role}`, roles: [role] }), 'changeVisitSetting', input))).toBe('FORBIDDEN');
    }
    expect(faultOf(await attempt(graph.as({ subject: 'public', roles: ['PUBLIC'] }), 'changeVisitSetting', input))).toBe('UNAUTHENTICATED');
  });

  describeIdempotency(() => graph, {
    mutation: 'changeVisitSetting',
    otherInput: { value: '4' },
    prepare: async () => {
      const divisionCode = nextTown();
      const input = { divisionCode, key: 'protectedMonthlyLimit', value: '3', validFrom: TODAY, source: '江府办〔2025〕9号' };
      return { by: operator, input, countEffects: async () => (await graph.sql('SELECT 1 FROM setting WHERE scope = $1', [divisionCode])).length };
    },
  });
});
