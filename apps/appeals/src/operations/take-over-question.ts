import { LostRace, type EntityManager } from '@qinqing/database';
import type { QuestionRaised } from '@qinqing/events';
import { findEnterpriseCopy } from '@qinqing/register-copies';
import { shanghaiDate, stateCouncilCalendar } from '@qinqing/working-time';
import type { AppealForm } from '../domain/appeal-form.ts';
import { takeAppealNumber } from '../persistence/appeal-number.ts';
import { hasAppealOfQuestion, insertAppeal } from '../persistence/appeals.ts';
import { settingsAt, SYSTEM_ACTOR } from './act-on-appeal.ts';
import { draftAppeal } from './draft-appeal.ts';
import { publishAppealChanged } from './publish-appeal.ts';

const UNIQUE_VIOLATION = '23505';

/**
 * A question that a session left open becomes an appeal (VIS-36), like any other that an official brings in for an enterprise: all
 * clocks start when the minutes are finished. However often the question arrives, it is one appeal.
 *
 * @param now when the question was handed over
 * @throws when the enterprise is not known here yet: the event is then parked, visible and replayable
 */
export const takeOverQuestion = async (manager: EntityManager, question: QuestionRaised, now: Date): Promise<void> => {
  const { questionId, enterpriseId } = question;
  if (await hasAppealOfQuestion(manager, questionId)) return;
  const enterprise = await findEnterpriseCopy(manager, enterpriseId);
  if (enterprise === null) throw new Error(`the enterprise ${enterpriseId} is not known here: replay the question once it is`);
  const settings = await settingsAt(manager, enterprise.divisionCode, shanghaiDate(now));
  const source = { form: toForm(question), enterprise, submittedBy: SYSTEM_ACTOR, officerId: null, isOnBehalf: true, questionId, namedUnitId: question.answeringUnitId };
  const { appeal, steps } = await draftAppeal(manager, source, { settings, calendar: stateCouncilCalendar, now });
  const numbered = { ...appeal, number: await takeAppealNumber(manager, appeal.divisionCode, Number(shanghaiDate(now).slice(0, 4))) };
  await insertAppeal(manager, numbered, { steps, actor: SYSTEM_ACTOR, unitId: numbered.unitId, reason: reasonOf(question), now }).catch(giveWay);
  await publishAppealChanged(manager, numbered, null);
};

const toForm = ({ content, channel, contactName, contactPhone, raisedAt }: QuestionRaised): AppealForm & { readonly urgency: 'NORMAL' } => ({
  content,
  channel,
  contactName,
  contactPhone,
  itemCode: null,
  occurredAt: new Date(raisedAt),
  urgency: 'NORMAL',
});

/** Where it was raised, and what was said there: whoever handles it must not begin anew. */
const reasonOf = ({ occasion, answer, promisedOn }: QuestionRaised): string =>
  [`来自${occasion}`, answer === null ? null : `现场答复：${answer}`, promisedOn === null ? null : `承诺${promisedOn}前办结`].filter((part) => part !== null).join('；');

/** Another delivery of the same question was faster: the next attempt finds its appeal. */
const giveWay = (error: unknown): never => {
  if ((error as { driverError?: { code?: string } }).driverError?.code === UNIQUE_VIOLATION) throw new LostRace('the question was taken over meanwhile');
  throw error;
};
