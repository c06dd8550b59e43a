import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '@qinqing/database';
import { ImportUnderWay } from '@qinqing/tabular';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { centre, DISTRICT, mutate, NEIGHBOUR, settleAssignments, settleEnterprise, settleEnterprises, settleOfficer, TOWN } from './district.ts';
import { importLines } from './import-table.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const HEADINGS = '统一社会信用代码,企业名称,行政区划代码,登记状态,主体类型,住所,从业人数,营业收入（万元）';
const line = ({ uscc, name, divisionCode, status = '存续' }: { readonly uscc: string; readonly name: string; readonly divisionCode: string; readonly status?: string }, rest = ',,'): string =>
  `${uscc},${name},${divisionCode},${status},企业,${rest}`;
const rowOf = async (uscc: string): Promise<any> => (await graph.sql('SELECT *, version::int AS version FROM enterprise WHERE uscc = $1', [uscc]))[0];
const eventsOf = async (id: string): Promise<any[]> => (await graph.outbox()).filter(({ subject }) => subject === id);
/** A code that is free: of an enterprise that is not kept. */
const freeUscc = async (): Promise<string> => {
  const { id, uscc } = await settleEnterprise(graph);
  await graph.sql('DELETE FROM enterprise WHERE id = $1', [id]);
  return uscc;
};

describe('importing enterprises (SHR-24, ENT-01)', () => {
  it('a new one enters the register, its size class computed, and is published once', async () => {
    const uscc = await freeUscc();
    const outcome = await importLines(graph, 'enterprises', [HEADINGS, line({ uscc, name: '江海新创电子有限公司', divisionCode: '440704001005' }, '东海路1号,5000,100000') + ',']);
    expect(outcome).toMatchObject({ read: 1, created: 1, refused: 0 });
    const firm = await rowOf(uscc);
    expect(firm).toMatchObject({ name: '江海新创电子有限公司', division_code: TOWN, status: 'ACTIVE', staff: 5000, revenue_cents: '100000000000', visit_mode: 'BALANCED', size_class: null, version: 1 });
    expect((await eventsOf(firm.id)).map(({ type, state_version }) => [type, state_version])).toEqual([['enterprises.EnterpriseChanged', '1'], ['enterprises.EnterpriseProfileChanged', '1']]);
  });

  it('a changed one gets the next version and is published; blank cells leave what is on file', async () => {
    const firm = await settleEnterprise(graph, { address: '江海区高新西路1号', staff: 280 });
    expect(await importLines(graph, 'enterprises', [HEADINGS, line({ ...firm, name: '江海改名电子有限公司', status: '歇业' })])).toMatchObject({ changed: 1 });
    expect(await rowOf(firm.uscc)).toMatchObject({ name: '江海改名电子有限公司', status: 'SUSPENDED', address: '江海区高新西路1号', staff: 280, version: 2 });
    expect((await eventsOf(firm.id)).at(0)).toMatchObject({ state_version: '2', data: { name: '江海改名电子有限公司', status: 'SUSPENDED' } });
  });

  it('one that says nothing new is left alone: no version, no event', async () => {
    const firm = await settleEnterprise(graph);
    expect(await importLines(graph, 'enterprises', [HEADINGS, line(firm)])).toMatchObject({ unchanged: 1 });
    expect([await rowOf(firm.uscc), await eventsOf(firm.id)]).toMatchObject([{ version: 1 }, []]);
  });

  it('a status that cannot be reached is refused, with those that can', async () => {
    const firm = await settleEnterprise(graph, { status: 'REVOKED' });
    const { faults, messages } = await importLines(graph, 'enterprises', [HEADINGS, line({ ...firm, status: '存续' })]);
    expect(faults).toEqual([[2, '登记状态', 'STATUS_NOT_REACHABLE']]);
    expect(messages[0]).toBe('登记状态现为“吊销”，不能变更为“存续”；可变更为：注销。');
    expect(await rowOf(firm.uscc)).toMatchObject({ status: 'REVOKED', version: 1 });
  });

  it('whoever leaves frees its officers and its protection, and both are published', async () => {
    const [firm, officer] = [await settleEnterprise(graph), await settleOfficer(graph)];
    await settleAssignments(graph, officer.id, [firm.id]);
    await mutate(graph.as(centre), 'protectEnterprise', { enterpriseId: firm.id, ground: 'PILOT', consentedBy: '王芳' });
    await importLines(graph, 'enterprises', [HEADINGS, line({ ...firm, status: '注销' })]);
    const [left] = await graph.sql('SELECT (SELECT count(*)::int FROM assignment WHERE enterprise_id = $1 AND valid_to IS NULL) AS serving, (SELECT count(*)::int FROM protection WHERE enterprise_id = $1 AND until IS NULL) AS protections', [firm.id]);
    expect(left).toEqual({ serving: 0, protections: 0 });
    const events = await eventsOf(firm.id);
    expect(events.findLast(({ type }) => type === 'enterprises.AssignmentChanged')).toMatchObject({ state_version: '3', data: { liaisonOfficerId: null } });
    expect(events.findLast(({ type }) => type === 'enterprises.EnterpriseChanged')).toMatchObject({ state_version: '3', data: { isProtected: false, status: 'CANCELLED' } });
  });

  it('a recorded fact prevails over the register’s row (ENT-04), and that is said', async () => {
    const firm = await settleEnterprise(graph, { staff: 280 });
    await mutate(graph.as(centre), 'recordEnterpriseFact', { enterpriseId: firm.id, key: 'staff', value: { number: 300 }, asOf: '2025-08-31', source: '统计局' });
    const { changed, remarks } = await importLines(graph, 'enterprises', [HEADINGS, line({ ...firm, name: '江海另名电子有限公司' }, ',10,')]);
    expect([changed, remarks.map(({ column, code }) => [column, code])]).toEqual([1, [['从业人数', 'FACT_PREVAILS']]]);
    expect(await rowOf(firm.uscc)).toMatchObject({ staff: 300, name: '江海另名电子有限公司' });
  });

  it('rows outside the division are refused, also those that would move an enterprise out of another one', async () => {
    const [elsewhere, uscc] = [await settleEnterprise(graph, { divisionCode: NEIGHBOUR }), await freeUscc()];
    const lines = [HEADINGS, line({ uscc, name: '新', divisionCode: NEIGHBOUR }), line({ ...elsewhere, divisionCode: TOWN })];
    expect((await importLines(graph, 'enterprises', lines, { divisionCode: DISTRICT })).faults).toEqual([[2, '行政区划代码', 'DIVISION_OUTSIDE'], [3, '行政区划代码', 'DIVISION_OUTSIDE']]);
  });

  it('a code that comes twice is imported once, and both rows are named', async () => {
    const uscc = await freeUscc();
    const outcome = await importLines(graph, 'enterprises', [HEADINGS, line({ uscc, name: '甲', divisionCode: TOWN }), '', line({ uscc: uscc.toLowerCase(), name: '乙', divisionCode: TOWN })]);
    expect(outcome).toMatchObject({ created: 1, refused: 1, faults: [[4, '统一社会信用代码', 'REPEATED']] });
    expect(outcome.messages[0]).toContain('第2行与第4行');
    expect(await rowOf(uscc)).toMatchObject({ name: '甲' });
  });

  it('a check decides everything and writes nothing', async () => {
    const [firm, uscc] = [await settleEnterprise(graph), await freeUscc()];
    const runs = await graph.sql('SELECT count(*)::int AS runs FROM import_run');
    const lines = [HEADINGS, line({ ...firm, name: '改名' }), line({ uscc, name: '新', divisionCode: TOWN })];
    expect(await importLines(graph, 'enterprises', lines, { isCheck: true })).toMatchObject({ created: 1, changed: 1 });
    expect([await rowOf(firm.uscc), await rowOf(uscc)]).toMatchObject([{ name: firm.name, version: 1 }, undefined]);
    expect(await graph.sql('SELECT count(*)::int AS runs FROM import_run')).toEqual(runs);
  });

  it('a row that the database refuses keeps no other out', async () => {
    const [one, other] = [await freeUscc(), await freeUscc()];
    await graph.sql(`ALTER TABLE enterprise ADD CONSTRAINT no_such_name CHECK (name <> '库不收')`);
    const lines = [HEADINGS, line({ uscc: one, name: '库不收', divisionCode: TOWN }), line({ uscc: other, name: '好', divisionCode: TOWN })];
    expect(await importLines(graph, 'enterprises', lines)).toMatchObject({ created: 1, refused: 1, faults: [[2, null, 'REFUSED_BY_DATABASE']] });
    await graph.sql('ALTER TABLE enterprise DROP CONSTRAINT no_such_name');
  });

  it('costs the same number of statements for five and for fifty', async () => {
    const cost = async (count: number): Promise<number> => {
      const firms = await settleEnterprises(graph, Array.from({ length: count }, () => ({})));
      return countStatements(async (counted) => {
        await importLines(graph, 'enterprises', [HEADINGS, ...firms.map((firm) => line({ ...firm, name: `${firm.name}二` }))]);
        return counted.statements.length;
      });
    };
    expect(await cost(50)).toBe(await cost(5));
  });
});

describe('two imports of the same kind', () => {
  it('the second is told who runs the first, and writes nothing', async () => {
    const firm = await settleEnterprise(graph);
    const holder = graph.dataSource.createQueryRunner();
    await holder.query(`SELECT pg_advisory_lock(2260705, hashtext('enterprises'))`);
    await graph.sql(
      `INSERT INTO import_run (id, kind, file_name, file_sha256, file_bytes, imported_by, started_at) VALUES ($1, 'enterprises', '名录.csv', repeat('0', 64), 1, '张科', $2)`,
      [randomUUID(), TEST_NOW],
    );
    const second = importLines(graph, 'enterprises', [HEADINGS, line({ ...firm, name: '改名' })]);
    await expect(second).rejects.toThrow(ImportUnderWay);
    await expect(second).rejects.toThrow('张科正在导入名录.csv');
    await holder.query(`SELECT pg_advisory_unlock(2260705, hashtext('enterprises'))`);
    await holder.release();
    expect(await rowOf(firm.uscc)).toMatchObject({ version: 1 });
  });

  it('one that was killed is called interrupted by the next, which goes on from what was written', async () => {
    const firm = await settleEnterprise(graph);
    expect(await importLines(graph, 'enterprises', [HEADINGS, line(firm)])).toMatchObject({ unchanged: 1 });
    expect(await graph.sql(`SELECT state FROM import_run WHERE file_name = '名录.csv'`)).toEqual([{ state: 'INTERRUPTED' }]);
  });
});
