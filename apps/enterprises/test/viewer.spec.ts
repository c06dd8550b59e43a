import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { anybody, officerCaller, representative, settleEnterprise, settleOfficer } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const whoAmI = async (caller: object) =>
  (await graph.as(caller).run('{ viewer { subject roles { role label en: label(locale: EN) } unit { name } officer { name } divisionCode enterprises { name } actingFor { name } } }')).data?.viewer;

describe('Query.viewer', () => {
  it('SHR-23: tells an officer role, unit and jurisdiction', async () => {
    const officer = await settleOfficer(graph);
    expect(await whoAmI({ ...officerCaller(officer.id), unitId: officer.unitId })).toMatchObject({
      roles: [{ role: 'LIAISON', label: '挂点干部', en: 'Liaison cadre' }],
      unit: { name: expect.any(String) },
      officer: { name: officer.name },
      divisionCode: '440704',
      enterprises: [],
      actingFor: null,
    });
  });

  it('SHR-23: tells an agent for which enterprises one may act, and for which one acts now', async () => {
    const [first, second] = [await settleEnterprise(graph), await settleEnterprise(graph)];
    expect(await whoAmI({ ...representative(second.id), enterpriseIds: [second.id, first.id] })).toMatchObject({
      enterprises: [{ name: first.name }, { name: second.name }],
      actingFor: { name: second.name },
    });
  });

  it('tells the public that it is the public', async () => {
    expect(await whoAmI({ ...anybody, subject: 'public' })).toEqual({
      subject: 'public',
      roles: [{ role: 'PUBLIC', label: '公众', en: 'Public' }],
      unit: null,
      officer: null,
      divisionCode: null,
      enterprises: [],
      actingFor: null,
    });
  });
});
