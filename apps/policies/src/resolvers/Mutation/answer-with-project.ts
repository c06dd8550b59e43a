import type { OperationResult } from '@qinqing/database';
import { refuse, type TypedRefusal } from '@qinqing/subgraph-server';
import type { PolicyProject } from '../../domain/policy-project.ts';

/** Shapes an operation's result into a member of the mutation's union: the success type, or the refusal's own type. */
export const answerWithProject = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<PolicyProject, Refusal>,
): { readonly __typename: Name; readonly project: PolicyProject } | TypedRefusal<Refusal> =>
  result.kind === 'done' ? { __typename: successType, project: result.value } : refuse(result.refusal);
