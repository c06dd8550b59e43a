import { randomUUID } from 'node:crypto';
import { isUuid } from '@qinqing/database';
import { isWithinDivision } from '@qinqing/codes';
import { listEnterpriseCopies } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import { isWithin } from '../../domain/campaigns/campaign-form.ts';
import type { SessionComponent } from '../../domain/campaigns/campaign-kind.ts';
import type { CampaignSession } from '../../domain/campaigns/campaign.ts';
import { found } from '../../domain/form-problem.ts';
import type { CampaignFormProblem } from '../../domain/campaigns/form-problem.ts';
import { insertContacts, type Contact } from '../../persistence/campaigns/contacts.ts';
import { listSeats } from '../../persistence/campaigns/sessions.ts';
import { actOnSession, actorOf, moveSession, type SessionOperationResult } from './act-on-session.ts';
import { rejectForm, type CampaignFormRejected } from './refusals.ts';

export interface Attendance {
  readonly enterpriseId: string;
  readonly component: SessionComponent;
  readonly persons: number;
}

export interface RecordAttendanceInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly attendances: readonly Attendance[];
}

const MOST_ATTENDANCES = 500;

/** Who came, signed up or not (签到): the first record holds the session. Whoever came by itself was not disturbed: no quota is used. */
export const recordAttendance = (context: RequestContext, input: RecordAttendanceInput): Promise<SessionOperationResult<CampaignFormRejected>> =>
  actOnSession<CampaignFormRejected>(context, {
    mutation: 'recordAttendance',
    action: 'RECORD_ATTENDANCE',
    input,
    decide: async (situation) => {
      const { manager, session } = situation;
      const enterprises = await listEnterpriseCopies(manager, input.attendances.map(({ enterpriseId }) => enterpriseId).filter(isUuid));
      const known = new Set(enterprises.filter(({ divisionCode }) => isWithinDivision(divisionCode, session.divisionCode)).map(({ id }) => id));
      const offered = new Set((await listSeats(manager, [session.id])).map(({ component }) => component));
      const problems = checkAttendances(input.attendances, session, { known, offered, now: context.now });
      if (problems.length > 0) return rejectForm(...problems);
      await insertContacts(manager, input.attendances.map((attendance) => toContact(attendance, session, context)));
      return { saved: await moveSession(situation, actorOf(context), { events: session.state === 'INVITING' ? ['hold'] : [] }) };
    },
  });

interface AttendanceFacts {
  readonly known: ReadonlySet<string>;
  readonly offered: ReadonlySet<SessionComponent>;
  readonly now: Date;
}

const checkAttendances = (attendances: readonly Attendance[], { startsAt }: CampaignSession, { known, offered, now }: AttendanceFacts): CampaignFormProblem[] => [
  ...found(
    startsAt > now && { field: 'sessionId', code: 'NOT_BEGUN', limit: null },
    attendances.length > MOST_ATTENDANCES && { field: 'attendances', code: 'TOO_MANY_ITEMS', limit: String(MOST_ATTENDANCES) },
  ),
  ...attendances.slice(0, MOST_ATTENDANCES).flatMap(({ enterpriseId, component, persons }, index) =>
    found(
      !known.has(enterpriseId) && { field: `attendances.${index}.enterpriseId`, code: 'ENTERPRISE_UNKNOWN', limit: null },
      !offered.has(component) && { field: `attendances.${index}.component`, code: 'COMPONENT_NOT_OFFERED', limit: [...offered].join(', ') },
      !isWithin(persons, 1, 1000) && { field: `attendances.${index}.persons`, code: 'NUMBER_RANGE', limit: '1–1000' },
    ),
  ),
];

const toContact = ({ enterpriseId, component, persons }: Attendance, session: CampaignSession, { caller, now }: RequestContext): Contact => ({
  id: randomUUID(),
  campaignId: session.campaignId,
  sessionId: session.id,
  groupNumber: null,
  enterpriseId,
  divisionCode: session.divisionCode,
  mode: 'SESSION',
  component,
  persons,
  agreement: null,
  unitId: caller.unitId,
  recordedBy: caller.subject,
  at: now,
});
