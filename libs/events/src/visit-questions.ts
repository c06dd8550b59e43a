import { z } from 'zod';
import type { EventContract } from './contract.ts';

const questionRaised = z.object({
  questionId: z.uuid(),
  enterpriseId: z.uuid(),
  /** As the appeals department names its channels. */
  channel: z.enum(['CAMPAIGN', 'PARK']),
  /** Where it was raised, e.g. the campaign's title. */
  occasion: z.string().min(1),
  content: z.string().min(4).max(1_000),
  contactName: z.string().nullable(),
  contactPhone: z.string().min(6),
  /** Who was to answer it; null: nobody was named. */
  answeringUnitId: z.uuid().nullable(),
  /** What was said on the spot; null: nothing. */
  answer: z.string().nullable(),
  /** Until when the unit promised to do it; null: nothing was promised. */
  promisedOn: z.iso.date().nullable(),
  raisedAt: z.iso.datetime(),
});
export type QuestionRaised = z.infer<typeof questionRaised>;

/**
 * An enterprise asked something in a session or at a contact, and it was not closed on the spot (现场未办结问题转办, VIS-36): the appeals
 * department takes it over as an appeal, once for each question.
 */
export const questionRaisedEvent: EventContract<QuestionRaised> = {
  type: 'visits.QuestionRaised',
  publisher: 'visits',
  kind: 'FACT',
  consumers: ['appeals'],
  schema: questionRaised,
};
