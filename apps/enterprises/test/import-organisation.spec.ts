import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { DISTRICT, LONG_AGO, NEIGHBOUR, settleAssignments, settleEnterprise, settleEnterprises, settleOfficer, settleUnit, TOWN } from './district.ts';
import { importLines } from './import-table.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const unitOf = async (code: string): Promise<any> => (await graph.sql('SELECT *, version::int AS version FROM org_unit WHERE code = $1', [code]))[0];
const officerOf = async (number: string): Promise<any> => (await graph.sql('SELECT *, version::int AS version FROM officer WHERE staff_number = $1', [number]))[0];
const lastEvent = async (subject: string): Promise<any> => (await graph.outbox()).findLast((event) => event.subject === subject);

describe('importing units (SHR-24)', () => {
  const HEADINGS = '单位代码,单位名称,单位层级,职能线条,行政区划代码,上级单位代码';

  it('a superior may stand below those whom it leads, and each is published with its lineage', async () => {
    const lines = [HEADINGS, `A-1,江海区甲局,区级,commerce,${DISTRICT},A-0`, `A-0,江海区甲政府,区级,district-government,${DISTRICT},`];
    expect(await importLines(graph, 'units', lines)).toMatchObject({ created: 2, refused: 0 });
    const [bureau, government] = [await unitOf('A-1'), await unitOf('A-0')];
    expect(bureau).toMatchObject({ parent_id: government.id, name_en: '江海区甲局', version: 1 });
    expect(await lastEvent(bureau.id)).toMatchObject({ type: 'enterprises.OrgUnitChanged', state_version: '1', data: { lineage: [bureau.id, government.id] } });
    expect(await importLines(graph, 'units', lines)).toMatchObject({ unchanged: 2 });
  });

  it('whoever gets another superior takes along those below: their states say another lineage', async () => {
    await importLines(graph, 'units', [HEADINGS, `B-0,乙一,区级,x,${DISTRICT},`, `B-9,乙二,区级,x,${DISTRICT},`, `B-1,乙局,区级,x,${DISTRICT},B-0`, `B-2,乙科,镇街,x,${TOWN},B-1`]);
    expect(await importLines(graph, 'units', [HEADINGS, `B-1,乙局,区级,x,${DISTRICT},B-9`])).toMatchObject({ changed: 1 });
    const [top, bureau, below] = [await unitOf('B-9'), await unitOf('B-1'), await unitOf('B-2')];
    expect(below.version).toBe(2);
    expect(await lastEvent(below.id)).toMatchObject({ state_version: '2', data: { lineage: [below.id, bureau.id, top.id] } });
  });

  it('a unit that has no code yet is found by its name in its division', async () => {
    const unit = await settleUnit(graph, { name: '江海区无码局' });
    expect(await importLines(graph, 'units', [HEADINGS, `C-1,江海区无码局,区级,commerce,${DISTRICT},`])).toMatchObject({ changed: 1 });
    expect(await unitOf('C-1')).toMatchObject({ id: unit.id, version: 2 });
  });

  it('an unknown superior, one that was refused, and circles are refused; the others are imported', async () => {
    const lines = [HEADINGS, `D-1,丁一,区级,x,${DISTRICT},NOWHERE`, `D-2,丁二,区级,x,${DISTRICT},D-1`, `D-3,丁三,区级,x,${DISTRICT},D-4`, `D-4,丁四,区级,x,${DISTRICT},D-3`, `D-5,丁五,区级,x,${DISTRICT},`];
    const outcome = await importLines(graph, 'units', lines);
    expect(outcome).toMatchObject({ created: 1, refused: 4 });
    expect(outcome.faults).toEqual([
      [2, '上级单位代码', 'PARENT_UNKNOWN'],
      [3, '上级单位代码', 'PARENT_REFUSED'],
      [4, '上级单位代码', 'PARENT_CYCLE'],
      [5, '上级单位代码', 'PARENT_CYCLE'],
    ]);
  });

  it('units of another division are refused, those above the district are not', async () => {
    const lines = [HEADINGS, `E-1,戊局,区级,x,${NEIGHBOUR},`, 'E-2,江门市戊局,上级单位,x,440700,'];
    expect(await importLines(graph, 'units', lines, { divisionCode: DISTRICT })).toMatchObject({ created: 1, faults: [[2, '行政区划代码', 'DIVISION_OUTSIDE']] });
  });

  it('no two units have the same code, whoever writes', async () => {
    const [one, other] = [await settleUnit(graph), await settleUnit(graph)];
    await graph.sql(`UPDATE org_unit SET code = 'SAME' WHERE id = $1`, [one.id]);
    await expect(graph.sql(`UPDATE org_unit SET code = 'SAME' WHERE id = $1`, [other.id])).rejects.toThrow('org_unit_code_unique');
  });
});

describe('importing officers (SHR-24)', () => {
  const HEADINGS = '工号,姓名,职务,单位代码,是否在岗,专长';
  beforeAll(() => importLines(graph, 'units', ['单位代码,单位名称,单位层级,职能线条,行政区划代码', `F-1,己局,区级,x,${DISTRICT}`, `F-2,己二局,区级,x,${NEIGHBOUR}`]));

  it('come with their unit, whose division is theirs', async () => {
    const lines = [HEADINGS, 'GX001,陈嘉,四级调研员,F-1,是,融资、用地', 'GX002,李慧,科长,NOWHERE,是,'];
    expect(await importLines(graph, 'officers', lines)).toMatchObject({ created: 1, faults: [[3, '单位代码', 'UNIT_UNKNOWN']] });
    expect(await officerOf('GX001')).toMatchObject({ name: '陈嘉', unit_id: (await unitOf('F-1')).id, division_code: DISTRICT, is_active: true, expertise: ['融资', '用地'], version: 1 });
    expect(await importLines(graph, 'officers', lines.slice(0, 2))).toMatchObject({ unchanged: 1 });
  });

  it('who has no number yet is found by the name in the unit, if only one has it', async () => {
    const unitId = (await unitOf('F-1')).id;
    const [known] = [await settleOfficer(graph, { unitId, name: '何文' }), await settleOfficer(graph, { unitId, name: '重名' }), await settleOfficer(graph, { unitId, name: '重名' })];
    expect(await importLines(graph, 'officers', [HEADINGS, 'GX010,何文,科长,F-1,,', 'GX011,重名,科长,F-1,,'])).toMatchObject({ changed: 1, created: 1 });
    expect((await officerOf('GX010')).id).toBe(known.id);
  });

  it('who leaves the post and still serves enterprises is pointed out', async () => {
    await importLines(graph, 'officers', [HEADINGS, 'GX020,梁志,科长,F-1,是,']);
    const firms = await settleEnterprises(graph, [{}, {}]);
    await settleAssignments(graph, (await officerOf('GX020')).id, firms.map(({ id }) => id));
    const { changed, remarks } = await importLines(graph, 'officers', [HEADINGS, 'GX020,梁志,科长,F-1,离岗,']);
    expect([changed, remarks.map(({ code, message }) => [code, message.zh])]).toEqual([1, [['STILL_SERVING', '该干部仍挂点2家企业，请尽快换挂。']]]);
  });

  it('officers of another division are refused', async () => {
    expect((await importLines(graph, 'officers', [HEADINGS, 'GX030,黄文,科长,F-2,,'], { divisionCode: DISTRICT })).faults).toEqual([[2, '单位代码', 'DIVISION_OUTSIDE']]);
  });

  it('no two officers have the same number, whoever writes', async () => {
    const [one, other] = [await settleOfficer(graph), await settleOfficer(graph)];
    await graph.sql(`UPDATE officer SET staff_number = 'SAME' WHERE id = $1`, [one.id]);
    await expect(graph.sql(`UPDATE officer SET staff_number = 'SAME' WHERE id = $1`, [other.id])).rejects.toThrow('officer_staff_number_unique');
  });
});

describe('importing assignments (SHR-24, ENT-05)', () => {
  const HEADINGS = '统一社会信用代码,工号,服务类型,开始日期,说明';
  const numbered = async (number: string, changes: Parameters<typeof settleOfficer>[1] = {}): Promise<string> => {
    const { id } = await settleOfficer(graph, changes);
    await graph.sql('UPDATE officer SET staff_number = $2 WHERE id = $1', [id, number]);
    return id;
  };
  const servingNow = async (enterpriseId: string): Promise<any[]> => graph.sql('SELECT officer_id, kind, valid_from FROM assignment WHERE enterprise_id = $1 AND valid_to IS NULL ORDER BY kind', [enterpriseId]);

  it('gives an enterprise its liaison and its chief service officer, and publishes the liaison', async () => {
    const [firm, officerId] = [await settleEnterprise(graph), await numbered('GY001')];
    const lines = [HEADINGS, `${firm.uscc},GY001,,2025-07-01,全覆盖`, `${firm.uscc},GY001,首席服务官,2025-07-01,`];
    expect(await importLines(graph, 'assignments', lines)).toMatchObject({ created: 2, refused: 0 });
    expect(await servingNow(firm.id)).toEqual([
      { officer_id: officerId, kind: 'CHIEF_SERVICE_OFFICER', valid_from: new Date('2025-06-30T16:00:00Z') },
      { officer_id: officerId, kind: 'LIAISON', valid_from: new Date('2025-06-30T16:00:00Z') },
    ]);
    expect(await lastEvent(firm.id)).toMatchObject({ type: 'enterprises.AssignmentChanged', state_version: '2', data: { liaisonOfficerId: officerId } });
    const events = (await graph.outbox()).length;
    expect(await importLines(graph, 'assignments', lines)).toMatchObject({ unchanged: 2 });
    expect(await graph.outbox()).toHaveLength(events);
  });

  it('hands over without a gap', async () => {
    const [firm, before] = [await settleEnterprise(graph), await numbered('GY010')];
    await numbered('GY011');
    await settleAssignments(graph, before, [firm.id]);
    expect(await importLines(graph, 'assignments', [HEADINGS, `${firm.uscc},GY011,,2025-08-01,`])).toMatchObject({ changed: 1 });
    expect(await graph.sql('SELECT valid_from, valid_to FROM assignment WHERE enterprise_id = $1 ORDER BY valid_from', [firm.id])).toEqual([
      { valid_from: LONG_AGO, valid_to: new Date('2025-07-31T16:00:00Z') },
      { valid_from: new Date('2025-07-31T16:00:00Z'), valid_to: null },
    ]);
  });

  it('nobody gets more than 30 enterprises, counted over the whole table', async () => {
    const firms = await settleEnterprises(graph, Array.from({ length: 32 }, () => ({})));
    await numbered('GY020');
    const outcome = await importLines(graph, 'assignments', [HEADINGS, ...firms.map(({ uscc }) => `${uscc},GY020,,,`)], { isCheck: true });
    expect(outcome).toMatchObject({ created: 30, refused: 2, faults: [[32, '工号', 'OFFICER_LOAD_REACHED'], [33, '工号', 'OFFICER_LOAD_REACHED']] });
    expect(await importLines(graph, 'assignments', [HEADINGS, ...firms.map(({ uscc }) => `${uscc},GY020,,,`)])).toMatchObject({ created: 30, refused: 2 });
  });

  it.each([
    ['an unknown enterprise', {}, '91440704MA0000015G', 'GY030', '', ['统一社会信用代码', 'ENTERPRISE_UNKNOWN']],
    ['an unknown officer', {}, '', 'NOBODY', '', ['工号', 'OFFICER_UNKNOWN']],
    ['an officer who left', {}, '', 'GY031', '', ['工号', 'OFFICER_INACTIVE']],
    ['an enterprise that left', { status: 'CANCELLED' as const }, '', 'GY030', '', ['统一社会信用代码', 'ENTERPRISE_HAS_LEFT']],
    ['a day to come', {}, '', 'GY030', '2025-09-02', ['开始日期', 'DAY_IN_FUTURE']],
  ])('%s is refused', async (_what, changes, uscc, number, from, [column, code]) => {
    const firm = await settleEnterprise(graph, changes);
    if ((await officerOf('GY030')) === undefined) await Promise.all([numbered('GY030'), numbered('GY031', { isActive: false })]);
    expect((await importLines(graph, 'assignments', [HEADINGS, `${uscc || firm.uscc},${number},,${from},`])).faults).toEqual([[2, column, code]]);
  });

  it('a hand-over before the present liaison began is refused', async () => {
    const firm = await settleEnterprise(graph);
    await Promise.all([settleAssignments(graph, await numbered('GY040'), [firm.id]), numbered('GY041')]);
    expect((await importLines(graph, 'assignments', [HEADINGS, `${firm.uscc},GY041,,2024-12-01,`])).faults).toEqual([[2, '开始日期', 'HAND_OVER_TOO_EARLY']]);
  });
});
