import type { OperationResult } from '@qinqing/database';
import { refuse, type TypedRefusal } from '@qinqing/subgraph-server';
import type { PolicyApplication } from '../../domain/policy-application.ts';

/** Shapes an operation's result into a member of the mutation's union: the success type, or the refusal's own type. */
export const answerWithApplication = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<PolicyApplication, Refusal>,
): { readonly __typename: Name; readonly application: PolicyApplication } | TypedRefusal<Refusal> =>
  result.kind === 'done' ? { __typename: successType, application: result.value } : refuse(result.refusal);
