import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { shanghaiDate } from '@qinqing/working-time';
import type { RequestContext } from '../../context.ts';
import { listEntries, replacePasses } from '../../persistence/arrival/entry-passes.ts';
import { listMembers, lockVisit } from '../../persistence/arrival/rosters.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';

export interface IssueVisitPassesInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
}

export interface IssuedPass {
  readonly memberId: string;
  readonly memberName: string;
  readonly validOn: string;
  /** Null when the same call is answered again: only its hash was stored. */
  readonly token: string | null;
}

const TOKEN_BYTES = 32;

/** A code is stored as its hash: who reads the database cannot walk in. */
export const hashPass = (token: string): string => createHash('sha256').update(token).digest('hex');

/** One code for each visitor who has not entered, good on the day of the visit alone (VIS-19). */
export const issueVisitPasses = async (context: RequestContext, input: IssueVisitPassesInput): Promise<{ readonly result: VisitOperationResult<never>; readonly passes: readonly IssuedPass[] }> => {
  let passes: readonly IssuedPass[] | null = null;
  const result = await actOnVisit(context, {
    mutation: 'issueVisitPasses',
    action: 'ISSUE_PASSES',
    input,
    decide: async ({ manager, request }) => {
      await lockVisit(manager, request);
      const expected = await listExpected(manager, request.id);
      const validOn = shanghaiDate(request.scheduledStartsAt ?? context.now);
      const issued = expected.map(({ id, name }) => ({ memberId: id, memberName: name, validOn, token: randomBytes(TOKEN_BYTES).toString('base64url') }));
      const stored = issued.map(({ memberId, token }) => ({ id: randomUUID(), memberId, tokenHash: hashPass(token) }));
      await replacePasses(manager, stored, { validOn, by: context.caller.subject, now: context.now });
      passes = issued;
      return { saved: request };
    },
  });
  return { result, passes: passes ?? (result.kind === 'done' ? await readAgain(context, result.value.id, shanghaiDate(result.value.scheduledStartsAt ?? context.now)) : []) };
};

const listExpected = async (manager: RequestContext['manager'], visitRequestId: string): Promise<{ readonly id: string; readonly name: string }[]> => {
  const entered = new Set((await listEntries(manager, [visitRequestId])).map(({ memberId }) => memberId));
  return (await listMembers(manager, [visitRequestId])).filter(({ id }) => !entered.has(id));
};

const readAgain = async ({ manager }: RequestContext, visitRequestId: string, validOn: string): Promise<IssuedPass[]> =>
  (await listExpected(manager, visitRequestId)).map(({ id, name }) => ({ memberId: id, memberName: name, validOn, token: null }));
