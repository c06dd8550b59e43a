import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { rateEnterprise, ratedKinds } from '../src/domain/rating.ts';
import { listRecordsById } from '../src/persistence/credit-records.ts';
import { creditSettings } from '../src/settings.ts';
import { credit } from '../src/subgraph.ts';
import { attempt } from './calls.ts';
import { market, settleOne } from './district.ts';
import { addRecord, addTaxGrade, blackList, goodRecord, readStanding } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

/** What must never reach a rating (CRD-20), in the words in which tables, columns, events and settings would name it. */
const FORBIDDEN = /visit|appeal|complain|satisf|refusal_reason|rating_given|stars|politic|party_member|ethnic|relig|gender|birth|phone|id_card|id_number|person/i;
/** What only sounds like it: the register's copy knows how much attention an enterprise wants, never what it refused; an assurance names no person. */
const HARMLESS = ['enterprise_copy.visit_mode', 'credit_assurance.is_legal_representative_verified'];

describe('what the rating is computed from (CRD-20): the lineage of the schema', () => {
  it('the department consumes the register’s events and no others', () => {
    expect(credit.events.consumes.map(({ contract }) => contract.type).toSorted()).toEqual(['enterprises.AssignmentChanged', 'enterprises.EnterpriseChanged', 'enterprises.OrgUnitChanged']);
  });

  it('no table or column of the department holds anything of the kind', async () => {
    const columns = await graph.sql("SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'");
    const names: string[] = columns.map(({ name }) => name);
    expect(names).toContain('credit_record.kind');
    expect(names.filter((name) => FORBIDDEN.test(name) && !HARMLESS.includes(name))).toEqual([]);
  });

  it('nor does a setting', () => {
    expect(Object.keys(creditSettings).filter((name) => FORBIDDEN.test(name))).toEqual([]);
  });

  it('the database itself knows the kinds of records that there are, and no others', async () => {
    const [{ definition }] = await graph.sql("SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = 'credit_record'::regclass AND conname = 'credit_record_kind_check'");
    const kinds = [...(definition as string).matchAll(/'([A-Z_]+)'/g)].map(([, kind]) => kind ?? '');
    expect(kinds.toSorted()).toEqual([...Object.keys(ratedKinds), 'HONOUR'].toSorted());
  });

  it('a rating reads records, lists, disputes, repairs, settings and the register’s core, and nothing else', async () => {
    const firm = await settleOne(graph);
    const { statements } = await attempt(graph.as(market), 'addCreditRecord', goodRecord(firm.id, { kind: 'LABOUR', value: 'A' }), '__typename');
    const read = new Set(statements.flatMap((statement) => [...statement.matchAll(/\b(?:FROM|JOIN)\s+"?([a-z_]+)"?/g)].map(([, table]) => table ?? '')));
    const allowed = ['assignment_copy', 'credit_dispute', 'credit_listing', 'credit_rating', 'credit_record', 'credit_repair', 'credit_standing', 'enterprise_copy', 'idempotency_key', 'org_unit_copy', 'setting'];
    const functions = ['jsonb_to_recordset', 'unnest', 'given', 'stored', 'graphile_worker'];
    expect([...read].filter((table) => !allowed.includes(table) && !functions.includes(table))).toEqual([]);
  });

  it('how much attention an enterprise wants changes nothing', async () => {
    const firms = [];
    for (const visitMode of ['QUIET', 'BALANCED', 'EXPOSURE'] as const) firms.push(await settleOne(graph, { visitMode, isProtected: visitMode === 'QUIET', quality: visitMode === 'QUIET' ? 0 : 1 }));
    for (const { id } of firms) {
      await addTaxGrade(graph, id, 'B');
      await addRecord(graph, market, id);
    }
    const scores = await Promise.all(firms.map(async ({ id }) => (await readStanding(graph, id, 'score')).score));
    expect(new Set(scores).size).toBe(1);
  });
});

describe('a rating can be computed again (CRD-19)', () => {
  it('from its records and its model alone it comes out the same, each time in its history', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'B');
    await addRecord(graph, market, firm.id, { kind: 'PUBLIC_EVALUATION', value: '63' });
    await addRecord(graph, market, firm.id, { adverseClass: 'SERIOUS' });
    await addRecord(graph, market, firm.id, { kind: 'COMMITMENT', value: 'BROKEN' });
    await addTaxGrade(graph, firm.id, 'C', { decidedOn: '2025-06-01' });
    await blackList(graph, firm.id);
    const ratings = await graph.sql('SELECT r.score, r.level, r.components, r.input_record_ids AS ids, r.is_black_listed AS black, m.parameters FROM credit_rating r JOIN credit_rating_model m ON m.version = r.model_version WHERE r.enterprise_id = $1 ORDER BY r.rated_at', [firm.id]);
    expect(ratings).toHaveLength(6);
    for (const { score, level, components, ids, black, parameters } of ratings) {
      const again = rateEnterprise(await listRecordsById(graph.dataSource.manager, ids), black, parameters);
      expect(again).toEqual({ score, level, components, inputRecordIds: ids });
    }
    expect(ratings.at(-1).level).toBe('D');
  });

  it('equal numbers are one model; the history shows each change, newest first', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'B', {}, new Date('2025-09-01T02:00:00.000Z'));
    await addTaxGrade(graph, firm.id, 'A', { decidedOn: '2025-08-01' }, new Date('2025-09-02T02:00:00.000Z'));
    const { ratings } = await readStanding(graph, firm.id, 'ratings(first: 5) { score level levelLabel modelVersion asOf inputRecordIds components { key } ratedAt }');
    expect(ratings.map(({ asOf, level }: any) => [asOf, level])).toEqual([['2025-09-02', 'AA'], ['2025-09-01', 'AA']]);
    expect(new Set(ratings.map(({ modelVersion }: any) => modelVersion)).size).toBe(1);
    expect(ratings[0].inputRecordIds).toHaveLength(1);
  });
});
