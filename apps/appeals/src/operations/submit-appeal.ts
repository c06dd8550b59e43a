import { hasRole, isInJurisdiction } from '@qinqing/caller';
import { type EntityManager, runOperation, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import { shanghaiDate } from '@qinqing/working-time';
import { findItem } from '../catalogue/catalogue.ts';
import type { RequestContext, Settings } from '../context.ts';
import type { Appeal, AppealUrgency } from '../domain/appeal.ts';
import { checkAppealForm, type AppealForm } from '../domain/appeal-form.ts';
import { checkAttachments, type SentFile } from '../domain/attachments.ts';
import { takeAppealNumber } from '../persistence/appeal-number.ts';
import { insertAppeal } from '../persistence/appeals.ts';
import { insertAttachments } from '../persistence/attachments.ts';
import { getAppeal, settingsAt } from './act-on-appeal.ts';
import { draftAppeal, type AppealSource } from './draft-appeal.ts';
import { publishAppealChanged } from './publish-appeal.ts';
import type { AppealEnterpriseUnknown, AppealFormRejected } from './refusals.ts';
import { withinCalendar } from './within-calendar.ts';

export interface SubmitAppealInput extends AppealForm {
  readonly idempotencyKey: string;
  readonly urgency: AppealUrgency;
  readonly enterpriseId: string | null;
  readonly attachments: readonly SentFile[];
}

/** An appeal is submitted (APL-21, APL-43): all clocks start, and what is clear by its words is with its unit at once (APL-02). */
export const submitAppeal = (context: RequestContext, input: SubmitAppealInput): Promise<OperationResult<Appeal, AppealFormRejected | AppealEnterpriseUnknown>> =>
  withinCalendar(() => submit(context, input));

const submit = (context: RequestContext, input: SubmitAppealInput): Promise<OperationResult<Appeal, AppealFormRejected | AppealEnterpriseUnknown>> =>
  runOperation<Appeal, AppealFormRejected | AppealEnterpriseUnknown>(context.dataSource, {
    mutation: 'submitAppeal',
    caller: context.caller.subject,
    actingFor: context.caller.actingFor,
    input,
    decide: async (manager) => {
      const { caller, now, requestId } = context;
      const speaking = await findSpeaker(context, manager, input.enterpriseId);
      if (speaking === null) return { kind: 'refused', refusal: { kind: 'AppealEnterpriseUnknown', enterpriseId: input.enterpriseId } };
      const settings = await settingsAt(manager, speaking.enterprise.divisionCode, context.today);
      const { problems, files } = checkInput(context, input, speaking, settings);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'AppealFormRejected', problems } };
      const { appeal, steps } = await draftAppeal(manager, sourceOf(context, input, speaking), { settings, calendar: context.calendar, now });
      const numbered = { ...appeal, number: await takeAppealNumber(manager, appeal.divisionCode, Number(shanghaiDate(now).slice(0, 4))) };
      await insertAppeal(manager, numbered, { steps, actor: caller.subject, unitId: numbered.unitId, reason: null, now });
      await insertAttachments(manager, { appealId: numbered.id, purpose: 'SUBMISSION', files, uploadedBy: caller.subject, now });
      await publishAppealChanged(manager, numbered, requestId);
      return { kind: 'done', value: numbered, reference: numbered.id };
    },
    readAgain: getAppeal,
  });

/** For whom it is said, and whether by an official. */
interface Speaker {
  readonly enterprise: EnterpriseCopy;
  readonly isOnBehalf: boolean;
}

/** An enterprise speaks for itself; a liaison for the assigned ones, the offices for those of their jurisdiction. */
const findSpeaker = async ({ caller }: RequestContext, manager: EntityManager, enterpriseId: string | null): Promise<Speaker | null> => {
  const id = enterpriseId ?? caller.actingFor;
  const enterprise = id === null ? null : await findEnterpriseCopy(manager, id);
  if (enterprise === null) return null;
  if (hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && caller.actingFor === enterprise.id) return { enterprise, isOnBehalf: false };
  const isAssigned = hasRole(caller, 'LIAISON') && caller.officerId !== null && caller.officerId === enterprise.liaisonOfficerId;
  const isOffice = hasRole(caller, 'CHIEF_SERVICE_OFFICER', 'SERVICE_SPECIALIST', 'SERVICE_CENTRE') && isInJurisdiction(caller, enterprise.divisionCode);
  return isAssigned || isOffice ? { enterprise, isOnBehalf: true } : null;
};

const sourceOf = ({ caller }: RequestContext, form: SubmitAppealInput, { enterprise, isOnBehalf }: Speaker): AppealSource => ({
  form,
  enterprise,
  submittedBy: caller.subject,
  officerId: isOnBehalf ? caller.officerId : null,
  isOnBehalf,
});

const checkInput = ({ now }: RequestContext, input: SubmitAppealInput, { isOnBehalf }: Speaker, { values }: Settings) => {
  const isItemInForce = input.itemCode !== null && findItem(input.itemCode)?.isRetired === false;
  const attached = checkAttachments(input.attachments, values);
  return { files: attached.files, problems: [...checkAppealForm(input, { isOnBehalf, isItemInForce, now, contentCharacters: values.contentCharacters }), ...attached.problems] };
};
