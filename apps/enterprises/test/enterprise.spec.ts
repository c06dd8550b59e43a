import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import {
  anybody,
  centre,
  officerCaller,
  representative,
  requestingUnit,
  settleAssignments,
  settleEnterprise,
  settleKeyEnterprises,
  settleOfficer,
  settleQualification,
} from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const byId = (id: string, selection: string) => ({ query: `query ($id: ID) { enterprise(by: { id: $id }) { ${selection} } }`, variables: { id } });
const read = async (caller: object, id: string, selection: string) => {
  const { query, variables } = byId(id, selection);
  return graph.as(caller).run(query, variables);
};

describe('Query.enterprise', () => {
  it('SHR-01: is found by its id and by its code, however the code is typed', async () => {
    const firm = await settleEnterprise(graph);
    const query = 'query ($id: ID, $uscc: String) { a: enterprise(by: { id: $id }) { uscc } b: enterprise(by: { uscc: $uscc }) { id } }';
    const { data } = await graph.as(anybody).run(query, { id: firm.id.toUpperCase(), uscc: ` ${firm.uscc.toLowerCase()} ` });
    expect(data).toEqual({ a: { uscc: firm.uscc }, b: { id: firm.id } });
  });

  it('is null for what is unknown or can be no id', async () => {
    const query = `query ($id: ID) {
      a: enterprise(by: { id: $id }) { id } b: enterprise(by: { id: "no uuid" }) { id } c: enterprise(by: { uscc: "91350100M000100Y43" }) { id }
    }`;
    const { data, errors } = await graph.as(anybody).run(query, { id: randomUUID() });
    expect({ data, errors }).toEqual({ data: { a: null, b: null, c: null }, errors: [] });
  });

  it('SHR-01: says which position of a code is wrong', async () => {
    const { errors } = await graph.as(anybody).run('{ enterprise(by: { uscc: "91350100M000100Y44" }) { id } }');
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('Position 18'), extensions: { code: 'BAD_USER_INPUT', field: 'by.uscc', position: 18 } });
  });

  it.each(['{}', '{ id: "x", uscc: "y" }', '{ id: null }'])('wants exactly one of id and uscc, not %s', async (by) => {
    const { errors } = await graph.as(anybody).run(`{ enterprise(by: ${by}) { id } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'by' });
  });

  it('shows the public register to everybody, with labels in both languages (SHR-16)', async () => {
    const firm = await settleEnterprise(graph, { sizeClass: 'LARGE', industryCode: 'C3911' });
    const { data, errors } = await read(anybody, firm.id, 'name status statusLabel en: statusLabel(locale: EN) entityKindLabel divisionCode industryCode industryName sizeClassLabel');
    expect(errors).toEqual([]);
    expect(data?.enterprise).toEqual({
      name: firm.name,
      status: 'ACTIVE',
      statusLabel: '存续',
      en: 'Active',
      entityKindLabel: '企业',
      divisionCode: '440704001',
      industryCode: 'C3911',
      industryName: '计算机、通信和其他电子设备制造业',
      sizeClassLabel: '大型',
    });
  });

  it('keeps everything else from the public: null, and FORBIDDEN at its path', async () => {
    const firm = await settleEnterprise(graph);
    const { data, errors } = await read(anybody, firm.id, 'staff revenue visitMode protection { since } liaison { name } facts { key } address');
    const fields = ['staff', 'revenue', 'visitMode', 'protection', 'liaison', 'facts', 'address'];
    expect(data?.enterprise).toEqual(Object.fromEntries(fields.map((field) => [field, null])));
    expect(errors.map(({ path, extensions }) => [path?.[1], extensions?.code])).toEqual(fields.map((field) => [field, 'FORBIDDEN']));
  });

  it('shows a requesting unit what it needs for a visit, but no figures of the enterprise', async () => {
    const firm = await settleEnterprise(graph);
    const { data, errors } = await read(requestingUnit, firm.id, 'address visitModeLabel protection { since } staff dossier { completeness }');
    expect(data?.enterprise).toEqual({ address: firm.address, visitModeLabel: '平衡', protection: null, staff: null, dossier: null });
    expect(errors.map(({ path }) => path?.[1])).toEqual(['staff', 'dossier']);
  });

  it('ENT-35: asks a small enterprise in the balanced mode whether it wants exposure', async () => {
    const [small, large] = [await settleEnterprise(graph), await settleEnterprise(graph, { sizeClass: 'LARGE', visitMode: 'QUIET' })];
    expect((await read(representative(small.id), small.id, 'isExposureOffered')).data?.enterprise).toEqual({ isExposureOffered: true });
    expect((await read(representative(large.id), large.id, 'isExposureOffered')).data?.enterprise).toEqual({ isExposureOffered: false });
  });

  it('ENT-18: an officer reads the figures of an enterprise until 30 days after the hand-over, and not on', async () => {
    const [firm, officer, successor] = [await settleEnterprise(graph), await settleOfficer(graph), await settleOfficer(graph)];
    const handOver = new Date('2025-08-15T00:00:00Z');
    await settleAssignments(graph, officer.id, [firm.id], { validTo: handOver, endRecordedAt: handOver });
    await settleAssignments(graph, successor.id, [firm.id], { validFrom: handOver, recordedAt: handOver });
    const staffAt = async (now: string) => {
      const { query, variables } = byId(firm.id, 'staff');
      return (await graph.as(officerCaller(officer.id), { now: new Date(now) }).run(query, variables)).data?.enterprise.staff;
    };
    expect(await staffAt('2025-09-13T23:59:59Z')).toBe(280);
    expect(await staffAt('2025-09-14T00:00:00Z')).toBeNull();
  });
});

describe('Enterprise.keyEnterprise', () => {
  const selection = 'keyEnterprise { quarter isKey isFourAbove isNationalHighTech because { ground isMet explanation en: explanation(locale: EN) } }';

  it('ENT-02: is the place on the newest list, with what the facts say today', async () => {
    const [listed, unlisted] = [await settleEnterprise(graph), await settleEnterprise(graph, { revenueCents: 100_000_000 })];
    await settleKeyEnterprises(graph, [listed.id], '2025Q2');
    await settleKeyEnterprises(graph, [unlisted.id], '2025Q4');
    await settleQualification(graph, listed.id, 'NATIONAL_HIGH_TECH');
    expect((await read(centre, listed.id, selection)).data?.enterprise.keyEnterprise).toEqual({
      quarter: '2025Q2',
      isKey: true,
      isFourAbove: true,
      isNationalHighTech: false,
      because: [
        {
          ground: 'FOUR_ABOVE',
          isMet: true,
          explanation: '年营业收入30,000万元，达到本行业四上标准2,000万元。',
          en: 'Yearly revenue of CNY 300,000,000 reaches the threshold of its trade, CNY 20,000,000.',
        },
        { ground: 'NATIONAL_HIGH_TECH', isMet: true, explanation: expect.stringContaining('有效期至2026-12-01'), en: expect.stringContaining('valid until 2026-12-01') },
      ],
    });
    expect((await read(centre, unlisted.id, selection)).data?.enterprise.keyEnterprise).toMatchObject({ quarter: '2025Q2', isKey: false });
  });
});

describe('Enterprise.facts and dossier', () => {
  it('ENT-03, ENT-04: what is on file and what the register says make up the dossier; the rest is missing', async () => {
    const firm = await settleEnterprise(graph);
    const selection = `dossier { filledFacts mandatoryFacts completeness missingFacts { key label } }
      facts(keys: [staff, revenue]) { key label value { number amount text } unit asOf source }`;
    const { data } = await read(centre, firm.id, selection);
    expect(data?.enterprise.dossier).toMatchObject({ filledFacts: 5, mandatoryFacts: 24, completeness: 5 / 24 });
    expect(data?.enterprise.dossier.missingFacts).toHaveLength(19);
    expect(data?.enterprise.dossier.missingFacts[0]).toEqual({ key: 'legalRepresentative', label: '法定代表人' });
    expect(data?.enterprise.facts).toEqual([
      { key: 'staff', label: '从业人员', value: { number: 280, amount: null, text: null }, unit: '人', asOf: '2025-07-01', source: '市场主体登记' },
      { key: 'revenue', label: '营业收入', value: { number: null, amount: 30_000_000_000, text: null }, unit: 'fen', asOf: '2025-07-01', source: '市场主体登记' },
    ]);
  });

  it('SECURITY §5: a contact phone is whole for the enterprise and masked for everybody else', async () => {
    const firm = await settleEnterprise(graph);
    await graph.sql(
      `INSERT INTO enterprise_fact (id, enterprise_id, key, value, as_of, confidence, source, recorded_by, recorded_at)
       VALUES (gen_random_uuid(), $1, 'contactPhone', '"13800138000"', '2025-08-01', 1, '企业', 'x', now())`,
      [firm.id],
    );
    const phone = async (caller: object) => (await read(caller, firm.id, 'facts(keys: [contactPhone]) { value { text } }')).data?.enterprise.facts[0].value.text;
    expect(await phone(representative(firm.id))).toBe('13800138000');
    expect(await phone(centre)).toBe('*******8000');
  });

  it('shows a value of another shape as text rather than fail', async () => {
    const firm = await settleEnterprise(graph);
    await graph.sql(
      `INSERT INTO enterprise_fact (id, enterprise_id, key, value, as_of, confidence, source, recorded_by, recorded_at)
       VALUES (gen_random_uuid(), $1, 'patents', '{"domestic": 12}', '2025-08-01', 1, '知识产权局', 'x', now())`,
      [firm.id],
    );
    expect((await read(centre, firm.id, 'facts(keys: [patents]) { value { number text } }')).data?.enterprise.facts[0].value).toEqual({ number: null, text: '{"domestic":12}' });
  });
});

describe('Enterprise.assignments', () => {
  it('ENT-18: is the history without a gap, newest first, and as it was known at an instant', async () => {
    const [firm, first, second] = [await settleEnterprise(graph), await settleOfficer(graph), await settleOfficer(graph)];
    const [handOver, recorded] = [new Date('2025-06-01T00:00:00Z'), new Date('2025-06-05T00:00:00Z')];
    await settleAssignments(graph, first.id, [firm.id], { validTo: handOver, endRecordedAt: recorded });
    await settleAssignments(graph, second.id, [firm.id], { validFrom: handOver, recordedAt: recorded, trigger: 'JOB_CHANGE' });
    const history = async (argument: string) =>
      (await read(centre, firm.id, `assignments(${argument}) { nodes { officer { id } validFrom validTo triggerLabel } pageInfo { hasNextPage endCursor } }`)).data?.enterprise.assignments;
    const known = await history('kind: LIAISON');
    expect(known.nodes).toEqual([
      { officer: { id: second.id }, validFrom: '2025-06-01T00:00:00.000Z', validTo: null, triggerLabel: '干部岗位变动' },
      { officer: { id: first.id }, validFrom: '2025-01-01T00:00:00.000Z', validTo: '2025-06-01T00:00:00.000Z', triggerLabel: '首次挂点' },
    ]);
    expect((await history('knownAt: "2025-06-03T00:00:00Z"')).nodes).toEqual([{ officer: { id: first.id }, validFrom: '2025-01-01T00:00:00.000Z', validTo: null, triggerLabel: '首次挂点' }]);
    const page = await history('first: 1');
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect((await history(`first: 1, after: "${page.pageInfo.endCursor}"`)).nodes[0].officer.id).toBe(first.id);
  });
});

describe('Enterprise.availableActions', () => {
  const actions = 'availableActions { name label isAllowed reason nextStatuses }';

  it('tells the service centre what may be done now, and why not', async () => {
    const firm = await settleEnterprise(graph);
    const { data } = await read(centre, firm.id, actions);
    expect(data?.enterprise.availableActions).toEqual(
      expect.arrayContaining([
        { name: 'PROTECT', label: '纳入保护清单', isAllowed: true, reason: null, nextStatuses: [] },
        { name: 'END_PROTECTION', label: '移出保护清单', isAllowed: false, reason: '企业不在保护清单。', nextStatuses: [] },
        { name: 'CHANGE_STATUS', label: '变更登记状态', isAllowed: true, reason: null, nextStatuses: ['SUSPENDED', 'REVOKED', 'CANCELLED', 'MOVED_OUT'] },
      ]),
    );
  });

  it('lets the enterprise, and a serving officer, do what is theirs', async () => {
    const [firm, officer] = [await settleEnterprise(graph), await settleOfficer(graph)];
    await settleAssignments(graph, officer.id, [firm.id]);
    const allowed = async (caller: object) => (await read(caller, firm.id, actions)).data?.enterprise.availableActions.filter(({ isAllowed }: any) => isAllowed).map(({ name }: any) => name);
    expect(await allowed(representative(firm.id))).toEqual(['SET_VISIT_MODE', 'RECORD_FACT']);
    expect(await allowed(officerCaller(officer.id))).toEqual(['RECORD_FACT']);
    expect(await allowed(anybody)).toEqual([]);
  });
});
