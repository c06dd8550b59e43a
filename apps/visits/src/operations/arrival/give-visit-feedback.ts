import { CallerFault } from '@qinqing/caller';
import { LostRace } from '@qinqing/database';
import { readOptionalText, readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { partiesOf } from '../../domain/visit-access.ts';
import { lockVisit } from '../../persistence/arrival/rosters.ts';
import { insertFeedback, listFeedback, type FeedbackSide } from '../../persistence/arrival/visit-feedback.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from '../act-on-visit.ts';
import { startClock } from '../step-clock.ts';
import type { VisitFeedbackGiven } from './refusals.ts';

export interface GiveVisitFeedbackInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly rating: number | null;
  readonly words: string | null;
}

const SIDES = 2;
const LONGEST = 1000;

/** What one side says of the visit; the enterprise's word reaches the centre alone, and nothing follows from it for the enterprise (§0.1). */
export const giveVisitFeedback = (context: RequestContext, input: GiveVisitFeedbackInput): Promise<VisitOperationResult<VisitFeedbackGiven>> =>
  actOnVisit<VisitFeedbackGiven>(context, {
    mutation: 'giveVisitFeedback',
    action: 'GIVE_FEEDBACK',
    input,
    decide: async (situation) => {
      const { manager, request, place, settings } = situation;
      const { caller, now } = context;
      await lockVisit(manager, request);
      const side = partiesOf(caller, place).includes('ENTERPRISE') ? 'ENTERPRISE' : 'UNIT';
      const word = readWord(side, input);
      const earlier = await listFeedback(manager, [request.id]);
      const own = earlier.find((feedback) => feedback.side === side);
      if (own !== undefined) return { refusal: { kind: 'VisitFeedbackGiven', givenAt: own.givenAt } };
      if (!(await insertFeedback(manager, { visitRequestId: request.id, side, ...word, givenAt: now }, caller.subject))) throw new LostRace('this side has spoken meanwhile');
      if (earlier.length + 1 < SIDES) return { saved: request };
      return { saved: await moveVisit(situation, { actor: caller.subject, now }, { events: ['giveFeedback'], changes: startClock(context, 'FEEDBACK_DONE', settings) }) };
    },
  });

/** An enterprise rates and need not explain; a unit reports and does not rate. */
const readWord = (side: FeedbackSide, { rating, words }: GiveVisitFeedbackInput): Pick<GiveVisitFeedbackInput, 'rating' | 'words'> => {
  if (side === 'UNIT') {
    if (rating !== null) throw new CallerFault('BAD_USER_INPUT', '"rating" is the enterprise’s: leave it out, and report in "words".', { field: 'rating' });
    return { rating, words: readRecordedText('words', words ?? '', LONGEST) };
  }
  if (rating === null || rating < 1 || rating > 5) throw new CallerFault('BAD_USER_INPUT', '"rating" must be from 1 to 5.', { field: 'rating' });
  return { rating, words: readOptionalText('words', words, LONGEST) };
};
