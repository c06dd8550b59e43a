import type { OperationResult } from '@qinqing/database';
import { refuse, type TypedRefusal } from '@qinqing/subgraph-server';
import type { VisitPlan } from '../../domain/planning/visit-plan.ts';

export const answerWithPlan = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<VisitPlan, Refusal>,
): { readonly __typename: Name; readonly plan: VisitPlan } | TypedRefusal<Refusal> => (result.kind === 'done' ? { __typename: successType, plan: result.value } : refuse(result.refusal));
