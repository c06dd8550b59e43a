import { addWorkingMinutes } from '@qinqing/working-time';
import { between, chance, createWheel, pickFrom } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import { ratingTexts, returnVisitNotes } from '../words/appeals.ts';
import { decideRating, decideReturnVisit, officeHoursOf, type AppealRatingTag } from './appeal-rules.ts';
import { reopen, tell, type AppealStory } from './appeal-story.ts';
import { reply, type Parties } from './tell-appeal.ts';

/** §11.3: who rates at all. */
const RESPONSE_SHARE = 0.61;
const drawLateStars = createWheel<number>([[5, 0.08], [4, 0.14], [3, 0.3], [2, 0.26], [1, 0.22]]);
/** Who was answered too late is less content (ρ ≈ −0.5); with the 6 % of them, all stars are 62, 24, 9, 3 and 2 %. */
const drawStars = createWheel<number>([[5, 0.654], [4, 0.246], [3, 0.077], [2, 0.015], [1, 0.008]]);
const MINUTE_MS = 60_000;

/**
 * The enterprise rates, or its ten working days pass (APL-09); a low rating brings a return visit, and now and then the appeal back.
 *
 * @param answerAgain how the unit answers what was opened again
 */
export const conclude = (random: Random, story: AppealStory, parties: Parties, answerAgain: typeof reply = reply): void => {
  const { settings } = story.rules;
  if (!chance(random, RESPONSE_SHARE)) {
    tell(story, { at: new Date(story.appeal.stepDueAt!.getTime() + MINUTE_MS), actor: 'system', events: ['passUnrated', 'close'] });
    return;
  }
  const isLate = story.appeal.answeredAt! > story.appeal.dueAt;
  const stars = (isLate ? drawLateStars : drawStars)(random);
  rate(random, story, parties, stars);
  if (stars > settings.lowRatingUpTo) return;
  const isAgreed = !chance(random, DISAGREEING_SHARE);
  visitBack(random, story, parties, isAgreed);
  if (isAgreed) return;
  answerAgain(random, story, parties);
  rate(random, story, parties, between(random, 4, 5));
};

/** Of those who rated low; with them, about 2.5 % of all appeals are opened again. */
const DISAGREEING_SHARE = 0.8;

const rate = (random: Random, story: AppealStory, { enterprise }: Parties, stars: number): void => {
  const at = addWorkingMinutes(story.rules.calendar, officeHoursOf(story.rules.settings), story.appeal.updatedAt, between(random, 30, 2_400));
  const tags: AppealRatingTag[] = stars > 3 ? ['SOLVED', pickFrom(random, ['FAST', 'CLEAR', 'FRIENDLY'] as const)] : [pickFrom(random, ['SLOW', 'NOT_SOLVED', 'UNCLEAR'] as const)];
  const round = story.appeal.reopenCount + 1;
  story.ratings.push({ appealId: story.appeal.id, round, stars, tags, text: stars > 3 && chance(random, 0.3) ? pickFrom(random, ratingTexts) : null, ratedBy: enterprise, at });
  tell(story, { at, actor: enterprise, events: decideRating(stars, story.rules.settings.lowRatingUpTo) });
};

const visitBack = (random: Random, story: AppealStory, { people }: Parties, isAgreed: boolean): void => {
  const at = addWorkingMinutes(story.rules.calendar, officeHoursOf(story.rules.settings), story.appeal.updatedAt, between(random, 30, 400));
  const { reopenCount } = story.appeal;
  const note = isAgreed ? returnVisitNotes.agreed : returnVisitNotes.disagreed;
  story.returnVisits.push({ appealId: story.appeal.id, round: reopenCount + 1, isAgreed, note, recordedBy: people.specialist, at });
  const step = { at, actor: people.specialist, events: decideReturnVisit(isAgreed, reopenCount, story.rules.settings.reopenings), reason: note };
  if (isAgreed) tell(story, step);
  else reopen(story, step);
};
