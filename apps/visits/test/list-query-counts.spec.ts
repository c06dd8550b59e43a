import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { mutate as mutateVisit } from './calls.ts';
import { planOne, settleTown } from './campaigns/town.ts';
import { bureau, bureauUnit, centre, market, newEnterprise, representative, settle } from './district.ts';
import { selectEverything } from './every-field.ts';
import { mutate as mutateInspection } from './inspections/calls.ts';
import { book } from './journey.ts';
import { bookAlike, propose } from './merging/bundle-journey.ts';
import { mutate as mutatePlan, SEPTEMBER_PLAN } from './planning/calls.ts';
import { bookProgramme, stopsAt } from './programmes/programmes.ts';
import { mutate as mutateProtection, plantVisits } from './protection/list.ts';

const MANY = 20;
const asks = ['capacity', 'output', 'staff'];
const firms = Array.from({ length: MANY }, () => newEnterprise({ factKeys: asks }));
/** Visited often, and with requests that nobody has merged yet. */
const visited = Array.from({ length: MANY }, () => newEnterprise());

let graph: TestSubgraph;
let planId: string;

/** One of everything at an enterprise: a merged visit, a grant of data, a violation, a programme, a place on the protection list, a campaign. */
const plant = async ({ id }: { readonly id: string }): Promise<void> => {
  await propose(graph, await bookAlike(graph, id));
  const answerable = await book(graph, market, id, { purpose: '核对产能数据', topics: ['产能'], asks });
  await mutateVisit(graph.as(centre), 'screenVisit', { visitRequestId: answerable });
  await mutateInspection(graph.as(representative(id)), 'reportUnbookedVisit', { unitId: bureauUnit, occurredAt: '2025-08-29T07:30:00.000Z', visitors: '三人', purpose: '看看' });
  await bookProgramme(graph, stopsAt(id));
  await mutateProtection(graph.as(centre), 'proposeProtection', { enterpriseId: id, ground: 'PILOT' });
  await planOne(graph, 'TEA_TALK');
};

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  await settleTown(graph);
  await settle(graph, [...firms, ...visited]);
  await Promise.all(firms.map(plant));
  await Promise.all(visited.map(({ id }) => bookAlike(graph, id)));
  const { plan } = await mutatePlan(graph.as(centre), 'proposeVisitPlan', SEPTEMBER_PLAN);
  planId = plan.id;
  await graph.sql(
    `INSERT INTO visit_plan SELECT (jsonb_populate_record(p, to_jsonb(p) || jsonb_build_object('id', gen_random_uuid()))).* FROM visit_plan p, generate_series(2, ${MANY})`,
  );
  await plantVisits(graph, visited.flatMap(({ id }) => Array.from({ length: 6 }, (_, day) => ({ enterpriseId: id, day: `2025-08-1${day}` }))));
}, 120_000);
afterAll(() => graph.close());

const nameOf = (statement: string): string => /\/\* (\S+) \*\//.exec(statement)?.[1] ?? statement.replace(/^.*FROM "(\w+)".*$/s, 'read $1');
const everything = (type: string, ...leftOut: string[]): string => selectEverything(type, ['Enterprise.visits', 'Enterprise.upcomingSessions', ...leftOut]);

describe('a page of any list with all that belongs to its rows', () => {
  it.each<readonly [string, number, string, Partial<Caller>, (data: any) => any]>([
    ['campaigns', 15, `campaigns(first: $first) { nodes { ${everything('Campaign', 'CampaignSession.ownSignUps')} } pageInfo { endCursor } }`, centre, ({ campaigns }) => campaigns],
    ['sessions', 15, `campaignSessions(first: $first) { nodes { ${everything('CampaignSession', 'CampaignSession.ownSignUps')} } }`, centre, ({ campaignSessions }) => campaignSessions],
    ['merged visits', 40, `mergeBundles(first: $first) { nodes { ${everything('MergeBundle')} } }`, centre, ({ mergeBundles }) => mergeBundles],
    ['merged visits, for a unit', 8, `mergeBundles(first: $first) { nodes { id state members { visitRequest { id state } } } }`, bureau, ({ mergeBundles }) => mergeBundles],
    ['what could be merged', 35, `mergeCandidates(divisionCode: "440704", first: $first) { nodes { ${everything('MergeProspect')} } }`, centre, ({ mergeCandidates }) => mergeCandidates],
    ['programmes', 35, `visitProgrammes(first: $first) { nodes { ${everything('VisitProgramme')} } }`, centre, ({ visitProgrammes }) => visitProgrammes],
    ['violations', 11, `visitViolations(first: $first) { nodes { ${everything('VisitViolation')} } }`, centre, ({ visitViolations }) => visitViolations],
    ['the protection list', 9, `protectionEntries(first: $first) { nodes { ${everything('ProtectionEntry')} } }`, centre, ({ protectionEntries }) => protectionEntries],
    ['candidates of the protection list', 9, `protectionCandidates(divisionCode: "440704", first: $first) { nodes { ${everything('ProtectionCandidate')} } }`, centre, ({ protectionCandidates }) => protectionCandidates],
    ['grants of data', 9, `dataGrants(first: $first) { nodes { ${everything('DataGrant')} } }`, centre, ({ dataGrants }) => dataGrants],
    ['plans', 1, 'visitPlans(first: $first) { nodes { id state stateLabel totals { requests } } }', centre, ({ visitPlans }) => visitPlans],
    ['lines of a plan', 35, `visitPlan(id: "PLAN") { lines(first: $first) { nodes { ${everything('VisitPlanLine')} } } }`, centre, ({ visitPlan }) => visitPlan.lines],
  ])('%s: the same statements for twenty as for five, and at most %d', async (_list, most, query, by, pageOf) => {
    const read = async (first: number): Promise<string[]> => {
      const { data, errors, statements } = await graph.as(by).run(`query ($first: Int) { ${query.replace('PLAN', planId)} }`, { first });
      expect(errors.map(({ message }) => message)).toEqual([]);
      expect(pageOf(data).nodes).toHaveLength(first);
      return statements.map(nameOf).sort();
    };
    const [many, few] = [await read(MANY), await read(5)];
    // A loader that is asked on two levels of an answer answers both at once when their moments meet.
    expect([...new Set(many)]).toEqual([...new Set(few)]);
    for (const statements of Map.groupBy(many, (name) => name).values()) expect(statements.length).toBeLessThanOrEqual(3);
    expect(many.length).toBeLessThanOrEqual(most);
  });
});
