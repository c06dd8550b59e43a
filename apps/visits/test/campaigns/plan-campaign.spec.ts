import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureauUnit, centre, districtUnit, marketUnit, newEnterprise, office, representative, SECOND_DIVISION, settleOne, UNKNOWN_ID } from '../district.ts';
import { describeIdempotency, mutate } from './calls.ts';
import { confirmOne, leader, planCampaign, planOf, planOne, settleTown, succeed, townUnit, workGroup } from './town.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: 32 });
  await Promise.all(Array.from({ length: 32 }, () => graph.dataSource.query('SELECT pg_sleep(0.1)')));
  await settleTown(graph);
});
afterAll(() => graph.close());

const KINDS = ['SERVICE_DAY', 'TEA_TALK', 'PARK_GROUP_SERVICE', 'ENTERPRISE_DAY', 'SPRING_WARMTH', 'THOUSAND_ENTERPRISES', 'EXPERT_CONSULTATION', 'KEY_PROBLEM_RESEARCH', 'ON_SITE_OFFICE'];
const plan = (kind: string, changes: Record<string, unknown> = {}): Promise<any> => mutate(graph.as(centre), 'planCampaign', planOf(kind, changes));
const codesOf = ({ problems }: any): string[] => problems.map(({ field, code }: any) => `${field} ${code}`);

describe('a campaign (ARCHITECTURE §9: one model with kinds)', () => {
  it.each(KINDS)('%s is planned, and read by everybody', async (kind) => {
    const campaign = await planCampaign(graph, kind);
    const { data, errors } = await graph.as({ roles: ['PUBLIC'] }).run('query ($id: ID!) { campaign(id: $id) { kind kindLabel title leastSessionsAYear groups { number leader townUnit { id } } } }', { id: campaign.id });
    expect(errors).toEqual([]);
    expect(data?.campaign).toMatchObject({ kind, leastSessionsAYear: kind === 'PARK_GROUP_SERVICE' ? 6 : null });
  });

  it.each<readonly [string, string, Record<string, unknown>, readonly string[]]>([
    ['VIS-27: a park service without a park', 'PARK_GROUP_SERVICE', { hostUnitId: null }, ['hostUnitId HOST_MISSING']],
    ['VIS-27: fewer than six a year in a park', 'PARK_GROUP_SERVICE', { recurrence: { dayOfMonth: 12, everyMonths: 3 } }, ['recurrence TOO_FEW_SESSIONS']],
    ['VIS-34: a key problem without a leader', 'KEY_PROBLEM_RESEARCH', { leader: null }, ['leader LEADER_MISSING']],
    ['VIS-35: an action without work groups', 'SPRING_WARMTH', { groups: [] }, ['groups GROUPS_MISSING']],
    ['VIS-28: a group without a department', 'SPRING_WARMTH', { groups: [{ ...workGroup, unitIds: [] }] }, ['groups.0.unitIds GROUP_INCOMPLETE']],
    ['VIS-28: a group that names a unit twice', 'SPRING_WARMTH', { groups: [{ ...workGroup, unitIds: [bureauUnit, townUnit] }] }, ['groups.0.unitIds GROUP_INCOMPLETE']],
    ['VIS-28: a group whose town is a bureau', 'SPRING_WARMTH', { groups: [{ ...workGroup, townUnitId: marketUnit, unitIds: [bureauUnit] }] }, ['groups.0.townUnitId TOWN_LEVEL']],
    ['a group of an unknown unit', 'SPRING_WARMTH', { groups: [{ ...workGroup, unitIds: [UNKNOWN_ID] }] }, ['groups.0 UNIT_UNKNOWN']],
    ['a component that the kind does not have', 'TEA_TALK', { seats: [{ component: 'POLICY_TALK' }] }, ['seats COMPONENT_NOT_OFFERED']],
    ['no component at all', 'TEA_TALK', { seats: [] }, ['seats COMPONENT_NOT_OFFERED']],
    ['a day that no month has twice', 'ENTERPRISE_DAY', { recurrence: { dayOfMonth: 31, everyMonths: 0 } }, ['recurrence.dayOfMonth NUMBER_RANGE', 'recurrence.everyMonths NUMBER_RANGE']],
    ['a beginning that is past, an end before it, an hour that is none', 'TEA_TALK', { startsOn: '2025-08-31', endsOn: '2025-08-01', startTime: '25:00' }, ['startsOn DAY_RANGE', 'endsOn DAY_RANGE', 'startTime TIME_FORM']],
    ['another jurisdiction', 'TEA_TALK', { divisionCode: SECOND_DIVISION }, ['divisionCode OUTSIDE_DIVISION']],
  ])('is rejected: %s', async (_why, kind, changes, expected) => {
    expect(codesOf(await plan(kind, changes))).toEqual(expected);
  });

  describeIdempotency(() => graph, {
    mutation: 'planCampaign',
    otherInput: { title: '另一个行动' },
    prepare: async () => {
      const purpose = `幂等${Math.random()}`;
      const { idempotencyKey: _key, ...input } = planOf('TEA_TALK', { purpose });
      return { by: office, input, countEffects: async () => (await graph.sql('SELECT 1 FROM campaign WHERE purpose = $1', [purpose])).length };
    },
  });

  it('VIS-34: of thirty-two key problems that are planned at once ten are, and the others are told the limit', async () => {
    const year = { startsOn: '2026-01-05', endsOn: '2026-12-31' };
    const answers = await Promise.all(Array.from({ length: 32 }, () => plan('KEY_PROBLEM_RESEARCH', year)));
    expect(answers.filter(({ __typename }) => __typename === 'PlanCampaignSuccess')).toHaveLength(10);
    expect(answers.filter(({ __typename }) => __typename === 'CampaignYearFull')).toEqual(Array.from({ length: 22 }, () => expect.objectContaining({ kind: 'KEY_PROBLEM_RESEARCH', year: 2026, limit: 10 })));
  });

  it('VIS-35: fifteen work groups with a leader each', async () => {
    const { id } = await planCampaign(graph, 'SPRING_WARMTH', { groups: Array.from({ length: 15 }, (_, index) => ({ ...workGroup, leader: `区领导${index + 1}` })) });
    const { data } = await graph.as(centre).run('query ($id: ID!) { campaign(id: $id) { groups { number leader leadUnit { id } units { id } } } }', { id });
    expect(data?.campaign.groups).toHaveLength(15);
    expect(data?.campaign.groups[14]).toEqual({ number: 15, leader: '区领导15', leadUnit: { id: districtUnit }, units: [{ id: bureauUnit }, { id: marketUnit }] });
  });
});

describe('爱企日 (VIS-29): every month on the 27th', () => {
  const days = (campaign: any): string[] => campaign.sessions.nodes.map(({ nominalOn, startsAt }: any) => `${nominalOn} ${startsAt}`);

  it('is planned ahead by the rule; a Saturday moves to the next working day', async () => {
    // 27 September 2025 is a Saturday, and 28 September a Sunday on which work is made up; 27 October is a Monday.
    const campaign = await planCampaign(graph, 'ENTERPRISE_DAY', { recurrence: { dayOfMonth: 27, everyMonths: 1 } });
    expect(days(campaign)).toEqual(['2025-09-27 2025-09-28T01:00:00.000Z', '2025-10-27 2025-10-27T01:00:00.000Z']);
    expect(campaign.sessions.nodes.map(({ ordinal, state }: any) => [ordinal, state])).toEqual([[1, 'PLANNED'], [2, 'PLANNED']]);
  });

  it('later ones are planned as time goes on, each once, also by two workers at once', async () => {
    const { id } = await planCampaign(graph, 'ENTERPRISE_DAY', { recurrence: { dayOfMonth: 27, everyMonths: 1 } });
    const now = new Date('2025-10-31T16:15:00.000Z');
    await Promise.all([1, 2, 3].map(() => graph.runJob('plan-recurring-sessions', {}, { now })));
    expect(await graph.sql('SELECT ordinal, nominal_on::text AS day FROM campaign_session WHERE campaign_id = $1 ORDER BY ordinal', [id])).toEqual([
      { ordinal: 1, day: '2025-09-27' }, { ordinal: 2, day: '2025-10-27' }, { ordinal: 3, day: '2025-11-27' }, { ordinal: 4, day: '2025-12-27' },
    ]);
  });

  it('needs its one common issue, and keeps a day off by a district leader’s word alone', async () => {
    const campaign = await planCampaign(graph, 'ENTERPRISE_DAY', { recurrence: { dayOfMonth: 27, everyMonths: 1 } });
    const [{ id: sessionId }] = campaign.sessions.nodes;
    expect(codesOf(await mutate(graph.as(leader), 'confirmSession', { sessionId }))).toEqual(['theme THEME_MISSING']);
    expect(codesOf(await mutate(graph.as(centre), 'confirmSession', { sessionId, theme: '用工难', keepsDay: true }))).toEqual(['keepsDay DAY_KEPT_BY_LEADER_ONLY']);
    expect(await succeed(graph, leader, 'confirmSession', { sessionId, theme: '用工难', keepsDay: true })).toMatchObject({ state: 'INVITING', theme: '用工难', nominalOn: '2025-09-27', startsAt: '2025-09-27T01:00:00.000Z' });
    const [, { id: second }] = campaign.sessions.nodes;
    expect(await succeed(graph, centre, 'confirmSession', { sessionId: second, theme: '融资难' })).toMatchObject({ state: 'INVITING', startsAt: '2025-10-27T01:00:00.000Z' });
    expect(await mutate(graph.as(centre), 'confirmSession', { sessionId: second, theme: '融资难' })).toMatchObject({ __typename: 'CampaignActionNotAllowed', state: 'INVITING' });
  });
});

describe('a session planned by hand', () => {
  it('is numbered in its campaign: 首期, 第2期; a day has one', async () => {
    const { campaignId, sessionId } = await planOne(graph, 'TEA_TALK');
    const second = await succeed(graph, centre, 'planSession', { campaignId, on: '2025-10-15' });
    const issueOf = async (id: string): Promise<unknown> => (await graph.as(centre).run('query ($id: ID!) { campaignSession(id: $id) { issueLabel en: issueLabel(locale: EN) } }', { id })).data?.campaignSession;
    expect(await issueOf(sessionId)).toEqual({ issueLabel: '首期', en: 'No. 1' });
    expect(await issueOf(second.id)).toEqual({ issueLabel: '第2期', en: 'No. 2' });
    expect(codesOf(await mutate(graph.as(centre), 'planSession', { campaignId, on: '2025-10-15' }))).toEqual(['on DAY_TAKEN']);
    expect(codesOf(await mutate(graph.as(centre), 'planSession', { campaignId, on: '2027-10-15' }))).toEqual(['on DAY_RANGE']);
    expect(await mutate(graph.as(centre), 'planSession', { campaignId: UNKNOWN_ID, on: '2025-10-16' })).toMatchObject({ __typename: 'CampaignUnknown' });
  });

  it('sixteen that are planned at once for sixteen days get sixteen numbers', async () => {
    const { id: campaignId } = await planCampaign(graph, 'TEA_TALK');
    const answers = await Promise.all(Array.from({ length: 16 }, (_, index) => succeed(graph, centre, 'planSession', { campaignId, on: `2025-11-${String(index + 3).padStart(2, '0')}` })));
    expect(answers.map(({ ordinal }) => ordinal).sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });
});

describe('the calendar of a district', () => {
  it('is read page by page, soonest first, by day, kind and state; a foreign cursor is refused', async () => {
    const list = (by: any, variables: Record<string, unknown>): Promise<any> =>
      graph.as(by).run('query ($f: CampaignSessionFilter, $first: Int, $after: String) { campaignSessions(filter: $f, first: $first, after: $after) { nodes { id startsAt kind } pageInfo { hasNextPage endCursor } } }', variables);
    const all = (await list(centre, { first: 100, f: { from: '2025-11-01', before: '2025-12-01' } })).data.campaignSessions.nodes;
    expect(all.length).toBeGreaterThanOrEqual(16);
    const seen: any[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: any = (await list(centre, { first: 5, after, f: { from: '2025-11-01', before: '2025-12-01', divisionCode: '440700' } })).data.campaignSessions;
      seen.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
    expect(seen.map(({ startsAt }) => startsAt)).toEqual(seen.map(({ startsAt }) => startsAt).sort());
    expect((await list(centre, { f: { kinds: ['SPRING_WARMTH'], divisionCode: SECOND_DIVISION } })).data.campaignSessions.nodes).toEqual([]);
    expect((await list(centre, { f: { divisionCode: '44' } })).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect((await list(centre, { after: 'abc' })).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('an enterprise finds what it can sign up for: of its own street and of the district, and of nowhere else', async () => {
    const street = newEnterprise({ divisionCode: '440704009' });
    const elsewhere = await settleOne(graph, { divisionCode: SECOND_DIVISION });
    await settleTown(graph, [street]);
    const { sessionId } = await confirmOne(graph, 'TEA_TALK', { divisionCode: '440704009' });
    const upcoming = async (id: string): Promise<string[]> => {
      const { data, errors } = await graph.as(representative(id)).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { upcomingSessions { id } } } }', { r: [{ __typename: 'Enterprise', id }] });
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data?._entities[0].upcomingSessions.map((session: any) => session.id);
    };
    expect(await upcoming(street.id)).toContain(sessionId);
    expect(await upcoming((await settleOne(graph)).id)).not.toContain(sessionId);
    expect(await upcoming(elsewhere.id)).toEqual([]);
  });
});
