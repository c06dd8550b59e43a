import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { applyAll, centre, clerkOf, creditEvent, factOf, goodFacts, liaison, listingOf, office, owner, profileEvent, representative, SECOND_DIVISION, settleFirm, settleUnits, UNKNOWN_ID } from './district.ts';
import { publish } from './projects.ts';
import { mutate } from './calls.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());
beforeEach(async () => {
  await graph.sql('TRUNCATE policy_project CASCADE');
});

const matchFields = `project { id title } result resultLabel because en: because(locale: EN) missing { keys sentence } fix { sentence gap isActionable } isFixSufficient amountCents score parts { key label value weight }`;

const matchesOf = async (enterpriseId: string, { by = representative(enterpriseId), variables = {}, selection = `nodes { ${matchFields} } totalCount`, now }: { by?: Partial<Caller>; variables?: Record<string, unknown>; selection?: string; now?: Date } = {}): Promise<any> => {
  const { data, errors } = await graph.as(by, now === undefined ? {} : { now }).run(
    `query ($r: [_Any!]!, $filter: PolicyMatchFilter, $first: Int, $after: String) { _entities(representations: $r) { ... on Enterprise { policyMatches(filter: $filter, first: $first, after: $after) { ${selection} } } } }`,
    { r: [{ __typename: 'Enterprise', id: enterpriseId }], ...variables },
  );
  return errors.length > 0 ? errors.map(({ extensions }) => extensions?.code) : data?._entities[0].policyMatches;
};

const EASY_RULE = JSON.stringify({ kind: 'cmp', fact: 'socialSecurityStaff', op: '>=', value: 10 });
const easyExamples = [11, 12, 13, 9, 8, 7].map((staff) => ({ name: `样例${staff}`, isEligible: staff >= 10, profile: JSON.stringify({ facts: { socialSecurityStaff: staff } }) }));
const publishEasy = (changes: Record<string, unknown> = {}): Promise<string> => publish(graph, { rule: EASY_RULE, ...changes }, easyExamples);

describe('Enterprise.policyMatches', () => {
  it('POL-03: an enterprise that meets everything is eligible, with its reasons and the amount of the formula', async () => {
    const projectId = await publish(graph);
    const firm = await settleFirm(graph);
    const { nodes, totalCount } = await matchesOf(firm.id);
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({ project: { id: projectId }, result: 'ELIGIBLE', resultLabel: '符合条件', missing: [], fix: [], isFixSufficient: true, amountCents: 20_000_000 });
    expect(nodes[0].because).toEqual(['参保人数≥20人：符合，目前为60人。', expect.stringContaining('C39'), '研发投入占营业收入的比例≥3%：符合，目前为6%。', '信用黑名单未列入：符合，目前未列入。']);
    expect(nodes[0].en[0]).toBe('Staff with social security ≥20 people: met (on file: 60 people).');
  });

  it('POL-03: facts that are not on file make it likely, never a no; what is missing is named', async () => {
    await publish(graph);
    const firm = await settleFirm(graph, { profile: { facts: [factOf('socialSecurityStaff', 60)] } });
    const { nodes } = await matchesOf(firm.id);
    expect(nodes[0]).toMatchObject({ result: 'LIKELY', fix: [], amountCents: null });
    expect(nodes[0].missing).toEqual([{ keys: ['rdSpending', 'revenue'], sentence: '研发投入占营业收入的比例≥3%：缺少研发投入、营业收入。' }]);
  });

  it('POL-03, M2: two conditions missed by little are a near miss, with the cheapest way to a yes', async () => {
    await publish(graph);
    const firm = await settleFirm(graph, { profile: { facts: [factOf('socialSecurityStaff', 18), factOf('revenue', 5_000_000_000, { period: '2024' }), factOf('rdSpending', 125_000_000, { period: '2024' })] } });
    const { nodes } = await matchesOf(firm.id);
    expect(nodes[0]).toMatchObject({ result: 'NEAR_MISS', isFixSufficient: true });
    expect(nodes[0].fix).toEqual([
      { sentence: '参保人数目前为18人，需≥20人：还差2人。', gap: 0.1, isActionable: true },
      { sentence: '研发投入占营业收入的比例目前为2.5%，需≥3%：还差0.5个百分点。', gap: expect.any(Number), isActionable: true },
    ]);
  });

  it('what does not fit is left out unless it is asked for', async () => {
    await publish(graph);
    const firm = await settleFirm(graph, { enterprise: { industryCode: 'H61' } });
    expect((await matchesOf(firm.id)).totalCount).toBe(0);
    const { nodes } = await matchesOf(firm.id, { variables: { filter: { results: ['NOT_ELIGIBLE'] } } });
    expect(nodes).toMatchObject([{ result: 'NOT_ELIGIBLE', resultLabel: '不符合' }]);
    expect(nodes[0].fix.some(({ isActionable }: any) => !isActionable)).toBe(true);
  });

  it('§10.8: eligible ones come first, then likely ones, then near misses, whatever their score', async () => {
    const eligible = await publishEasy({ benefit: '{"kind":"fixed","amountCents":1000}', closesOn: null });
    const likely = await publish(graph);
    const near = await publish(graph, { rule: JSON.stringify({ kind: 'cmp', fact: 'socialSecurityStaff', op: '>=', value: 70 }), benefit: '{"kind":"fixed","amountCents":900000000}', closesOn: '2025-09-02' }, [70, 71, 72, 60, 61, 62].map((staff) => ({ name: `样例${staff}`, isEligible: staff >= 70, profile: JSON.stringify({ facts: { socialSecurityStaff: staff } }) })));
    const firm = await settleFirm(graph, { profile: { facts: [factOf('socialSecurityStaff', 60)] } });
    const { nodes } = await matchesOf(firm.id);
    expect(nodes.map(({ project }: any) => project.id)).toEqual([eligible, likely, near]);
    expect(nodes[2].score).toBeGreaterThan(nodes[0].score);
  });

  it('§10.8: inside a result the score decides, and it is the sum of its four parts', async () => {
    const small = await publishEasy({ benefit: '{"kind":"fixed","amountCents":100000}' });
    const large = await publishEasy({ benefit: '{"kind":"fixed","amountCents":100000000}' });
    const firm = await settleFirm(graph);
    const { nodes } = await matchesOf(firm.id);
    expect(nodes.map(({ project }: any) => project.id)).toEqual([large, small]);
    for (const { score, parts } of nodes) {
      expect(parts.map(({ key, weight }: any) => [key, weight])).toEqual([['AMOUNT', 0.45], ['URGENCY', 0.25], ['PEER_SUCCESS', 0.2], ['EASE', 0.1]]);
      expect(parts.reduce((sum: number, { value, weight }: any) => sum + value * weight, 0)).toBeCloseTo(score, 3);
    }
    expect(nodes[0].parts[0].label).toBe('金额');
  });

  it('POL-16: the red list never lifts a score: two firms alike in all but the list read the same', async () => {
    await publish(graph);
    await publishEasy();
    const [plain, red] = [await settleFirm(graph), await settleFirm(graph, { credit: { listings: [listingOf('RED')], score: 990, level: 'AAA' } })];
    expect((await matchesOf(red.id)).nodes).toEqual((await matchesOf(plain.id)).nodes);
  });

  it('CRD-10: a repaired black listing lets the enterprise in by the event', async () => {
    await publish(graph);
    const firm = await settleFirm(graph, { credit: { listings: [listingOf('BLACK')] } });
    const before = await matchesOf(firm.id, { variables: { filter: { results: ['ELIGIBLE', 'LIKELY', 'NEAR_MISS', 'NOT_ELIGIBLE'] } } });
    expect(before.nodes[0].result).toBe('NOT_ELIGIBLE');
    await applyAll(graph, [creditEvent(firm.id, {}, 2)]);
    expect((await matchesOf(firm.id)).nodes[0].result).toBe('ELIGIBLE');
  });

  it('without a word from credit the lists are unknown, and no enterprise is taken for clean or for listed', async () => {
    await publish(graph);
    const firm = await settleFirm(graph, { credit: null });
    const { nodes } = await matchesOf(firm.id);
    expect(nodes[0]).toMatchObject({ result: 'LIKELY', missing: [{ keys: ['BLACK'] }] });
  });

  it('a newer profile counts at once, an older one never', async () => {
    await publish(graph);
    const firm = await settleFirm(graph);
    await applyAll(graph, [profileEvent(firm.id, { facts: [...goodFacts, factOf('socialSecurityStaff', 5, { asOf: '2025-08-31' })] }, 3)]);
    await applyAll(graph, [profileEvent(firm.id, { facts: [...goodFacts] }, 2)]);
    expect((await matchesOf(firm.id)).totalCount).toBe(0);
  });

  it('only projects that are open today, here or in a division above, are measured', async () => {
    const open = await publishEasy({ closesOn: '2025-09-01' });
    await publishEasy({ opensOn: '2025-09-02' });
    const closed = await publishEasy();
    await mutate(graph.as(owner), 'closeProject', { projectId: closed });
    const town = await settleFirm(graph, { enterprise: { divisionCode: '440704001' } });
    const elsewhere = await settleFirm(graph, { enterprise: { divisionCode: SECOND_DIVISION } });
    expect((await matchesOf(town.id)).nodes.map(({ project }: any) => project.id)).toEqual([open]);
    expect((await matchesOf(elsewhere.id)).totalCount).toBe(0);
    expect((await matchesOf(town.id, { now: new Date('2025-09-01T15:59:59.999Z') })).totalCount).toBe(1);
    expect((await matchesOf(town.id, { now: new Date('2025-09-01T16:00:00.000Z') })).nodes.map(({ project }: any) => project.id)).not.toContain(open);
  });

  it('enterprises of two districts that are read together each have their own district’s projects', async () => {
    const ours = await publishEasy();
    const theirs = await publishEasy();
    await graph.sql(`INSERT INTO policy_project SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'series_id', gen_random_uuid(), 'division_code', '${SECOND_DIVISION}'))).* FROM policy_project p WHERE id = $1`, [theirs]);
    const [here, there] = [await settleFirm(graph), await settleFirm(graph, { enterprise: { divisionCode: SECOND_DIVISION } })];
    const { data } = await graph.as(liaison).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { policyMatches { nodes { project { id divisionCode } } } } } }', { r: [here, there].map(({ id }) => ({ __typename: 'Enterprise', id })) });
    expect(data?._entities[0].policyMatches.nodes.map(({ project }: any) => project.id).sort()).toEqual([ours, theirs].sort());
    expect(data?._entities[1].policyMatches.nodes).toEqual([{ project: { id: expect.any(String), divisionCode: SECOND_DIVISION } }]);
  });

  it('filters by mode, level, amount and deadline', async () => {
    const instant = await publishEasy({ benefit: '{"kind":"fixed","amountCents":5000}', closesOn: '2025-09-10' });
    const review = await publishEasy({ mode: 'REVIEW', instantLimitCents: null, level: 'MUNICIPAL', benefit: '{"kind":"fixed","amountCents":9000}', closesOn: null });
    const firm = await settleFirm(graph);
    const ids = async (filter: Record<string, unknown>): Promise<string[]> => (await matchesOf(firm.id, { variables: { filter } })).nodes.map(({ project }: any) => project.id);
    expect(await ids({ mode: 'REVIEW' })).toEqual([review]);
    expect(await ids({ level: 'DISTRICT' })).toEqual([instant]);
    expect(await ids({ amountFrom: 9000 })).toEqual([review]);
    expect(await ids({ closesBefore: '2025-09-11' })).toEqual([instant]);
    expect(await ids({ closesBefore: '2025-09-10' })).toEqual([]);
  });

  it('the pages put together are the whole list, in its order', async () => {
    for (let amount = 1; amount <= 7; amount += 1) await publishEasy({ benefit: `{"kind":"fixed","amountCents":${Math.ceil(amount / 2) * 1000}}` });
    const firm = await settleFirm(graph);
    const whole = (await matchesOf(firm.id, { variables: { first: 100 } })).nodes.map(({ project }: any) => project.id);
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page = await matchesOf(firm.id, { variables: { first: 3, after }, selection: 'nodes { project { id } } edges { cursor } pageInfo { hasNextPage endCursor }' });
      read.push(...page.nodes.map(({ project }: any) => project.id));
      expect(page.edges.at(-1).cursor).toBe(page.pageInfo.endCursor);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual(whole);
    expect(new Set(read).size).toBe(7);
    expect(await matchesOf(firm.id, { variables: { first: 101 } })).toEqual(['BAD_USER_INPUT']);
    expect(await matchesOf(firm.id, { variables: { after: 'x' } })).toEqual(['BAD_USER_INPUT']);
  });

  it('officials read the matches, but of credit conditions only what is asked', async () => {
    await publish(graph);
    const firm = await settleFirm(graph);
    const own = await matchesOf(firm.id);
    for (const by of [liaison, centre, office]) {
      const { nodes } = await matchesOf(firm.id, { by });
      expect(nodes[0].because.slice(0, 3)).toEqual(own.nodes[0].because.slice(0, 3));
      expect(nodes[0].because[3]).toBe('信用黑名单未列入（信用信息仅企业本人可见）');
    }
    expect(await matchesOf(firm.id, { by: clerkOf(firm.id) })).toEqual(own);
  });

  it.each([
    ['another enterprise', () => representative(UNKNOWN_ID)],
    ['a liaison of other enterprises', () => ({ ...liaison, officerId: UNKNOWN_ID })],
    ['the centre of another district', () => ({ ...centre, divisionCode: SECOND_DIVISION })],
    ['a policy owner', () => owner],
  ])('%s reads none', async (_who, by) => {
    const firm = await settleFirm(graph);
    expect(await matchesOf(firm.id, { by: by() })).toEqual(['FORBIDDEN']);
  });

  it('§10.8: the success of peers counts from ten decided applications on, and tells of nobody before', async () => {
    const projectId = await publishEasy();
    const firm = await settleFirm(graph);
    const peerValue = async (): Promise<number> => (await matchesOf(firm.id)).nodes[0].parts[2].value;
    const decide = async (count: number, state: string, industryCode: string): Promise<void> => {
      for (let index = 0; index < count; index += 1) {
        const { id } = await settleFirm(graph, { enterprise: { industryCode } });
        await graph.sql(
          `INSERT INTO policy_application (id, project_id, enterprise_id, division_code, unit_id, state, applied_by, form, amount_cents, settings_version, created_at, updated_at)
           VALUES (gen_random_uuid(), $1, $2, '440704', $2, $3, 'somebody', '[]', 1, 'default', now(), now())`,
          [projectId, id, state],
        );
      }
    };
    await decide(9, 'COMPLETED', 'C39');
    await graph.runJob('count-peer-success');
    expect(await peerValue()).toBe(0.5);
    await decide(1, 'REJECTED', 'C3911');
    await decide(3, 'PREFILLED', 'C39');
    await graph.runJob('count-peer-success');
    expect(await peerValue()).toBe(0.9);
    await decide(10, 'REJECTED_FINAL', 'H61');
    await graph.runJob('count-peer-success');
    expect(await peerValue()).toBe(0.9);
    await graph.sql("DELETE FROM peer_success WHERE peer_group = 'C39'");
    expect(await peerValue()).toBe(0.45);
  });

  it('an enterprise that is not known here is nobody’s to read', async () => {
    expect(await matchesOf(UNKNOWN_ID)).toEqual(['FORBIDDEN']);
  });
});
