import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import { composeUscc } from '@qinqing/codes';
import type { TestClient, TestSubgraph } from '@qinqing/testing';
import type { Assignment } from '../src/domain/assignment.ts';
import type { Enterprise } from '../src/domain/enterprise.ts';
import type { Officer } from '../src/domain/officer.ts';
import type { OrgUnit } from '../src/domain/org-unit.ts';
import type { QualificationKind } from '../src/domain/qualification.ts';

/** Jianghai district of Jiangmen (江门市江海区), with a neighbour in which none of its officials has a say. */
export const DISTRICT = '440704';
export const TOWN = '440704001';
export const NEIGHBOUR = '440703';

const someone = { divisionCode: DISTRICT, unitId: null, officerId: null, enterpriseIds: [], actingFor: null, clientId: 'test' };

export const centre: Partial<Caller> = { ...someone, subject: 'centre', roles: ['SERVICE_CENTRE'] };
export const neighbouringCentre: Partial<Caller> = { ...centre, subject: 'neighbouring-centre', divisionCode: NEIGHBOUR };
export const requestingUnit: Partial<Caller> = { ...someone, subject: 'bureau', roles: ['REQUESTING_UNIT'] };
export const steward: Partial<Caller> = { ...someone, subject: 'steward', roles: ['PLATFORM_OPERATOR'] };
export const anybody: Partial<Caller> = {};
export const officerCaller = (officerId: string): Partial<Caller> => ({ ...someone, subject: `officer-${officerId}`, roles: ['LIAISON'], officerId });
export const representative = (enterpriseId: string): Partial<Caller> => ({
  ...someone,
  subject: `representative-${enterpriseId}`,
  roles: ['LEGAL_REPRESENTATIVE'],
  divisionCode: null,
  enterpriseIds: [enterpriseId],
  actingFor: enterpriseId,
});

let serial = 0;
const next = (): number => (serial += 1);

/** Rows to start from, inserted as the department's owner. What is left out is an ordinary value. */
export const settleEnterprises = async (graph: TestSubgraph, wanted: readonly Partial<Enterprise>[]): Promise<Enterprise[]> => {
  const rows = wanted.map((changes): Enterprise => {
    const number = next();
    return {
      id: randomUUID(),
      uscc: composeUscc({ authority: '9', category: '1', divisionCode: DISTRICT, organisation8: `MA${String(number).padStart(6, '0')}` }),
      name: `江海测试企业${String(number).padStart(6, '0')}有限公司`,
      divisionCode: TOWN,
      address: '江海区高新西路1号',
      status: 'ACTIVE',
      entityKind: 'COMPANY',
      establishedOn: '2011-05-20',
      legalRepresentative: null,
      industryCode: 'C3911',
      staff: 280,
      revenueCents: 30_000_000_000,
      assetsCents: null,
      sizeClass: 'SMALL',
      visitMode: 'BALANCED',
      version: 1,
      updatedAt: new Date('2025-07-01T00:00:00Z'),
      ...changes,
    };
  });
  await insert(graph, 'enterprise', rows);
  return rows;
};

export const settleEnterprise = async (graph: TestSubgraph, changes: Partial<Enterprise> = {}): Promise<Enterprise> => (await settleEnterprises(graph, [changes]))[0] as Enterprise;

export const settleUnit = async (graph: TestSubgraph, changes: Partial<OrgUnit> = {}): Promise<OrgUnit> => {
  const row: OrgUnit = {
    id: randomUUID(),
    parentId: null,
    name: `江海区测试单位${next()}`,
    nameEn: 'Test unit of Jianghai',
    level: 'DISTRICT',
    dutyLine: 'commerce',
    divisionCode: DISTRICT,
    version: 1,
    ...changes,
  };
  await insert(graph, 'org_unit', [row]);
  return row;
};

export const settleOfficer = async (graph: TestSubgraph, changes: Partial<Officer> = {}): Promise<Officer> => {
  const unitId = changes.unitId ?? (await settleUnit(graph)).id;
  const row: Officer = { id: randomUUID(), name: `陈${next()}`, title: '四级调研员', divisionCode: DISTRICT, isActive: true, version: 1, ...changes, unitId };
  await insert(graph, 'officer', [row]);
  return row;
};

export const LONG_AGO = new Date('2025-01-01T00:00:00Z');

/** The officer serves the enterprises since `validFrom`, in places that are still free. */
export const settleAssignments = async (graph: TestSubgraph, officerId: string, enterpriseIds: readonly string[], changes: Partial<Assignment> = {}): Promise<Assignment[]> => {
  const [taken] = await graph.sql('SELECT coalesce(max(place), 0) AS place FROM assignment WHERE officer_id = $1', [officerId]);
  const rows = enterpriseIds.map(
    (enterpriseId, index): Assignment => ({
      id: randomUUID(),
      kind: 'LIAISON',
      enterpriseId,
      officerId,
      place: taken.place + index + 1,
      validFrom: LONG_AGO,
      validTo: null,
      trigger: 'FIRST_ASSIGNMENT',
      reason: '全覆盖挂点',
      recordedBy: 'centre',
      recordedAt: LONG_AGO,
      endRecordedAt: null,
      ...changes,
    }),
  );
  await insert(graph, 'assignment', rows);
  return rows;
};

export const settleQualification = (graph: TestSubgraph, enterpriseId: string, kind: QualificationKind, [validFrom, validTo]: readonly [string, string] = ['2023-12-01', '2026-12-01']): Promise<void> =>
  insert(graph, 'qualification', [{ id: randomUUID(), enterpriseId, kind, certificateNumber: `GR2023440${next()}`, validFrom, validTo }]);

export const settleKeyEnterprises = (graph: TestSubgraph, enterpriseIds: readonly string[], quarter = '2025Q3'): Promise<void> =>
  insert(graph, 'key_enterprise', enterpriseIds.map((enterpriseId) => ({ quarter, enterpriseId, isFourAbove: true, isNationalHighTech: false })));

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

const insert = async (graph: TestSubgraph, table: string, rows: readonly object[]): Promise<void> => {
  const records = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value])));
  const columns = Object.keys(records[0] ?? {}).join(', ');
  if (columns !== '') await graph.sql(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [JSON.stringify(records)]);
};

/** Runs a mutation with an idempotency key of its own, and answers the member of its union. */
export const mutate = async (client: TestClient, mutation: string, input: Record<string, unknown>, selection = 'enterprise { id }', facts = ''): Promise<any> => {
  const { data, errors } = await attempt(client, mutation, input, selection, facts);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.result;
};

/** The same for a mutation that may be answered with errors. */
export const attempt = (client: TestClient, mutation: string, input: Record<string, unknown>, selection = 'enterprise { id }', facts = '') => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  return client.run(
    `mutation ($input: ${type}Input!) { result: ${mutation}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on UserError { message en: message(locale: EN) } ${facts} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
};
