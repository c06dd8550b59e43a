import { readAppealPlace, type RequestContext } from '../context.ts';
import type { Appeal, AppealRating } from '../domain/appeal.ts';
import { canSeeRating } from '../domain/rating-secrecy.ts';

/** The ratings of an appeal that the caller may read now, oldest first (§0.1). */
export const readRatings = async (appeal: Appeal, context: RequestContext): Promise<readonly AppealRating[]> => {
  const ratings = await context.ratings.load(appeal.id);
  if (ratings.length === 0) return ratings;
  const place = await readAppealPlace(context, appeal);
  return ratings.filter(({ at }) => canSeeRating(context.caller, place, at, context.now));
};

/** Whether nothing about the newest rating has to be hidden from the caller. */
export const mayReadRatings = async (appeal: Appeal, context: RequestContext): Promise<boolean> => {
  const newest = (await context.ratings.load(appeal.id)).at(-1);
  if (newest === undefined) return true;
  return canSeeRating(context.caller, await readAppealPlace(context, appeal), newest.at, context.now);
};
