import { randomUUID } from 'node:crypto';
import { hasRole, isInJurisdiction } from '@qinqing/caller';
import { type EntityManager, runOperation, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import { shanghaiDate } from '@qinqing/working-time';
import { findItem } from '../catalogue/catalogue.ts';
import { classifyContent } from '../catalogue/item-classifier.ts';
import type { RequestContext, Settings } from '../context.ts';
import type { Appeal, AppealUrgency } from '../domain/appeal.ts';
import { storedClockOf, transferDueAt } from '../domain/appeal-clock.ts';
import { checkAppealForm, isLateEntry, type AppealForm } from '../domain/appeal-form.ts';
import { walk, type AppealStep } from '../domain/appeal-state.ts';
import { checkAttachments, type SentFile } from '../domain/attachments.ts';
import { blankAppeal } from '../domain/blank-appeal.ts';
import { decideItem, serviceClassOf, unclassifiedServiceClass } from '../domain/classification.ts';
import { takeAppealNumber } from '../persistence/appeal-number.ts';
import { insertAppeal } from '../persistence/appeals.ts';
import { insertAttachments } from '../persistence/attachments.ts';
import { getAppeal, settingsAt } from './act-on-appeal.ts';
import { drawConfirmationCode } from './confirmation-code.ts';
import { findItemOf } from './find-item.ts';
import { findResponsibleUnit } from './find-routing.ts';
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
    input,
    decide: async (manager) => {
      const { caller, now, requestId } = context;
      const speaking = await findSpeaker(context, manager, input.enterpriseId);
      if (speaking === null) return { kind: 'refused', refusal: { kind: 'AppealEnterpriseUnknown', enterpriseId: input.enterpriseId } };
      const settings = await settingsAt(manager, speaking.enterprise.divisionCode, context.today);
      const { problems, files } = checkInput(context, input, speaking, settings);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'AppealFormRejected', problems } };
      const { appeal, steps } = await draftAppeal(context, manager, { input, speaking, settings });
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

const checkInput = ({ now }: RequestContext, input: SubmitAppealInput, { isOnBehalf }: Speaker, { values }: Settings) => {
  const isItemInForce = input.itemCode !== null && findItem(input.itemCode)?.isRetired === false;
  const attached = checkAttachments(input.attachments, values);
  return { files: attached.files, problems: [...checkAppealForm(input, { isOnBehalf, isItemInForce, now, contentCharacters: values.contentCharacters }), ...attached.problems] };
};

interface Draft {
  readonly input: SubmitAppealInput;
  readonly speaking: Speaker;
  readonly settings: Settings;
}

const draftAppeal = async (context: RequestContext, manager: EntityManager, { input, speaking, settings }: Draft): Promise<{ readonly appeal: Omit<Appeal, 'number'>; readonly steps: readonly AppealStep[] }> => {
  const { now, calendar, caller } = context;
  const { enterprise, isOnBehalf } = speaking;
  const rules = { calendar, settings: settings.values };
  const candidates = classifyContent(input.content);
  const itemCode = decideItem(candidates, input.itemCode, settings.values.autoDispatchConfidence);
  const item = itemCode === null ? null : await findItemOf(manager, enterprise.divisionCode, itemCode);
  const unitId = itemCode === null ? null : await findResponsibleUnit(manager, enterprise.divisionCode, itemCode);
  const steps = walk('SUBMITTED', item === null ? [] : unitId === null ? ['classify'] : ['classify', 'dispatch']);
  if (steps === null) throw new Error('what was submitted can be classified and dispatched');
  const serviceClass = item === null ? unclassifiedServiceClass(input.urgency) : serviceClassOf(input.urgency, item.defaultServiceClass);
  const transfer = { submittedAt: now, isUrgent: serviceClass === 'URGENT' };
  return {
    steps,
    appeal: {
      ...blankAppeal,
      id: randomUUID(),
      enterpriseId: enterprise.id,
      divisionCode: enterprise.divisionCode,
      submittedBy: caller.subject,
      submittingOfficerId: isOnBehalf ? caller.officerId : null,
      channel: input.channel,
      content: input.content.trim(),
      urgency: input.urgency,
      contactName: input.contactName?.trim() ?? null,
      contactPhone: input.contactPhone.trim(),
      occurredAt: input.occurredAt,
      isLateEntry: isLateEntry({ isOnBehalf, occurredAt: input.occurredAt, now }, calendar, settings.values),
      chosenItemCode: input.itemCode,
      candidates,
      itemCode,
      serviceClass,
      isAutoClassified: itemCode !== null,
      state: steps.at(-1)?.to ?? 'SUBMITTED',
      unitId,
      dispatchedAt: unitId === null ? null : now,
      transferredAt: unitId === null ? null : now,
      confirmationCode: drawConfirmationCode(),
      submittedAt: now,
      ...storedClockOf({ submittedAt: now, serviceClass, planDays: null, plannedAt: null, extension: 0, answeredAt: null }, [], rules),
      transferDueAt: transferDueAt(transfer, rules),
      settingsVersion: settings.version,
      updatedAt: now,
    },
  };
};
