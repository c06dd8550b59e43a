import { randomUUID } from 'node:crypto';
import { isUuid } from '@qinqing/database';
import { isPhone, isTextWithin } from '@qinqing/text-input';
import { listOrgUnitCopies } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import { isWithin } from '../../domain/campaigns/campaign-form.ts';
import type { SessionComponent } from '../../domain/campaigns/campaign-kind.ts';
import type { CampaignQuestion } from '../../domain/campaigns/campaign-question.ts';
import type { CampaignSession, SignUp } from '../../domain/campaigns/campaign.ts';
import { found } from '../../domain/form-problem.ts';
import type { CampaignFormProblem } from '../../domain/campaigns/form-problem.ts';
import { saveQuestions } from '../../persistence/campaigns/questions.ts';
import { listSeats } from '../../persistence/campaigns/sessions.ts';
import { holdSession, insertSignUp, listSignUpsOf } from '../../persistence/campaigns/sign-ups.ts';
import { actOnSession, type SessionOperationResult } from './act-on-session.ts';
import { rejectForm, type CampaignFormRejected, type CampaignSeatsTaken } from './refusals.ts';

export interface SignUpForSessionInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly component: SessionComponent;
  readonly persons: number;
  readonly contactName: string | null;
  readonly contactPhone: string;
  readonly wantedUnitIds: readonly string[];
  readonly questions: readonly string[];
}

const MOST_PERSONS = 50;
const MOST_WANTED = 20;
const MOST_QUESTIONS = 10;

/** An enterprise signs up for a component, says whom it wants to meet, and may ask in advance (VIS-16, VIS-27, VIS-36). */
export const signUpForSession = (context: RequestContext, input: SignUpForSessionInput): Promise<SessionOperationResult<CampaignFormRejected | CampaignSeatsTaken>> =>
  actOnSession<CampaignFormRejected | CampaignSeatsTaken>(context, {
    mutation: 'signUpForSession',
    action: 'SIGN_UP',
    input,
    decide: async ({ manager, session, enterprise }) => {
      if (enterprise === null) throw new Error('who signs up acts for an enterprise');
      await holdSession(manager, session);
      const units = new Set((await listOrgUnitCopies(manager, input.wantedUnitIds.filter(isUuid))).map(({ id }) => id));
      const offered = await listSeats(manager, [session.id]);
      const seats = offered.find(({ component }) => component === input.component);
      const problems = checkSignUp(input, { units, offered: offered.map(({ component }) => component), startsAt: session.startsAt, now: context.now });
      if (seats === undefined || problems.length > 0) return rejectForm(...problems);
      const earlier = (await listSignUpsOf(manager, [session.id], enterprise.id)).some(({ component }) => component === input.component);
      if (earlier) return { saved: session };
      const left = seats.capacity === null ? null : seats.capacity - seats.taken;
      if (left !== null && input.persons > left) return { refusal: { kind: 'CampaignSeatsTaken', component: input.component, capacity: seats.capacity ?? 0, left } };
      const signUp = toSignUp(input, enterprise.id, context);
      await insertSignUp(manager, signUp);
      await saveQuestions(manager, input.questions.map((text) => askInAdvance(text, signUp, session)));
      return { saved: session };
    },
  });

interface SignUpFacts {
  readonly units: ReadonlySet<string>;
  readonly offered: readonly SessionComponent[];
  readonly startsAt: Date;
  readonly now: Date;
}

const checkSignUp = (input: SignUpForSessionInput, { units, offered, startsAt, now }: SignUpFacts): CampaignFormProblem[] => {
  const unknown = input.wantedUnitIds.find((id) => !units.has(id));
  return found(
    !offered.includes(input.component) && { field: 'component', code: 'COMPONENT_NOT_OFFERED', limit: offered.join(', ') },
    startsAt <= now && { field: 'sessionId', code: 'ALREADY_BEGUN', limit: null },
    !isWithin(input.persons, 1, MOST_PERSONS) && { field: 'persons', code: 'NUMBER_RANGE', limit: `1–${MOST_PERSONS}` },
    input.contactName !== null && !isTextWithin(input.contactName, 1, 50) && { field: 'contactName', code: 'TEXT_LENGTH', limit: '1–50' },
    !isPhone(input.contactPhone) && { field: 'contactPhone', code: 'PHONE_FORM', limit: null },
    unknown !== undefined && { field: 'wantedUnitIds', code: 'UNIT_UNKNOWN', limit: unknown },
    input.wantedUnitIds.length > MOST_WANTED && { field: 'wantedUnitIds', code: 'TOO_MANY_ITEMS', limit: String(MOST_WANTED) },
    input.questions.length > MOST_QUESTIONS && { field: 'questions', code: 'TOO_MANY_ITEMS', limit: String(MOST_QUESTIONS) },
    input.questions.some((text) => !isTextWithin(text, 4, 1000)) && { field: 'questions', code: 'TEXT_LENGTH', limit: '4–1000' },
  );
};

const toSignUp = (input: SignUpForSessionInput, enterpriseId: string, { caller, now }: RequestContext): SignUp => ({
  sessionId: input.sessionId,
  enterpriseId,
  component: input.component,
  persons: input.persons,
  contactName: input.contactName?.trim() ?? null,
  contactPhone: input.contactPhone.trim(),
  wantedUnitIds: [...new Set(input.wantedUnitIds)],
  signedBy: caller.subject,
  at: now,
});

const askInAdvance = (text: string, { enterpriseId, contactName, contactPhone, signedBy, at }: SignUp, { id, campaignId, divisionCode }: CampaignSession): CampaignQuestion => ({
  id: randomUUID(),
  campaignId,
  sessionId: id,
  contactId: null,
  enterpriseId,
  divisionCode,
  kind: 'QUESTION',
  text: text.trim(),
  contactName,
  contactPhone,
  answeringUnitId: null,
  answer: null,
  promisedOn: null,
  raisedBy: signedBy,
  raisedAt: at,
  takenOverAt: null,
  progressDueAt: null,
});
