import type { ReadyCalls, TestSubgraph } from '@qinqing/testing';
import { mutate } from '../calls.ts';
import { bureau, centre, representative, settleOne } from '../district.ts';
import { read } from '../journey.ts';
import { beginVisit, completeRoster, END, endVisit, newVisitor, prepareVisit, scheduleVisit, sign, START, submitRoster, verify } from './visitors.ts';

const result = { problemsSolved: 1, problemsRegistered: 0, factsUpdated: 0, servicesDelivered: 2, findings: '现场解决一项' };
const media = { title: '走访报道', location: '内网草稿12号', contentHash: 'a'.repeat(64) };

/** One visitor on the roster of a visit with a date. */
const listOne = async (graph: TestSubgraph): Promise<{ id: string; memberId: string }> => {
  const { id } = await scheduleVisit(graph);
  const [member] = await submitRoster(graph, id, [newVisitor()]);
  return { id, memberId: member?.id ?? '' };
};

/** A call of each mutation between the agreed date and the end of a visit. */
export const arrivalMutations: ReadyCalls = {
  setReceptionRules: async (graph) => ({
    by: representative((await settleOne(graph)).id),
    input: { zones: [{ name: '样品室', tags: ['CUSTOMER_SAMPLE'] }], route: ['样品室'], maxGroupSize: 8, blackouts: [{ from: '2025-10-20', to: '2025-10-21', reason: '盘点' }] },
  }),
  submitVisitRoster: async (graph) => ({ by: bureau, input: { visitRequestId: (await scheduleVisit(graph)).id, members: [newVisitor(), newVisitor({ name: '王芳' })] } }),
  verifyVisitor: async (graph) => {
    const { id, memberId } = await listOne(graph);
    await sign(graph, id, memberId);
    return { by: centre, input: { visitRequestId: id, memberId, means: 'UNIT_LETTER', reference: '江工信函〔2025〕12号' } };
  },
  substituteVisitor: async (graph) => {
    const { id } = await scheduleVisit(graph);
    const [memberId] = await completeRoster(graph, id);
    return { by: bureau, input: { visitRequestId: id, memberId, substitute: newVisitor({ name: '赵强' }) } };
  },
  signVisitPledge: async (graph) => {
    const { id, memberId } = await listOne(graph);
    await verify(graph, id, memberId);
    return { by: bureau, input: { visitRequestId: id, memberId, version: '2025-1', paperReference: '承诺书存档01' } };
  },
  issueVisitPasses: async (graph) => ({ by: bureau, input: { visitRequestId: (await prepareVisit(graph)).id } }),
  checkInVisit: async (graph) => {
    const { id, gate, passes } = await prepareVisit(graph);
    return { by: gate, input: { visitRequestId: id, passes }, now: START };
  },
  checkOutVisit: async (graph) => {
    const { id, gate } = await beginVisit(graph);
    return { by: gate, input: { visitRequestId: id }, now: END };
  },
  recordVisitResult: async (graph) => ({ by: bureau, input: { visitRequestId: (await endVisit(graph)).id, ...result }, now: END }),
  giveVisitFeedback: async (graph) => {
    const { id, gate } = await endVisit(graph);
    await mutate(graph.as(bureau, { now: END }), 'giveVisitFeedback', { visitRequestId: id, words: '顺利' });
    return { by: gate, input: { visitRequestId: id, rating: 5 }, now: END };
  },
  archiveVisit: async (graph) => {
    const { id, gate } = await endVisit(graph);
    await mutate(graph.as(bureau, { now: END }), 'giveVisitFeedback', { visitRequestId: id, words: '顺利' });
    await mutate(graph.as(gate, { now: END }), 'giveVisitFeedback', { visitRequestId: id, rating: 5 });
    return { by: centre, input: { visitRequestId: id }, now: END };
  },
  reportPhotoIncident: async (graph) => {
    const { id, gate, memberIds } = await beginVisit(graph);
    return { by: gate, input: { visitRequestId: id, zone: '样品室', severity: 'SERIOUS', description: '拍摄样品', memberIds }, now: START };
  },
  decidePhotoIncident: async (graph) => {
    const { id, gate, memberIds } = await beginVisit(graph);
    await mutate(graph.as(gate, { now: START }), 'reportPhotoIncident', { visitRequestId: id, zone: '样品室', severity: 'SERIOUS', description: '拍摄样品', memberIds });
    const { photoIncidents } = await read(graph, centre, id, 'photoIncidents { id }', START);
    return { by: centre, input: { visitRequestId: id, photoIncidentId: photoIncidents[0].id, sanction: 'GROUP_BAN', finding: '属实' }, now: START };
  },
  submitVisitMedia: async (graph) => ({ by: bureau, input: { visitRequestId: (await endVisit(graph)).id, ...media }, now: END }),
  approveVisitMedia: async (graph) => {
    const { id, gate } = await endVisit(graph);
    await mutate(graph.as(bureau, { now: END }), 'submitVisitMedia', { visitRequestId: id, ...media });
    const [{ id: mediaId }] = await graph.sql('SELECT id FROM visit_media WHERE visit_request_id = $1', [id]);
    return { by: gate, input: { visitRequestId: id, mediaId, isApproved: true }, now: END };
  },
};
