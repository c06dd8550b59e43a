import type { OperationResult } from '@qinqing/database';
import { refuse, type TypedRefusal } from '@qinqing/subgraph-server';
import type { CampaignSession } from '../../../domain/campaigns/campaign.ts';

/** Shapes an operation's result into a member of the mutation's union: the success type, or the refusal's own type. */
export const answerWithSession = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<CampaignSession, Refusal>,
): { readonly __typename: Name; readonly session: CampaignSession } | TypedRefusal<Refusal> =>
  result.kind === 'done' ? { __typename: successType, session: result.value } : refuse(result.refusal);
