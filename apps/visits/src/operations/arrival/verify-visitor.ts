import { CallerFault } from '@qinqing/caller';
import { readOptionalText, readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import type { VerificationMeans } from '../../domain/arrival/roster.ts';
import { listMembers, lockVisit, saveVerification } from '../../persistence/arrival/rosters.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';
import type { VisitMemberUnknown } from './refusals.ts';
import { settleRoster } from './settle-roster.ts';

export interface VerifyVisitorInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly memberId: string;
  readonly means: VerificationMeans | null;
  readonly reference: string | null;
  readonly rejectionReason: string | null;
}

/** The centre confirms who a visitor is, on the strength of a letter or a real-name check, so that no enterprise has to (VIS-19). */
export const verifyVisitor = async (context: RequestContext, input: VerifyVisitorInput): Promise<VisitOperationResult<VisitMemberUnknown>> => {
  const verdict = readVerdict(input);
  return actOnVisit<VisitMemberUnknown>(context, {
    mutation: 'verifyVisitor',
    action: 'VERIFY_VISITOR',
    input,
    decide: async (situation) => {
      const { manager, request } = situation;
      await lockVisit(manager, request);
      const member = (await listMembers(manager, [request.id])).find(({ id }) => id === input.memberId);
      if (member === undefined) return { refusal: { kind: 'VisitMemberUnknown', memberId: input.memberId } };
      const { subject: by } = context.caller;
      await saveVerification(manager, member.id, { ...verdict, by, now: context.now });
      return settleRoster(situation, { actor: by, now: context.now });
    },
  });
};

const readVerdict = ({ means, reference, rejectionReason }: VerifyVisitorInput): Pick<VerifyVisitorInput, 'means' | 'reference' | 'rejectionReason'> => {
  const isContradictory = means === null ? readOptionalText('reference', reference) !== null : readOptionalText('rejectionReason', rejectionReason) !== null;
  if (isContradictory) throw new CallerFault('BAD_USER_INPUT', 'Send "means" and "reference" to verify a visitor, or "rejectionReason" alone to reject one.', { field: 'means' });
  return means === null
    ? { means, reference: null, rejectionReason: readRecordedText('rejectionReason', rejectionReason ?? '') }
    : { means, reference: readRecordedText('reference', reference ?? '', 100), rejectionReason: null };
};
