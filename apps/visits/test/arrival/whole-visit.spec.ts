import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, centre, liaison, office } from '../district.ts';
import { listSteps, read } from '../journey.ts';
import { checkIn, completeRoster, END, issuePasses, listMembers, minutesAfter, newVisitor, scheduleVisit, START } from './visitors.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

describe('a visit from its date to its end (§9.1)', () => {
  it('is made ready by its roster, opened by codes, ended at the gate, spoken of by both sides, and put on file', async () => {
    const visit = await scheduleVisit(graph);
    const { id, gate } = visit;
    await completeRoster(graph, id, [newVisitor(), newVisitor({ name: '王芳' })]);
    expect(await read(graph, bureau, id)).toEqual({ state: 'READY' });
    const passes = await issuePasses(graph, id);
    expect(await checkIn(graph, visit, [passes[0] as string])).toMatchObject({ visitRequest: { state: 'IN_PROGRESS' }, admitted: 1 });
    expect(await checkIn(graph, visit, [passes[1] as string], minutesAfter(START, 5))).toMatchObject({ admitted: 1 });
    await mutate(graph.as(gate, { now: END }), 'checkOutVisit', { visitRequestId: id });
    expect(await read(graph, gate, id, 'state checkedInAt checkedOutAt receptionMinutes dueAt')).toEqual({
      state: 'COMPLETED', checkedInAt: START.toISOString(), checkedOutAt: END.toISOString(), receptionMinutes: 120, dueAt: '2025-09-12T10:00:00.000Z',
    });
    const result = { problemsSolved: 1, problemsRegistered: 2, factsUpdated: 0, servicesDelivered: 0, findings: '协调解决用电增容' };
    await mutate(graph.as(bureau, { now: END }), 'recordVisitResult', { visitRequestId: id, ...result });
    await mutate(graph.as(bureau, { now: END }), 'giveVisitFeedback', { visitRequestId: id, words: '企业接待有序，问题已转办' });
    await mutate(graph.as(gate, { now: END }), 'giveVisitFeedback', { visitRequestId: id, rating: 5 });
    expect(await read(graph, bureau, id, 'state result { problemsSolved findings } isEmptyVisit')).toEqual({ state: 'FEEDBACK_DONE', result: { problemsSolved: 1, findings: '协调解决用电增容' }, isEmptyVisit: false });
    await mutate(graph.as(centre, { now: END }), 'archiveVisit', { visitRequestId: id });
    expect((await listSteps(graph, id)).slice(-5)).toEqual([
      'SCHEDULED verifyRoster READY by bureau',
      `READY checkIn IN_PROGRESS by ${String(gate.subject)}`,
      `IN_PROGRESS checkOut COMPLETED by ${String(gate.subject)}`,
      `COMPLETED giveFeedback FEEDBACK_DONE by ${String(gate.subject)}`,
      'FEEDBACK_DONE archive CLOSED by centre',
    ]);
    expect(await listMembers(graph, id)).toHaveLength(2);
  });

  it('SHR-14: who comes is read by the centre, the unit and the enterprise, and by nobody else', async () => {
    const { id, gate } = await scheduleVisit(graph);
    await completeRoster(graph, id, [newVisitor({ idType: 'PASSPORT', idNumber: 'e 12345678', phone: '13912345678' })]);
    for (const by of [centre, bureau, gate]) {
      expect(await read(graph, by, id, 'roster { isComplete lastSubstitutionDay members { name idTypeLabel idLastFour phone stateLabel(locale: EN) pledgeVersion enteredAt } }')).toEqual({
        roster: { isComplete: true, lastSubstitutionDay: '2025-09-09', members: [{ name: '李明', idTypeLabel: '护照', idLastFour: '5678', phone: '139****5678', stateLabel: 'Verified', pledgeVersion: '2025-1', enteredAt: null }] },
      });
    }
    for (const by of [office, liaison]) {
      const { data, errors } = await graph.as(by).run('query ($id: ID!) { visitRequest(id: $id) { roster { members { name } } } }', { id });
      expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([{ visitRequest: { roster: null } }, ['FORBIDDEN']]);
    }
  });
});
