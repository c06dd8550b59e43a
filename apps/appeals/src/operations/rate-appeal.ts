import type { RequestContext } from '../context.ts';
import type { AppealRatingTag } from '../domain/appeal.ts';
import { decideRating, isRatingInRange, RATING_RANGE } from '../domain/rating.ts';
import { insertRating } from '../persistence/appeal-loop.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { readOptionalText } from './recorded-text.ts';
import type { AppealRatingOutOfRange } from './refusals.ts';

export interface RateAppealInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly stars: number;
  readonly tags: readonly AppealRatingTag[];
  readonly text: string | null;
}

/**
 * The enterprise rates the result (满意度评价, APL-09). A low rating forces a return visit; for the enterprise nothing follows from it, and
 * nothing of it is published or written beside its own appeal (§0.1).
 */
export const rateAppeal = async (context: RequestContext, input: RateAppealInput): Promise<AppealOperationResult<AppealRatingOutOfRange>> => {
  const text = readOptionalText('text', input.text);
  const { caller, now } = context;
  return actOnAppeal<AppealRatingOutOfRange>(context, {
    mutation: 'rateAppeal',
    action: 'RATE',
    input,
    decide: async (situation) => {
      const { manager, appeal, settings } = situation;
      const { stars } = input;
      if (!isRatingInRange(stars)) return { refusal: { kind: 'AppealRatingOutOfRange', ...RATING_RANGE } };
      const saved = await moveAppeal(situation, { actor: caller.subject, now }, { events: decideRating(stars, settings.values.lowRatingUpTo) });
      await insertRating(manager, { appealId: appeal.id, round: appeal.reopenCount + 1, stars, tags: [...new Set(input.tags)], text, ratedBy: caller.subject, at: now });
      return { saved };
    },
  });
};
