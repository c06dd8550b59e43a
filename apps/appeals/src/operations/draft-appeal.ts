import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@qinqing/database';
import { findOrgUnitCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import type { Calendar } from '@qinqing/working-time';
import { classifyContent } from '../catalogue/item-classifier.ts';
import type { Settings } from '../context.ts';
import type { Appeal, AppealUrgency } from '../domain/appeal.ts';
import { storedClockOf, transferDueAt } from '../domain/appeal-clock.ts';
import { isLateEntry, type AppealForm } from '../domain/appeal-form.ts';
import { walk, type AppealStep } from '../domain/appeal-state.ts';
import { blankAppeal } from '../domain/blank-appeal.ts';
import { decideItem, serviceClassOf, unclassifiedServiceClass } from '../domain/classification.ts';
import { drawConfirmationCode } from './confirmation-code.ts';
import { findItemOf } from './find-item.ts';
import { findResponsibleUnit } from './find-routing.ts';

export interface AppealSource {
  readonly form: AppealForm & { readonly urgency: AppealUrgency };
  readonly enterprise: EnterpriseCopy;
  readonly submittedBy: string;
  /** The officer who brings it in for the enterprise; null: the enterprise itself, or an office. */
  readonly officerId: string | null;
  readonly isOnBehalf: boolean;
  /** The question of a session that it is taken over from. */
  readonly questionId?: string;
  /** The unit that was named to answer, before the one that the routing names. */
  readonly namedUnitId?: string | null;
}

export interface DraftRules {
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly now: Date;
}

/** A new appeal with its clocks, all but its number; what is clear by its words is classified and with its unit at once (APL-02). */
export const draftAppeal = async (manager: EntityManager, source: AppealSource, { settings, calendar, now }: DraftRules): Promise<{ readonly appeal: Omit<Appeal, 'number'>; readonly steps: readonly AppealStep[] }> => {
  const { form, enterprise, isOnBehalf } = source;
  const rules = { calendar, settings: settings.values };
  const candidates = classifyContent(form.content);
  const itemCode = decideItem(candidates, form.itemCode, settings.values.autoDispatchConfidence);
  const item = itemCode === null ? null : await findItemOf(manager, enterprise.divisionCode, itemCode);
  const unitId = itemCode === null ? null : await findUnit(manager, source, itemCode);
  const steps = walk('SUBMITTED', item === null ? [] : unitId === null ? ['classify'] : ['classify', 'dispatch']);
  if (steps === null) throw new Error('what was submitted can be classified and dispatched');
  const serviceClass = item === null ? unclassifiedServiceClass(form.urgency) : serviceClassOf(form.urgency, item.defaultServiceClass);
  const transfer = { submittedAt: now, isUrgent: serviceClass === 'URGENT' };
  return {
    steps,
    appeal: {
      ...blankAppeal,
      id: randomUUID(),
      enterpriseId: enterprise.id,
      divisionCode: enterprise.divisionCode,
      submittedBy: source.submittedBy,
      questionId: source.questionId ?? null,
      submittingOfficerId: source.officerId,
      channel: form.channel,
      content: form.content.trim(),
      urgency: form.urgency,
      contactName: form.contactName?.trim() ?? null,
      contactPhone: form.contactPhone.trim(),
      occurredAt: form.occurredAt,
      isLateEntry: isLateEntry({ isOnBehalf, occurredAt: form.occurredAt, now }, calendar, settings.values),
      chosenItemCode: form.itemCode,
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

const findUnit = async (manager: EntityManager, { enterprise, namedUnitId = null }: AppealSource, itemCode: string): Promise<string | null> => {
  const named = namedUnitId === null ? null : await findOrgUnitCopy(manager, namedUnitId);
  return named?.id ?? findResponsibleUnit(manager, enterprise.divisionCode, itemCode);
};
