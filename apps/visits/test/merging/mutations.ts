import type { ReadyCalls } from '@qinqing/testing';
import { bureau, bureauUnit, centre, representative, settleOne } from '../district.ts';
import { REPLY_DUE, SEPTEMBER } from '../forms.ts';
import { agreed, asked, bookAlike, proposed, scheduled } from './bundle-journey.ts';
import { mutate } from './calls.ts';

const THAT_DAY = new Date('2025-09-10T02:00:00.000Z');

/** A call of each mutation on merged visits. */
export const mergingMutations: ReadyCalls = {
  proposeBundle: async (graph) => ({ by: centre, input: { visitRequestIds: await bookAlike(graph, (await settleOne(graph)).id), leadUnitId: bureauUnit, windows: SEPTEMBER } }),
  agreeToBundle: async (graph) => ({ by: bureau, input: { bundleId: (await proposed(graph)).bundleId } }),
  declineBundle: async (graph) => ({ by: bureau, input: { bundleId: (await proposed(graph)).bundleId, reason: '各走各的' } }),
  askAboutBundle: async (graph) => ({ by: centre, input: { bundleId: (await agreed(graph)).bundleId } }),
  acceptBundle: async (graph) => {
    const { firmId, bundleId } = await asked(graph);
    return { by: representative(firmId), input: { bundleId, window: 1 } };
  },
  refuseBundle: async (graph) => {
    const { firmId, bundleId } = await asked(graph);
    return { by: representative(firmId), input: { bundleId, reason: '近期生产任务重' } };
  },
  recordBundleReply: async (graph) => {
    const { bundleId } = await asked(graph);
    await graph.runJob('sweep-bundle-deadlines', {}, { now: REPLY_DUE });
    return { by: centre, input: { bundleId, acceptedWindow: 1, callRecord: '致电，同意接待' }, now: REPLY_DUE };
  },
  dissolveBundle: async (graph) => ({ by: centre, input: { bundleId: (await asked(graph)).bundleId, reason: '改为分别办理' } }),
  recordBundleVisit: async (graph) => ({ by: bureau, input: { bundleId: (await scheduled(graph)).bundleId, jointRecord: '现场核实产能' }, now: THAT_DAY }),
  reportOnBundle: async (graph) => {
    const { bundleId } = await scheduled(graph);
    await mutate(graph.as(bureau, { now: THAT_DAY }), 'recordBundleVisit', { bundleId, jointRecord: '现场核实产能' });
    return { by: bureau, input: { bundleId, report: '产能充足' }, now: THAT_DAY };
  },
};
