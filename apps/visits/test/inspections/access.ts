import type { Specimen, TestSubgraph } from '@qinqing/testing';
import { bureauUnit, districtUnit, DIVISION, market, marketUnit, representative, settleOne, UNKNOWN_ID } from '../district.ts';
import { key } from '../forms.ts';
import { bookProgramme, stopsAt } from '../programmes/programmes.ts';
import { mutate } from './calls.ts';

/** A violation and a programme with what tells whose they are. */
export const inspectionSpecimens = async (graph: TestSubgraph): Promise<Record<string, Specimen>> => {
  const firm = await settleOne(graph);
  const report = { unitId: bureauUnit, occurredAt: '2025-08-29T07:30:00.000Z', visitors: '三人', purpose: '看看' };
  const { violation } = await mutate(graph.as(representative(firm.id)), 'reportUnbookedVisit', report);
  const programme = await bookProgramme(graph, stopsAt(firm.id), market);
  return {
    VisitViolation: { reference: { id: violation.id }, place: { divisionCode: DIVISION, unitIds: [bureauUnit, districtUnit], enterpriseId: firm.id } },
    VisitProgramme: { reference: { id: programme }, place: { divisionCode: DIVISION, unitIds: [marketUnit, districtUnit] } },
  };
};

const windows = '[{ startsAt: "2025-09-10T01:00:00.000Z", endsAt: "2025-09-10T03:00:00.000Z" }]';
const call = (mutation: string, input: string): string => `${mutation}(input: { idempotencyKey: "${key()}", ${input} }) { __typename }`;
const unknown = `"${UNKNOWN_ID}"`;

/** Each root field of the part with an operation that changes nothing. */
export const inspectionRootFields = (): Record<string, string> => ({
  'Query.visitViolations': 'visitViolations { nodes { id } }',
  'Query.visitProgramme': `visitProgramme(id: ${unknown}) { id }`,
  'Query.visitProgrammes': 'visitProgrammes { nodes { id } }',
  'Mutation.requestUnannouncedInspection': call(
    'requestUnannouncedInspection',
    `enterpriseId: ${unknown}, reason: COMPLAINT, statutoryBasis: "法", noticeNumber: "1", purpose: "检查事项", headcount: 2, window: ${windows.slice(1, -1)}`,
  ),
  'Mutation.scanInInspection': call('scanInInspection', `visitRequestId: ${unknown}, noticeNumber: "1", enforcementIds: ["1", "2"], arrivedAt: "2025-09-01T01:00:00.000Z"`),
  'Mutation.registerEmergencyVisit': call(
    'registerEmergencyVisit',
    `enterpriseId: ${unknown}, reason: COURT_ORDER, documentNumber: "1", purpose: "协助执行", headcount: 2, startedAt: "2025-08-29T06:00:00.000Z", endedAt: "2025-08-29T08:00:00.000Z"`,
  ),
  'Mutation.auditEmergencyVisit': call('auditEmergencyVisit', `visitRequestId: ${unknown}, isJustified: true, finding: "属实"`),
  'Mutation.reportUnbookedVisit': call('reportUnbookedVisit', `unitId: ${unknown}, occurredAt: "2025-08-29T06:00:00.000Z", visitors: "三人", purpose: "看看"`),
  'Mutation.answerViolation': call('answerViolation', `visitViolationId: ${unknown}, statement: "说明"`),
  'Mutation.decideViolation': call('decideViolation', `visitViolationId: ${unknown}, isUpheld: false, reason: "不实"`),
  'Mutation.requestVisitProgramme': call('requestVisitProgramme', `kind: RESEARCH, purpose: "调研产能", topics: [], headcount: 2, criteria: { count: 1, windows: ${windows} }`),
  'Mutation.fillVisitProgramme': call('fillVisitProgramme', `visitProgrammeId: ${unknown}, enterpriseIds: []`),
});
