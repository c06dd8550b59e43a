import type { BundleMember, MergeBundle } from '../../domain/merging/bundle.ts';
import type { RequestContext } from '../../context.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import type { MergeBundleMemberResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';
import { readBundleStandpoint } from './bundle-standpoint.ts';

export interface ShownMember {
  readonly bundle: MergeBundle;
  readonly member: BundleMember;
}

/** What its partners may know of a request: who comes, and what for. */
const readRequest = async (context: RequestContext, { member }: ShownMember): Promise<VisitRequest> => {
  const request = await context.visitRequests.load(member.visitRequestId);
  if (request === null) throw new Error(`visit request ${member.visitRequestId} is gone`);
  return request;
};

export const MergeBundleMember: MergeBundleMemberResolvers = {
  unit: ({ member }) => ({ id: member.unitId }),
  kind: async (shown, _arguments, context) => (await readRequest(context, shown)).kind,
  kindLabel: async (shown, { locale }, context) => label('VisitKind', (await readRequest(context, shown)).kind, locale),
  purpose: async (shown, _arguments, context) => (await readRequest(context, shown)).purpose,
  isLead: ({ bundle, member }) => bundle.leadRequestId === member.visitRequestId,
  hasAgreed: async ({ bundle, member }, _arguments, context) => {
    const { whole, canSeeRefusals, view } = await readBundleStandpoint(context, bundle);
    return view.state === 'DISSOLVED' && !canSeeRefusals ? null : whole.agreedUnitIds.includes(member.unitId);
  },
  visitRequest: ({ member }, _arguments, context) => context.visitRequests.load(member.visitRequestId),
};
