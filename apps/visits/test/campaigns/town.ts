import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import type { EnterpriseState, NewEvent } from '@qinqing/events';
import { applyAll, official, unitEvent, type TestSubgraph } from '@qinqing/testing';
import { bureauUnit, centre, DIVISION, districtUnit, marketUnit, newEnterprise, representative, settle } from '../district.ts';
import { mutate } from './calls.ts';

/** What a campaign needs beyond the small district: a town, a park's operator, a leader, a handler, an expert. */
export const townUnit = '5a5a5a5a-5555-4555-8555-555555555555';
export const parkUnit = '6b6b6b6b-6666-4666-8666-666666666666';
export const leader: Caller = official('leader', ['DISTRICT_LEADER']);
export const park: Caller = official('park', ['PARK_OPERATOR'], { unitId: parkUnit });
export const handler: Caller = official('handler', ['UNIT_HANDLER'], { unitId: bureauUnit });
export const marketHandler: Caller = official('market-handler', ['UNIT_HANDLER'], { unitId: marketUnit });
export const expert: Caller = official('expert', ['EXPERT']);

const atTownLevel = (event: NewEvent<never>): NewEvent<never> => ({ ...event, data: { ...(event as NewEvent<any>).data, level: 'TOWN_STREET' } }) as unknown as NewEvent<never>;

/** The units, and the enterprises. */
export const settleTown = async (graph: TestSubgraph, enterprises: readonly EnterpriseState[] = []): Promise<void> => {
  await settle(graph, enterprises);
  await applyAll(graph, [atTownLevel(unitEvent(townUnit, '礼乐街道', [townUnit, districtUnit])), unitEvent(parkUnit, '小微园运营公司', [parkUnit])]);
};

export const newFirms = async (graph: TestSubgraph, count: number, facts: Partial<EnterpriseState> = {}): Promise<EnterpriseState[]> => {
  const firms = Array.from({ length: count }, () => newEnterprise(facts));
  await settleTown(graph, firms);
  return firms;
};

export const workGroup = { leader: '张某 副区长', leadUnitId: districtUnit, townUnitId: townUnit, unitIds: [bureauUnit, marketUnit] };

/** A plan that is good for any kind. */
export const planOf = (kind: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  idempotencyKey: randomUUID(),
  kind,
  title: `2025年${kind}`,
  purpose: '面对面听取企业问题，现场答复',
  divisionCode: DIVISION,
  startsOn: '2025-09-01',
  endsOn: '2026-08-31',
  place: '区企业服务中心三楼',
  seats: [{ component: ['SERVICE_DAY', 'PARK_GROUP_SERVICE', 'ON_SITE_OFFICE'].includes(kind) ? 'GOV_SERVICE' : 'MEETING', capacity: 30 }],
  ...(kind === 'PARK_GROUP_SERVICE' ? { hostUnitId: parkUnit, recurrence: { dayOfMonth: 12, everyMonths: 1 } } : {}),
  ...(kind === 'KEY_PROBLEM_RESEARCH' ? { leader: '李某 厅长' } : {}),
  ...(kind === 'SPRING_WARMTH' ? { groups: [workGroup] } : {}),
  ...changes,
});

/** Calls a mutation, and fails unless it succeeds. */
export const succeed = async (graph: TestSubgraph, by: Partial<Caller>, mutation: string, input: Record<string, unknown>, now?: Date): Promise<any> => {
  const result = await mutate(graph.as(by, now === undefined ? {} : { now }), mutation, input);
  if (!String(result.__typename).endsWith('Success')) throw new Error(`${mutation}: ${JSON.stringify(result)}`);
  return result.session ?? result;
};

export const planCampaign = async (graph: TestSubgraph, kind: string, changes: Record<string, unknown> = {}): Promise<any> => (await succeed(graph, centre, 'planCampaign', planOf(kind, changes))).campaign;

/** A session on 10 September 2025, 9 to 12 o'clock in Shanghai. */
export const planOne = async (graph: TestSubgraph, kind: string, changes: Record<string, unknown> = {}, session: Record<string, unknown> = {}): Promise<{ campaignId: string; sessionId: string }> => {
  const { id: campaignId } = await planCampaign(graph, kind, changes);
  const { id: sessionId } = await succeed(graph, centre, 'planSession', { campaignId, on: '2025-09-10', theme: '用工难', ...session });
  return { campaignId, sessionId };
};

export const confirmOne = async (graph: TestSubgraph, kind: string, changes: Record<string, unknown> = {}): Promise<{ campaignId: string; sessionId: string }> => {
  const planned = await planOne(graph, kind, changes);
  await succeed(graph, centre, 'confirmSession', { sessionId: planned.sessionId });
  return planned;
};

const componentOf = (kind: string): string => (['SERVICE_DAY', 'PARK_GROUP_SERVICE', 'ON_SITE_OFFICE'].includes(kind) ? 'GOV_SERVICE' : 'MEETING');

export const signUp = (graph: TestSubgraph, enterpriseId: string, sessionId: string, changes: Record<string, unknown> = {}): Promise<any> =>
  mutate(graph.as(representative(enterpriseId)), 'signUpForSession', { sessionId, component: 'MEETING', contactPhone: '0750-3861234', ...changes });

/** Half past ten on the day of the session. */
export const DURING = new Date('2025-09-10T02:30:00.000Z');
export const AFTER = new Date('2025-09-11T01:00:00.000Z');

export const holdOne = async (graph: TestSubgraph, kind: string, enterpriseIds: readonly string[], changes: Record<string, unknown> = {}): Promise<{ campaignId: string; sessionId: string }> => {
  const confirmed = await confirmOne(graph, kind, changes);
  const attendances = enterpriseIds.map((enterpriseId) => ({ enterpriseId, component: componentOf(kind), persons: 1 }));
  await succeed(graph, centre, 'recordAttendance', { sessionId: confirmed.sessionId, attendances }, DURING);
  return confirmed;
};

/** What a caller reads of a session. */
export const readSession = async (graph: TestSubgraph, by: Partial<Caller>, id: string, selection: string, now?: Date): Promise<any> => {
  const { data, errors } = await graph.as(by, now === undefined ? {} : { now }).run(`query ($id: ID!) { campaignSession(id: $id) { ${selection} } }`, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.campaignSession;
};

export const readFigures = async (graph: TestSubgraph, id: string): Promise<any> => {
  const { data, errors } = await graph
    .as(centre)
    .run('query ($id: ID!) { campaign(id: $id) { figures { target visited coverage onSite byPhone byWeChat inSessions questions suggestions solvedOnSpot coordinated open neverRunShare } } }', { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.campaign.figures;
};
