import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { visitSettings } from '../src/settings.ts';
import { visits } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { bureau, bureauUnit, centre, DIVISION, newEnterprise, operator, SECOND_DIVISION, settle, settleOne } from './district.ts';
import { anotherMatter, goodForm } from './forms.ts';
import { bookAndAccept, bookAndScreen, read } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const override = (scope: string, key: string, value: unknown, validFrom = '2025-01-01', validTo: string | null = null): Promise<unknown> =>
  graph.sql('INSERT INTO setting (scope, key, value, valid_from, valid_to, source, changed_by) VALUES ($1, $2, $3::jsonb, $4, $5, $6, $7)', [scope, key, JSON.stringify(value), validFrom, validTo, '依据', 'operator']);

const settingsOf = async (divisionCode: string, now = TEST_NOW): Promise<any> => {
  const { data, errors } = await graph.as({}, { now }).run('query ($d: String!) { visitSettings(divisionCode: $d) { divisionCode version settings { key value unit source isDefault } } }', { d: divisionCode });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.visitSettings;
};
const valueOf = async (divisionCode: string, key: string, now?: Date): Promise<unknown> => JSON.parse((await settingsOf(divisionCode, now)).settings.find((setting: any) => setting.key === key).value);

describe('Query.visitSettings', () => {
  it('whoever is judged by a number may read it, with unit and source, without signing in', async () => {
    const settings = await settingsOf('440112');
    expect(settings).toMatchObject({ divisionCode: '440112', version: 'default' });
    expect(settings.settings.map(({ key }: any) => key)).toEqual(Object.keys(visitSettings));
    expect(settings.settings.find(({ key }: any) => key === 'balancedMonthlyLimit')).toEqual({ key: 'balancedMonthlyLimit', value: '4', unit: 'receptions per month', source: '§10.1 [D]', isDefault: true });
  });

  it('the nearest division’s word counts: the town’s over the district’s, over the city’s, over the province’s', async () => {
    await override('310000', 'balancedMonthlyLimit', 9);
    expect(await valueOf('310101003', 'balancedMonthlyLimit')).toBe(9);
    await override('310100', 'balancedMonthlyLimit', 8);
    expect(await valueOf('310101003', 'balancedMonthlyLimit')).toBe(8);
    await override('310101', 'balancedMonthlyLimit', 7);
    expect(await valueOf('310101003', 'balancedMonthlyLimit')).toBe(7);
    await override('310101003', 'balancedMonthlyLimit', 6);
    expect(await valueOf('310101003', 'balancedMonthlyLimit')).toBe(6);
    expect(await valueOf('310101004', 'balancedMonthlyLimit')).toBe(7);
  });

  it('an override is in force from its first day until the day before its end, in Shanghai', async () => {
    await override('320100', 'replyWindowDays', 5, '2025-10-01', '2025-11-01');
    expect(await valueOf('320100', 'replyWindowDays', new Date('2025-09-30T15:59:59.999Z'))).toBe(2);
    expect(await valueOf('320100', 'replyWindowDays', new Date('2025-09-30T16:00:00.000Z'))).toBe(5);
    expect(await valueOf('320100', 'replyWindowDays', new Date('2025-10-31T15:59:59.999Z'))).toBe(5);
    expect(await valueOf('320100', 'replyWindowDays', new Date('2025-10-31T16:00:00.000Z'))).toBe(2);
  });

  it('of two that are in force the later one counts', async () => {
    await override('330100', 'replyWindowDays', 5, '2025-01-01');
    await override('330100', 'replyWindowDays', 6, '2025-06-01');
    expect(await valueOf('330100', 'replyWindowDays')).toBe(6);
  });

  it('the version names the overrides in force', async () => {
    await override('340100', 'replyWindowDays', 5);
    await override('340100', 'leadTimeDays', 5);
    const rows = await graph.sql("SELECT id::text FROM setting WHERE scope = '340100' ORDER BY id");
    expect((await settingsOf('340100')).version.split('+').sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  it.each(['', 'x', '4407', '990000', '440704\0', "' OR 1=1"])('%j is no division, and the caller’s fault', async (divisionCode) => {
    expect(faultOf(await graph.as({}).run('query ($d: String!) { visitSettings(divisionCode: $d) { version } }', { d: divisionCode }))).toBe('BAD_USER_INPUT');
  });

  it('a division written with its empty levels is the same division', async () => {
    expect(await settingsOf(`${DIVISION}000000`)).toMatchObject({ divisionCode: DIVISION });
  });
});

describe('the numbers in force', () => {
  it('§10.1: with a limit of 2 in another jurisdiction its enterprises receive twice, the first’s once', async () => {
    await override(SECOND_DIVISION, 'protectedMonthlyLimit', 2);
    const [here, there] = [newEnterprise({ isProtected: true }), newEnterprise({ isProtected: true, divisionCode: SECOND_DIVISION })];
    await settle(graph, [here, there]);
    const limitOf = async (id: string, divisionCode: string): Promise<unknown> =>
      (await graph.as({ ...centre, divisionCode }).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { visitEligibility { limit } } } }', { r: [{ __typename: 'Enterprise', id }] })).data?._entities[0].visitEligibility.limit;
    expect([await limitOf(here.id, DIVISION), await limitOf(there.id, SECOND_DIVISION)]).toEqual([1, 2]);
  });

  it('decide forms, scores and offers, and are stored with the decision', async () => {
    const divisionCode = `${DIVISION}020`;
    const firm = await settleOne(graph, { divisionCode });
    await override(divisionCode, 'maximumHeadcount', 3);
    await override(divisionCode, 'necessityAskFrom', 71);
    expect(await mutate(graph.as(bureau), 'requestVisit', goodForm(firm.id))).toMatchObject({ problems: [{ field: 'headcount', message: '人数须在1–3之间。' }] });
    const id = await bookAndScreen(graph, bureau, firm.id, { headcount: 3 });
    expect(await read(graph, bureau, id, 'state necessity { score verdict }')).toEqual({ state: 'REVIEW', necessity: { score: 70, verdict: 'REVIEW' } });
    const [{ settings_version: version }] = await graph.sql('SELECT settings_version FROM visit_request WHERE id = $1', [id]);
    expect(version).toBe((await settingsOf(divisionCode)).version);
  });

  it('other weights make another score, and a quiet enterprise’s own number another limit', async () => {
    const divisionCode = `${DIVISION}021`;
    const firm = await settleOne(graph, { divisionCode, visitMode: 'QUIET' });
    await override(divisionCode, 'necessityWeights', { benefit: 100, problem: 0, novelty: 0, dataGap: 0, assigned: 0 });
    await override(divisionCode, 'quietMonthlyLimit', 2);
    await bookAndAccept(graph, bureau, firm.id, anotherMatter());
    const id = await bookAndScreen(graph, bureau, firm.id, anotherMatter());
    expect(await read(graph, bureau, id, 'state necessity { score }')).toEqual({ state: 'NECESSARY', necessity: { score: 100 } });
  });

  it('a wrong number in the table is an error for everybody whom it would concern, not a silent default', async () => {
    const divisionCode = `${DIVISION}022`;
    const firm = await settleOne(graph, { divisionCode, isProtected: true });
    await override(divisionCode, 'protectedMonthlyLimit', 'two');
    expect(faultOf(await graph.as({}).run('query ($d: String!) { visitSettings(divisionCode: $d) { version } }', { d: divisionCode }))).toBe('INTERNAL_SERVER_ERROR');
    expect(faultOf(await attempt(graph.as({ ...bureau, unitId: bureauUnit }), 'requestVisit', goodForm(firm.id)))).toBe('INTERNAL_SERVER_ERROR');
    expect(await graph.sql('SELECT 1 FROM visit_request WHERE enterprise_id = $1', [firm.id])).toEqual([]);
    expect(await valueOf(DIVISION, 'protectedMonthlyLimit')).toBe(1);
  });

  it('a change through the graph is what the graph reads back (SHR-24)', async () => {
    const divisionCode = `${DIVISION}023`;
    await mutate(graph.as(operator), 'changeVisitSetting', { divisionCode, key: 'replyWindowDays', value: '4', validFrom: '2025-09-01', source: '依据' });
    expect(await valueOf(divisionCode, 'replyWindowDays')).toBe(4);
  });
});
