import type { Caller } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { mutate } from './calls.ts';
import { administrator, market, representative, tax } from './district.ts';

/** An authority's form for a fact of a kind, as it should be. */
export const goodRecord = (enterpriseId: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  enterpriseId,
  kind: 'PENALTY',
  value: 'FINE',
  adverseClass: changes.kind === undefined || changes.kind === 'PENALTY' || changes.kind === 'JUDICIAL' ? 'GENERAL' : null,
  title: '未按规定公示年度报告',
  legalBasis: '《企业信息公示暂行条例》第十八条',
  documentNumber: '江市监罚〔2025〕12号',
  decidedOn: '2025-08-01',
  ...changes,
});

/** Puts a fact on record and returns its id. */
export const addRecord = async (graph: TestSubgraph, by: Caller, enterpriseId: string, changes: Record<string, unknown> = {}, now?: Date): Promise<string> => {
  const result = await mutate(graph.as(by, now === undefined ? {} : { now }), 'addCreditRecord', goodRecord(enterpriseId, changes));
  if (result.__typename !== 'AddCreditRecordSuccess') throw new Error(JSON.stringify(result));
  return result.record.id as string;
};

export const addTaxGrade = (graph: TestSubgraph, enterpriseId: string, grade: string, changes: Record<string, unknown> = {}, now?: Date): Promise<string> =>
  addRecord(graph, tax, enterpriseId, { kind: 'TAX_GRADE', value: grade, title: '年度纳税信用评价', legalBasis: '《纳税缴费信用管理办法》', decidedOn: '2025-04-01', ...changes }, now);

export const goodProposal = (enterpriseId: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  enterpriseId,
  legalBasis: '《市场监督管理严重违法失信名单管理办法》第八条',
  reason: '提交虚假材料取得登记',
  measureCodes: ['CJ-06', 'CJ-08'],
  ...changes,
});

/** The five working days after Monday, 1 September 2025 are over with the close of the 8th. */
export const NOTICE_DUE = new Date('2025-09-08T10:00:00.000Z');

/** Gives notice of a black listing and returns the entry's id. */
export const propose = async (graph: TestSubgraph, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const result = await mutate(graph.as(market), 'proposeBlackListing', goodProposal(enterpriseId, changes));
  if (result.__typename !== 'ProposeBlackListingSuccess') throw new Error(JSON.stringify(result));
  return result.listEntry.id as string;
};

/** Puts an enterprise on the black list by silence, and returns the entry's id. */
export const blackList = async (graph: TestSubgraph, enterpriseId: string): Promise<string> => {
  const id = await propose(graph, enterpriseId);
  await graph.runJob('pass-listing-deadline', { listEntryId: id }, { now: NOTICE_DUE });
  return id;
};

/** A day on which a black listing of September 2025 can be repaired. */
export const AFTER_A_YEAR = new Date('2026-09-10T02:00:00.000Z');

/** Applies for repair and returns the application's id. */
export const applyForRepair = async (graph: TestSubgraph, enterpriseId: string, target: Record<string, unknown>, now: Date): Promise<string> => {
  const result = await mutate(graph.as(representative(enterpriseId), { now }), 'applyForRepair', { ...target, dutyFulfilled: true, evidence: '罚款已缴清，见缴款书' });
  if (result.__typename !== 'ApplyForRepairSuccess') throw new Error(JSON.stringify(result));
  return result.repair.id as string;
};

export const readStanding = async (graph: TestSubgraph, enterpriseId: string, selection = 'score level hasOpenDispute listings { id kind }', by: Caller = administrator, now?: Date): Promise<any> => {
  const { data, errors } = await graph
    .as(by, now === undefined ? {} : { now })
    .run(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { creditStanding { ${selection} } } } }`, { r: [{ __typename: 'Enterprise', id: enterpriseId }] });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?._entities[0].creditStanding;
};

/** The red entry of an enterprise that is open or newest. */
export const findRedEntry = async (graph: TestSubgraph, enterpriseId: string): Promise<any> => {
  const { data, errors } = await graph.as(administrator).run('query ($e: ID!) { listEntries(filter: { enterpriseId: $e, kinds: [RED] }) { nodes { id state grounds } } }', { e: enterpriseId });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.listEntries.nodes[0] ?? null;
};

/** What was published about an enterprise, oldest first. */
export const publishedStandings = async (graph: TestSubgraph, enterpriseId: string): Promise<any[]> =>
  (await graph.outbox()).filter(({ type, subject }) => type === 'credit.CreditStandingChanged' && subject === enterpriseId);

/** The stored steps of a list entry, oldest first, as `FROM event TO by actor`. */
export const listSteps = async (graph: TestSubgraph, listingId: string): Promise<string[]> => {
  const rows = await graph.sql('SELECT from_state, event, to_state, actor FROM credit_listing_transition WHERE listing_id = $1 ORDER BY version, ctid', [listingId]);
  return rows.map(({ from_state: from, event, to_state: to, actor }) => `${from} ${event} ${to} by ${actor}`);
};
