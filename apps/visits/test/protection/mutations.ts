import type { ReadyCalls, TestSubgraph } from '@qinqing/testing';
import { bureau, centre, liaisonOfficer, representative, settleOne, UNKNOWN_ID } from '../district.ts';
import { bookAndAccept } from '../journey.ts';
import { mutate, protect } from './list.ts';

const propose = async (graph: TestSubgraph): Promise<{ firmId: string; protectionEntryId: string }> => {
  const { id: firmId } = await settleOne(graph);
  const { protectionEntry } = await mutate(graph.as(centre), 'proposeProtection', { enterpriseId: firmId, ground: 'PILOT', recordedBaseline: null });
  return { firmId, protectionEntryId: protectionEntry.id };
};

/** A call of each mutation on the protection list, and on what a visit burdens people with. */
export const protectionMutations: ReadyCalls = {
  proposeProtection: async (graph) => ({ by: centre, input: { enterpriseId: (await settleOne(graph)).id, ground: 'PILOT' } }),
  consentToProtection: async (graph) => {
    const { firmId, protectionEntryId } = await propose(graph);
    return { by: representative(firmId), input: { protectionEntryId } };
  },
  leaveProtection: async (graph) => {
    const firm = await settleOne(graph);
    return { by: representative(firm.id), input: { protectionEntryId: await protect(graph, firm, { since: '2025-09-01' }) } };
  },
  reviewProtection: async (graph) => {
    const now = new Date('2026-09-30T02:00:00.000Z');
    const protectionEntryId = await protect(graph, await settleOne(graph), { since: '2025-09-01' });
    await graph.runJob('settle-protection-list', {}, { now });
    return { by: centre, input: { protectionEntryId, isKept: true }, now };
  },
  recordAccompanying: async (graph) => ({
    by: bureau,
    input: { visitRequestId: await bookAndAccept(graph, bureau, (await settleOne(graph)).id), officerIds: [liaisonOfficer, UNKNOWN_ID], hosts: 3 },
  }),
};
