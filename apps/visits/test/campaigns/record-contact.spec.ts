import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnterpriseState } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, foreignCentre } from '../district.ts';
import { countSlots } from '../journey.ts';
import { describeIdempotency, mutate } from './calls.ts';
import { AFTER, confirmOne, handler, newFirms, planCampaign, readFigures, signUp } from './town.ts';

const SESSIONS = 32;
const AGREED = '张经理，9月10日电话同意';
let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: SESSIONS });
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.1)')));
  await newFirms(graph, 0);
});
afterAll(() => graph.close());

const contactOf = (campaignId: string, enterpriseId: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({ campaignId, enterpriseId, mode: 'ON_SITE', at: '2025-09-11T00:30:00.000Z', agreement: AGREED, ...changes });
const contact = (campaignId: string, enterpriseId: string, changes: Record<string, unknown> = {}, by = centre): Promise<any> => mutate(graph.as(by, { now: AFTER }), 'recordContact', contactOf(campaignId, enterpriseId, changes));
const newFirm = async (facts: Partial<EnterpriseState> = {}): Promise<string> => (await newFirms(graph, 1, facts))[0]!.id;

describe('a contact of a campaign (VIS-38)', () => {
  describeIdempotency(() => graph, {
    mutation: 'recordContact',
    otherInput: { mode: 'PHONE' },
    now: AFTER,
    prepare: async () => {
      const firm = await newFirm();
      const { id } = await planCampaign(graph, 'THOUSAND_ENTERPRISES');
      return { by: bureau, input: contactOf(id, firm), countEffects: async () => (await graph.sql('SELECT 1 FROM campaign_contact WHERE campaign_id = $1', [id])).length };
    },
  });

  it('on site is a reception: it takes a place of the month, and beyond the limit it is refused with the facts', async () => {
    const firm = await newFirm({ isProtected: true });
    const { id } = await planCampaign(graph, 'THOUSAND_ENTERPRISES');
    expect(await contact(id, firm)).toMatchObject({ __typename: 'RecordContactSuccess' });
    expect(await countSlots(graph, firm)).toBe(1);
    expect(await contact(id, firm)).toMatchObject({ __typename: 'VisitLimitReached', limit: 1, usedThisMonth: 1, month: '2025-09', nextAllowedFrom: '2025-10-01' });
    expect(await contact(id, firm, { mode: 'PHONE' })).toMatchObject({ __typename: 'RecordContactSuccess' });
    expect(await contact(id, firm, { mode: 'WECHAT' })).toMatchObject({ __typename: 'RecordContactSuccess' });
    expect(await countSlots(graph, firm)).toBe(1);
    expect(await readFigures(graph, id)).toMatchObject({ visited: 1, onSite: 1, byPhone: 1, byWeChat: 1 });
  });

  it('VIS-11: on site it is counted and weighed like any reception: a campaign makes no figure look better', async () => {
    const divisionCode = '440704700';
    const firm = await newFirm({ divisionCode, sizeClass: 'SMALL' });
    const { id } = await planCampaign(graph, 'THOUSAND_ENTERPRISES');
    await contact(id, firm);
    await contact(id, firm, { mode: 'PHONE' });
    const { data } = await graph.as(centre, { now: AFTER }).run(
      'query ($division: String!) { visitMetrics(divisionCode: $division, month: "2025-09", months: 1) { metrics { id value numerator denominator } } }',
      { division: divisionCode },
    );
    const metrics = new Map(data?.visitMetrics.metrics.map((metric: any) => [metric.id, metric]));
    expect(metrics.get('SMALL_AND_MICRO_SHARE')).toMatchObject({ numerator: 1, denominator: 1 });
    // An hour of two hosts.
    expect(metrics.get('BURDEN')).toMatchObject({ value: 2 });
  });

  it('of thirty-two that reach for the last place of a month at once, one takes it', async () => {
    const firm = await newFirm({ isProtected: true });
    const { id } = await planCampaign(graph, 'THOUSAND_ENTERPRISES');
    const answers = await Promise.all(Array.from({ length: SESSIONS }, () => contact(id, firm)));
    expect(answers.filter(({ __typename }) => __typename === 'RecordContactSuccess')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'VisitLimitReached')).toHaveLength(SESSIONS - 1);
    expect(await countSlots(graph, firm)).toBe(1);
    expect(await graph.sql('SELECT 1 FROM campaign_contact WHERE campaign_id = $1', [id])).toHaveLength(1);
  });

  it('an enterprise that signed up asked for it itself: no place is used, and no consent is asked for (VIS-42)', async () => {
    const firm = await newFirm({ isProtected: true });
    const { campaignId, sessionId } = await confirmOne(graph, 'THOUSAND_ENTERPRISES');
    expect(await contact(campaignId, firm, { agreement: null })).toMatchObject({ problems: [{ field: 'agreement', code: 'AGREEMENT_MISSING' }] });
    await signUp(graph, firm, sessionId);
    expect(await contact(campaignId, firm, { agreement: null })).toMatchObject({ __typename: 'RecordContactSuccess' });
    expect(await countSlots(graph, firm)).toBe(0);
  });

  it('an enterprise that receives nobody is called on by phone alone (VIS-08)', async () => {
    const firm = await newFirm();
    await graph.sql("INSERT INTO visit_limit (enterprise_id, per_month, set_by, set_at) VALUES ($1, 0, 'firm', now())", [firm]);
    const { id } = await planCampaign(graph, 'THOUSAND_ENTERPRISES');
    expect(await contact(id, firm)).toMatchObject({ __typename: 'VisitLimitReached', limit: 0, nextAllowedFrom: null });
    expect(await contact(id, firm, { mode: 'PHONE', agreement: null })).toMatchObject({ __typename: 'RecordContactSuccess' });
  });

  it('keeps to the kind’s ways, the campaign’s time, groups and jurisdiction', async () => {
    const firm = await newFirm();
    const spring = await planCampaign(graph, 'SPRING_WARMTH');
    const problems = async (changes: Record<string, unknown>): Promise<unknown> => (await contact(spring.id, firm, changes)).problems?.map(({ field, code }: any) => `${field} ${code}`);
    expect(await problems({ mode: 'PHONE' })).toEqual(['mode MODE_NOT_OF_KIND']);
    expect(await problems({ at: '2025-08-31T01:00:00.000Z' })).toEqual(['at DAY_RANGE']);
    expect(await problems({ at: '2025-09-12T01:00:00.000Z' })).toEqual(['at DAY_RANGE']);
    expect(await problems({ groupNumber: 2 })).toEqual(['groupNumber GROUP_UNKNOWN']);
    expect(await contact(spring.id, firm, { groupNumber: 1 }, handler)).toMatchObject({ __typename: 'RecordContactSuccess' });
    expect(await contact(spring.id, firm, {}, { ...handler, unitId: '99999999-9999-4999-8999-999999999999' })).toMatchObject({ __typename: 'CampaignUnknown' });
    expect(await contact(spring.id, firm, {}, foreignCentre as never)).toMatchObject({ __typename: 'CampaignUnknown' });
  });

  it('a question that is not closed becomes an appeal at once, one that is does not', async () => {
    const firm = await newFirm();
    const { id } = await planCampaign(graph, 'THOUSAND_ENTERPRISES');
    const { questions } = await contact(id, firm, { questions: [{ text: '现场办结的问题', answer: '已办' }, { text: '待办的问题', contactPhone: '0750-3861234' }, { text: '建议开通夜间公交', kind: 'SUGGESTION' }] });
    expect(questions.map(({ isSolvedOnSpot }: any) => isSolvedOnSpot)).toEqual([true, false, false]);
    const raised = (await graph.outbox()).filter(({ type, data }) => type === 'visits.QuestionRaised' && data.enterpriseId === firm);
    expect(raised.map(({ subject }) => subject)).toEqual([questions[1].id]);
    expect(await contact(id, firm, { questions: [{ text: '没有电话的问题' }] })).toMatchObject({ problems: [{ field: 'questions.0.contactPhone', code: 'PHONE_FORM' }] });
  });
});

describe('the published figures, on planted data', () => {
  /** Contacts, and what was raised at them, put there by SQL: what leads to them is proved above. */
  const plant = async (campaignId: string, enterprises: number, { solved, coordinated, open, suggestions }: Record<'solved' | 'coordinated' | 'open' | 'suggestions', number>): Promise<void> => {
    await graph.sql(
      `INSERT INTO campaign_contact (id, campaign_id, enterprise_id, division_code, mode, recorded_by, at)
       SELECT gen_random_uuid(), $1, gen_random_uuid(), '440704', (ARRAY['ON_SITE', 'PHONE', 'WECHAT'])[1 + n % 3], 'group', timestamptz '2025-09-01' + n * interval '20 minutes' FROM generate_series(1, $2::int) n`,
      [campaignId, enterprises],
    );
    await graph.sql(
      `WITH numbered AS (SELECT id, enterprise_id, row_number() OVER () AS n FROM campaign_contact WHERE campaign_id = $1),
       raised AS (
         INSERT INTO campaign_question (id, campaign_id, contact_id, enterprise_id, division_code, kind, text, contact_phone, answer, raised_by, raised_at, taken_over_at)
         SELECT gen_random_uuid(), $1, id, enterprise_id, '440704', CASE WHEN n > $2::int + $3::int + $4::int THEN 'SUGGESTION' ELSE 'QUESTION' END, '问题', '0750-3861234',
           CASE WHEN n <= $2::int THEN '已办' END, 'group', now(), CASE WHEN n > $2::int AND n <= $2::int + $3::int + $4::int THEN now() END
         FROM numbered WHERE n <= $2::int + $3::int + $4::int + $5::int RETURNING id, enterprise_id, taken_over_at)
       INSERT INTO appeal_copy (id, number, enterprise_id, question_id, is_open, version)
       SELECT gen_random_uuid(), 'n' || row_number() OVER (), enterprise_id, id, row_number() OVER () > $3::int, 1 FROM raised WHERE taken_over_at IS NOT NULL`,
      [campaignId, solved, coordinated, open, suggestions],
    );
  };

  it('N29: 660+ enterprises, 30+ suggestions, 100+ questions, 70+ on the spot, 30+ by coordination', async () => {
    const { id } = await planCampaign(graph, 'THOUSAND_ENTERPRISES', { target: 1000 });
    await plant(id, 663, { solved: 74, coordinated: 31, open: 2, suggestions: 34 });
    const figures = await readFigures(graph, id);
    expect(figures).toMatchObject({ target: 1000, visited: 663, coverage: 0.663, questions: 107, suggestions: 34, solvedOnSpot: 74, coordinated: 31, open: 2 });
    expect(figures.onSite + figures.byPhone + figures.byWeChat).toBe(663);
    expect(figures.neverRunShare).toBeCloseTo(0.69, 2);
  });

  it('N24, VIS-28: 20,000 contacts in 11 months among six times as many are counted in one statement, by the index', async () => {
    const { id } = await planCampaign(graph, 'SPRING_WARMTH', { target: 20_000 });
    const others = [await planCampaign(graph, 'SPRING_WARMTH'), await planCampaign(graph, 'SPRING_WARMTH')];
    await plant(id, 20_100, { solved: 200, coordinated: 30, open: 19, suggestions: 5 });
    for (const campaign of others) await plant(campaign.id, 50_000, { solved: 0, coordinated: 0, open: 0, suggestions: 0 });
    await graph.sql('VACUUM ANALYZE campaign_contact, campaign_question, appeal_copy');
    const startedAt = performance.now();
    expect(await readFigures(graph, id)).toMatchObject({ visited: 20_100, coverage: 1, questions: 249, solvedOnSpot: 200, coordinated: 30 });
    expect(performance.now() - startedAt).toBeLessThan(1000);
    const explained = JSON.stringify(await graph.sql('EXPLAIN SELECT count(DISTINCT enterprise_id), count(*) FILTER (WHERE mode = $2) FROM campaign_contact WHERE campaign_id = $1', [id, 'ON_SITE']));
    expect(explained).toContain('campaign_contact_coverage');
  }, 60_000);

  it('are read with all else of fifty campaigns and their sessions in fourteen statements, each of them once', async () => {
    for (let index = 0; index < 12; index += 1) await planCampaign(graph, 'TEA_TALK');
    const query = 'query ($first: Int) { campaigns(first: $first) { nodes { id title figures { visited open } groups { number } sessions(first: 3) { nodes { id state seats { left } figures { visited } tasks { id } questions { id appealNumber } rating { ratings } demand { enterprises } signUps { persons } opinions { text } availableActions { action isAllowed because } } } } pageInfo { hasNextPage } } }';
    await confirmOne(graph, 'TEA_TALK');
    const many = await graph.as(centre).run(query, { first: 50 });
    expect(many.errors).toEqual([]);
    expect(many.data?.campaigns.nodes.length).toBeGreaterThan(10);
    const names = ({ statements }: { readonly statements: readonly string[] }): string[] => statements.map((statement) => /\/\* (\S+) \*\//.exec(statement)?.[1] ?? statement.replace(/^.*FROM "(\w+)".*$/s, 'read $1')).sort();
    expect(names(many)).toEqual([
      'campaigns:page', 'figures:campaign_id', 'figures:session_id', 'opinions:list', 'questions:readable', 'ratings:stars', 'read campaign', 'read campaign_group', 'read campaign_session',
      'read campaign_task', 'sessions:listSeats', 'sessions:ofCampaigns', 'signUps:demand', 'signUps:list',
    ]);
  });
});
