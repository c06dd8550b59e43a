import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, centre, settleOne } from '../district.ts';
import { anotherMatter, OCTOBER } from '../forms.ts';
import { bookAndAccept, read } from '../journey.ts';
import { beginVisit, END, endVisit, newVisitor, scheduleVisit, START, submitRoster } from './visitors.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const DAY_MS = 86_400_000;
const eraseAt = (days: number): Promise<void> => graph.runJob('erase-visitors', {}, { now: new Date(END.getTime() + days * DAY_MS) });
const readPeople = (id: string): Promise<any[]> => graph.sql('SELECT name, unit_name, title, id_last_four, id_hash, phone, account, pledge_paper FROM visit_member WHERE visit_request_id = $1 ORDER BY seat', [id]);
const FORGOTTEN = { name: '—', unit_name: '—', title: '—', id_last_four: '', id_hash: '', phone: '', account: null, pledge_paper: null };

describe('who came is forgotten (SHR-14)', () => {
  it('a hundred and eighty days after the visit, and not before', async () => {
    const { id } = await endVisit(graph);
    await eraseAt(180);
    expect(await readPeople(id)).toMatchObject([{ name: '李明' }, { name: '王芳' }]);
    await eraseAt(180.001);
    expect(await readPeople(id)).toEqual([FORGOTTEN, FORGOTTEN]);
    expect((await read(graph, centre, id, 'roster { members { name phone stateLabel enteredAt } }')).roster.members).toEqual(Array.from({ length: 2 }, () => ({ name: '—', phone: '****', stateLabel: '已核验', enteredAt: START.toISOString() })));
  });

  it('also when nobody came in the end', async () => {
    const { id } = await scheduleVisit(graph);
    await submitRoster(graph, id, [newVisitor()]);
    await eraseAt(181);
    expect(await readPeople(id)).toEqual([FORGOTTEN]);
  });

  it('a ban outlives the roster that it came from', async () => {
    const culprit = newVisitor();
    const visit = await beginVisit(graph, [culprit]);
    await mutate(graph.as(visit.gate, { now: START }), 'reportPhotoIncident', { visitRequestId: visit.id, zone: '样品室', severity: 'SERIOUS', description: '拍摄' });
    const { photoIncidents } = await read(graph, centre, visit.id, 'photoIncidents { id }');
    await mutate(graph.as(centre, { now: START }), 'decidePhotoIncident', { visitRequestId: visit.id, photoIncidentId: photoIncidents[0].id, sanction: 'GROUP_BAN', finding: '属实' });
    await graph.sql("UPDATE visit_member SET name = '—', id_hash = '', person_key = id::text WHERE visit_request_id = $1", [visit.id]);
    const next = await bookAndAccept(graph, bureau, (await settleOne(graph)).id, { ...anotherMatter(), windows: OCTOBER });
    expect(await mutate(graph.as(bureau, { now: START }), 'submitVisitRoster', { visitRequestId: next, members: [culprit] })).toMatchObject({ problems: [{ code: 'BANNED' }] });
  });
});

describe('a page of visits with their rosters, feedback, incidents and media', () => {
  it('costs as many statements for six visits as for two', async () => {
    const count = async (): Promise<number> => {
      const selection = 'roster { members { name enteredAt } isComplete lastSubstitutionDay } enterpriseFeedback { rating } unitFeedback { words } photoIncidents { zone } media { title } enterprise { receptionRules { zones { name } } }';
      const { data, errors, statements } = await graph.as(centre).run(`{ visitRequests(first: 6) { nodes { ${selection} } } }`);
      expect(errors).toEqual([]);
      expect(data?.visitRequests.nodes.length).toBeGreaterThan(1);
      return statements.length;
    };
    await graph.sql('UPDATE visit_request SET division_code = $1, version = version + 1', ['650100']);
    for (let visit = 0; visit < 2; visit += 1) await endVisit(graph);
    const two = await count();
    for (let visit = 0; visit < 4; visit += 1) await endVisit(graph);
    expect(await count()).toBe(two);
  });
});
