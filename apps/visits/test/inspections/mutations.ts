import type { ReadyCalls, TestSubgraph } from '@qinqing/testing';
import { bureau, bureauUnit, centre, representative, settleOne } from '../district.ts';
import { bookProgramme, anyOf, stopsAt } from '../programmes/programmes.ts';
import { mutate } from './calls.ts';
import { anotherNotice, ARRIVAL, bookAndSchedule, scan, unannouncedForm } from './inspection-journey.ts';

const emergency = (enterpriseId: string): Record<string, unknown> => ({
  enterpriseId,
  reason: 'SAFETY_ACCIDENT',
  documentNumber: '粤江应急〔2025〕事故1号',
  purpose: '车间火情现场处置',
  headcount: 6,
  startedAt: '2025-08-29T06:00:00.000Z',
  endedAt: '2025-08-29T08:00:00.000Z',
});
const unbooked = { unitId: bureauUnit, occurredAt: '2025-08-29T07:30:00.000Z', visitors: '三人', purpose: '顺路看看' };

const report = async (graph: TestSubgraph): Promise<string> => {
  const { violation } = await mutate(graph.as(representative((await settleOne(graph)).id)), 'reportUnbookedVisit', unbooked);
  return violation.id;
};

/** A call of each mutation on inspections, emergencies, violations, and requests with several stops. */
export const inspectionMutations: ReadyCalls = {
  requestUnannouncedInspection: async (graph) => ({ by: bureau, input: unannouncedForm((await settleOne(graph)).id) }),
  scanInInspection: async (graph) => {
    const noticeNumber = anotherNotice();
    const visitRequestId = await bookAndSchedule(graph, (await settleOne(graph)).id, { noticeNumber });
    return { by: bureau, input: { visitRequestId, ...scan(noticeNumber) }, now: ARRIVAL };
  },
  registerEmergencyVisit: async (graph) => ({ by: bureau, input: emergency((await settleOne(graph)).id), now: new Date('2025-09-02T02:00:00.000Z') }),
  auditEmergencyVisit: async (graph) => {
    const { visitRequest } = await mutate(graph.as(bureau), 'registerEmergencyVisit', emergency((await settleOne(graph)).id));
    return { by: centre, input: { visitRequestId: visitRequest.id, isJustified: false, finding: '现场并无事故' } };
  },
  reportUnbookedVisit: async (graph) => ({ by: representative((await settleOne(graph)).id), input: unbooked }),
  answerViolation: async (graph) => ({ by: bureau, input: { visitViolationId: await report(graph), statement: '当日为路过，未入企业' } }),
  decideViolation: async (graph) => {
    const visitViolationId = await report(graph);
    await mutate(graph.as(bureau), 'answerViolation', { visitViolationId, statement: '当日为路过' });
    return { by: centre, input: { visitViolationId, isUpheld: true, reason: '经核实' } };
  },
  requestVisitProgramme: async (graph) => ({ by: bureau, input: stopsAt((await settleOne(graph)).id, (await settleOne(graph)).id) }),
  fillVisitProgramme: async (graph) => ({ by: centre, input: { visitProgrammeId: await bookProgramme(graph, anyOf(2)), enterpriseIds: [(await settleOne(graph)).id, (await settleOne(graph)).id] } }),
};
