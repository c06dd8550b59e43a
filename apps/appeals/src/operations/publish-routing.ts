import { isInJurisdiction } from '@qinqing/caller';
import { runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { RoutingVersion } from '../domain/routing.ts';
import { findRouting, listMissingItems, publishVersion, queueForPublication } from '../persistence/routing.ts';
import { getRouting } from './draft-routing.ts';
import type { AppealRoutingIncomplete, AppealRoutingNotDraft, AppealRoutingUnknown } from './refusals.ts';

export interface PublishRoutingInput {
  readonly idempotencyKey: string;
  readonly routingId: string;
}

type PublishRoutingRefusal = AppealRoutingUnknown | AppealRoutingIncomplete | AppealRoutingNotDraft;

/** A drafted routing comes into force when every item has a unit; else the one before stays, and the gaps are named (APL-02). */
export const publishRouting = (context: RequestContext, input: PublishRoutingInput): Promise<OperationResult<RoutingVersion, PublishRoutingRefusal>> =>
  runOperation<RoutingVersion, PublishRoutingRefusal>(context.dataSource, {
    mutation: 'publishRouting',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const { routingId } = input;
      const found = await findRouting(manager, routingId);
      if (found === null || !isInJurisdiction(context.caller, found.divisionCode)) return { kind: 'refused', refusal: { kind: 'AppealRoutingUnknown', routingId } };
      await queueForPublication(manager, found.divisionCode);
      const routing = await getRouting(manager, routingId);
      if (routing.state !== 'DRAFT') return { kind: 'refused', refusal: { kind: 'AppealRoutingNotDraft', state: routing.state } };
      const missingItemCodes = await listMissingItems(manager, routingId);
      if (missingItemCodes.length > 0) return { kind: 'refused', refusal: { kind: 'AppealRoutingIncomplete', missingItemCodes } };
      await publishVersion(manager, routing, { by: context.caller.subject, now: context.now });
      return { kind: 'done', value: await getRouting(manager, routingId), reference: routingId };
    },
    readAgain: getRouting,
  });
