import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { anybody, centre, neighbouringCentre, officerCaller, representative, requestingUnit, settleAssignments, settleEnterprise, settleEnterprises, settleOfficer, settleUnit } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const read = async (caller: object, id: string, selection: string) => graph.as(caller).run(`query ($id: ID!) { officer(id: $id) { ${selection} } }`, { id });

describe('Query.officer', () => {
  it('ENT-05: shows the officer with unit, load and limits', async () => {
    const unit = await settleUnit(graph, { name: '江海区科工商务局', nameEn: 'Bureau of Industry and Commerce' });
    const officer = await settleOfficer(graph, { unitId: unit.id, name: '陈志强' });
    const firms = await settleEnterprises(graph, Array.from({ length: 26 }, () => ({})));
    await settleAssignments(graph, officer.id, firms.map(({ id }) => id));
    const { data } = await read(centre, officer.id, 'name title isActive unit { name en: name(locale: EN) levelLabel } load { enterprises softLoad hardCap isAboveSoftLoad }');
    expect(data?.officer).toEqual({
      name: '陈志强',
      title: '四级调研员',
      isActive: true,
      unit: { name: '江海区科工商务局', en: 'Bureau of Industry and Commerce', levelLabel: '区级' },
      load: { enterprises: 26, softLoad: 25, hardCap: 30, isAboveSoftLoad: true },
    });
  });

  it('SHR-24: the limits are those of the officer’s jurisdiction', async () => {
    await graph.sql(`INSERT INTO setting (scope, key, value, valid_from, source, changed_by) VALUES ('440705', 'liaisonSoftLoad', '10', '2025-01-01', '区政府办', 'x')`);
    const officer = await settleOfficer(graph, { divisionCode: '440705' });
    expect((await read({ ...centre, divisionCode: '440700' }, officer.id, 'load { softLoad hardCap }')).data?.officer.load).toEqual({ softLoad: 10, hardCap: 30 });
  });

  it('pages through the enterprises that the officer serves now, by name', async () => {
    const officer = await settleOfficer(graph);
    const firms = await settleEnterprises(graph, Array.from({ length: 3 }, () => ({})));
    const former = await settleEnterprise(graph);
    await settleAssignments(graph, officer.id, firms.map(({ id }) => id));
    await settleAssignments(graph, officer.id, [former.id], { validTo: new Date('2025-03-01T00:00:00Z') });
    const page = async (argument: string) => (await read(centre, officer.id, `enterprises(${argument}) { nodes { id } totalCount pageInfo { hasNextPage endCursor } }`)).data?.officer.enterprises;
    const first = await page('first: 2');
    expect(first).toMatchObject({ nodes: [{ id: firms[0]?.id }, { id: firms[1]?.id }], totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await page(`first: 2, after: "${first.pageInfo.endCursor}"`)).toMatchObject({ nodes: [{ id: firms[2]?.id }], pageInfo: { hasNextPage: false } });
    expect((await page('kind: CHIEF_SERVICE_OFFICER')).nodes).toEqual([]);
  });

  it('is null for who may not see the officer, as for one who does not exist', async () => {
    const officer = await settleOfficer(graph);
    for (const caller of [anybody, neighbouringCentre]) expect(await read(caller, officer.id, 'name')).toMatchObject({ data: { officer: null }, errors: [] });
    expect(await read(centre, randomUUID(), 'name')).toMatchObject({ data: { officer: null }, errors: [] });
    expect(await read(centre, 'no id', 'name')).toMatchObject({ data: { officer: null }, errors: [] });
  });

  it('ENT-06: an enterprise sees the officers who serve it, and no others', async () => {
    const [firm, own, other] = [await settleEnterprise(graph), await settleOfficer(graph), await settleOfficer(graph)];
    await settleAssignments(graph, own.id, [firm.id]);
    expect((await read(representative(firm.id), own.id, 'name')).data?.officer).toEqual({ name: own.name });
    expect((await read(representative(firm.id), other.id, 'name')).data?.officer).toBeNull();
  });

  it('shows the load to the officer and to those who plan, not to colleagues or other units', async () => {
    const [officer, colleague] = [await settleOfficer(graph), await settleOfficer(graph)];
    expect((await read(officerCaller(officer.id), officer.id, 'load { enterprises }')).data?.officer.load).toEqual({ enterprises: 0 });
    for (const caller of [officerCaller(colleague.id), requestingUnit]) {
      const { data, errors } = await read(caller, officer.id, 'name load { enterprises }');
      expect(data?.officer).toEqual({ name: officer.name, load: null });
      expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });
});
