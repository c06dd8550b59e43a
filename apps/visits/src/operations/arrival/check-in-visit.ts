import { CallerFault } from '@qinqing/caller';
import type { RequestContext } from '../../context.ts';
import { findPassProblem, type PassProblem, type ScannedPass } from '../../domain/arrival/entry-pass.ts';
import { enter, listScannedPasses } from '../../persistence/arrival/entry-passes.ts';
import { lockVisit } from '../../persistence/arrival/rosters.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from '../act-on-visit.ts';
import { hashPass } from './issue-visit-passes.ts';
import type { VisitPassesRejected } from './refusals.ts';

export interface CheckInVisitInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly passes: readonly string[];
}

const MOST_PASSES = 50;

/** The enterprise's gate lets visitors in, each code once (VIS-19); the first of them begins the visit (§9.1). */
export const checkInVisit = async (context: RequestContext, input: CheckInVisitInput): Promise<VisitOperationResult<VisitPassesRejected>> => {
  const { passes } = input;
  if (passes.length < 1 || passes.length > MOST_PASSES) throw new CallerFault('BAD_USER_INPUT', `"passes" must hold 1 to ${MOST_PASSES} codes.`, { field: 'passes', limit: MOST_PASSES });
  const hashes = passes.map(hashPass);
  return actOnVisit<VisitPassesRejected>(context, {
    mutation: 'checkInVisit',
    action: 'CHECK_IN',
    // A code is as good as a key: the record of the call knows its hash.
    input: { ...input, passes: hashes } as CheckInVisitInput,
    decide: async (situation) => {
      const { manager, request } = situation;
      const { caller, now, today } = context;
      // Behind those who work on the roster: who is let in by one code must not be handed another one in the same moment.
      await lockVisit(manager, request);
      const scanned = await listScannedPasses(manager, hashes, now);
      const problems = findProblems(hashes, scanned, request.id, today);
      if (problems.length > 0) return { refusal: { kind: 'VisitPassesRejected', problems } };
      await enter(manager, [...scanned.values()].map(({ passId }) => passId), { by: caller.subject, now });
      if (request.state === 'IN_PROGRESS') return { saved: request };
      return { saved: await moveVisit(situation, { actor: caller.subject, now }, { events: ['checkIn'], changes: { checkedInAt: now } }) };
    },
  });
};

const findProblems = (hashes: readonly string[], scanned: ReadonlyMap<string, ScannedPass>, visitRequestId: string, today: string): readonly PassProblem[] =>
  hashes.flatMap((hash, index) => {
    const pass = scanned.get(hash);
    const code = hashes.indexOf(hash) < index ? 'SCANNED_TWICE' : findPassProblem(pass, visitRequestId, today);
    return code === null ? [] : [{ index, code, validOn: code === 'WRONG_DAY' ? (pass?.validOn ?? null) : null }];
  });
