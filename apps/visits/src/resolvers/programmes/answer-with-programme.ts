import type { OperationResult } from '@qinqing/database';
import { refuse, type TypedRefusal } from '@qinqing/subgraph-server';
import type { VisitProgramme } from '../../domain/programmes/visit-programme.ts';

/** Shapes an operation's result into a member of the mutation's union: the success type, or the refusal's own type. */
export const answerWithProgramme = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<VisitProgramme, Refusal>,
): { readonly __typename: Name; readonly programme: VisitProgramme } | TypedRefusal<Refusal> =>
  result.kind === 'done' ? { __typename: successType, programme: result.value } : refuse(result.refusal);
