import { actingEnterpriseOf } from '@qinqing/caller';
import { runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { saveOwnLimit } from '../persistence/visit-limits.ts';
import type { VisitLimitOutOfRange } from './refusals.ts';

export interface SetVisitLimitInput {
  readonly idempotencyKey: string;
  readonly perMonth: number;
}

const RANGE = { minimum: 0, maximum: 10 };

/** The enterprise limits its receptions (限次管理权, VIS-08). What was accepted before stays as it is. */
export const setVisitLimit = (
  context: RequestContext,
  input: SetVisitLimitInput,
): Promise<OperationResult<{ enterpriseId: string; perMonth: number }, VisitLimitOutOfRange>> =>
  runOperation<{ enterpriseId: string; perMonth: number }, VisitLimitOutOfRange>(context.dataSource, {
    mutation: 'setVisitLimit',
    caller: context.caller.subject,
    actingFor: context.caller.actingFor,
    input,
    decide: async (manager) => {
      const enterpriseId = actingEnterpriseOf(context.caller);
      const { perMonth } = input;
      if (perMonth < RANGE.minimum || perMonth > RANGE.maximum) return { kind: 'refused', refusal: { kind: 'VisitLimitOutOfRange', ...RANGE } };
      await saveOwnLimit(manager, { enterpriseId, perMonth, setBy: context.caller.subject, now: context.now });
      return { kind: 'done', value: { enterpriseId, perMonth }, reference: `${enterpriseId}:${perMonth}` };
    },
    readAgain: async (_manager, reference) => {
      const [enterpriseId = '', perMonth] = reference.split(':');
      return { enterpriseId, perMonth: Number(perMonth) };
    },
  });
