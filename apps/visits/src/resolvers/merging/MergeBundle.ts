import { findBundleObstacle, listBundleActions } from '../../domain/merging/bundle-actions.ts';
import { countVisitors } from '../../domain/merging/clusters.ts';
import type { MergeBundle as Bundle } from '../../domain/merging/bundle.ts';
import type { RequestContext } from '../../context.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import type { MergeBundleResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';
import { readBundleStandpoint } from './bundle-standpoint.ts';

const readRequests = async (context: RequestContext, { id }: Bundle): Promise<readonly VisitRequest[]> => {
  const members = await context.bundleMembers.load(id);
  return (await Promise.all(members.map(({ visitRequestId }) => context.visitRequests.load(visitRequestId)))).filter((request) => request !== null);
};

export const MergeBundle: MergeBundleResolvers = {
  __resolveReference: ({ id }, context) => context.bundles.load(id),

  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  typeLabel: ({ type }, { locale }) => label('MergeType', type, locale),
  state: async (bundle, _arguments, context) => (await readBundleStandpoint(context, bundle)).view.state,
  stateLabel: async (bundle, { locale }, context) => label('MergeBundleState', (await readBundleStandpoint(context, bundle)).view.state, locale),
  dueAt: async (bundle, _arguments, context) => (await readBundleStandpoint(context, bundle)).view.dueAt,
  leadUnit: async ({ leadRequestId }, _arguments, context) => {
    const lead = await context.visitRequests.load(leadRequestId);
    return lead === null ? null : { id: lead.unitId };
  },
  members: async (bundle, _arguments, context) => (await context.bundleMembers.load(bundle.id)).map((member) => ({ bundle, member })),
  windows: async ({ id }, _arguments, context) => [...(await context.bundleWindows.load(id))],
  scheduled: ({ scheduledStartsAt: startsAt, scheduledEndsAt: endsAt }) => (startsAt === null || endsAt === null ? null : { position: null, startsAt, endsAt }),
  jointHeadcount: async (bundle, _arguments, context) => countVisitors(await readRequests(context, bundle)),
  savedReceptions: async ({ id }, _arguments, context) => Math.max(0, (await context.bundleMembers.load(id)).length - 1),
  reports: async (bundle, _arguments, context) => {
    const { parties, ownUnitIds } = await readBundleStandpoint(context, bundle);
    const reports = await context.bundleReports.load(bundle.id);
    return reports.filter(({ unitId }) => parties.includes('CENTRE') || ownUnitIds.includes(unitId));
  },
  history: async ({ id }, _arguments, context) => [...(await context.bundleTransitions.load(id))],

  availableActions: async (bundle, _arguments, context) => {
    const { whole, parties, ownUnitIds, view } = await readBundleStandpoint(context, bundle);
    const isFollowedUp = (await readRequests(context, bundle)).some(({ state }) => state === 'PHONE_FOLLOWUP');
    const actionable = { ...whole, bundle: { ...bundle, state: view.state }, ownUnitIds, isFollowedUp, now: context.now };
    return listBundleActions(parties).map((action) => ({ action, obstacle: findBundleObstacle(action, actionable) }));
  },
};
