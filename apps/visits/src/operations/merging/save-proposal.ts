import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@qinqing/database';
import type { RequestContext, Settings } from '../../context.ts';
import type { MergeBundle } from '../../domain/merging/bundle.ts';
import { mergeTypeOf, type MergeType } from '../../domain/merging/merge-type.ts';
import { isStatutory, type VisitRequest } from '../../domain/visit-request.ts';
import { insertBundle } from '../../persistence/merging/bundles.ts';
import { moveVisit } from '../act-on-visit.ts';
import { startClock } from '../step-clock.ts';
import { setBundleTimer } from './move-bundle.ts';
import type { ProposedBundle } from './propose-bundle.ts';

export interface Proposal {
  readonly proposed: ProposedBundle;
  /** At least two, found to belong together. */
  readonly requests: readonly VisitRequest[];
  readonly settings: Settings;
}

/** Saves a bundle that was found possible, with its requests in it; the clock for the units' word begins. */
export const saveProposal = async (context: RequestContext, manager: EntityManager, proposal: Proposal): Promise<MergeBundle> => {
  const { caller, now, requestId } = context;
  const bundle = newBundle(context, proposal);
  const members = proposal.requests.map(({ id, unitId }) => ({ visitRequestId: id, unitId }));
  await insertBundle(manager, bundle, members, proposal.proposed.windows);
  for (const request of proposal.requests.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    await moveVisit({ manager, request, requestId }, { actor: caller.subject, now }, { events: ['joinBundle'], changes: { bundleId: bundle.id } });
  }
  await setBundleTimer(manager, bundle);
  return bundle;
};

const newBundle = (context: RequestContext, { proposed, requests, settings }: Proposal): MergeBundle => {
  const { caller, now } = context;
  const inOrder = requests.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
  const lead = inOrder.find(({ unitId }) => unitId === proposed.leadUnitId) as VisitRequest;
  return {
    id: randomUUID(),
    enterpriseId: lead.enterpriseId,
    divisionCode: lead.divisionCode,
    type: mergeTypeOf({ kind: lead.kind, isStatutory: isStatutory(lead), isUnannounced: false }) as MergeType,
    isStatutory: isStatutory(lead),
    state: 'PROPOSED',
    leadRequestId: lead.id,
    proposedBy: caller.subject,
    askedAt: null,
    ...startClock(context, 'BUNDLE_PROPOSED', settings),
    scheduledStartsAt: null,
    scheduledEndsAt: null,
    unspokenUntil: null,
    jointRecord: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
};
