import { shanghaiDate } from '@qinqing/working-time';
import type { RequestContext } from '../context.ts';
import { transferDueAt } from '../domain/appeal-clock.ts';
import { serviceClassOf } from '../domain/classification.ts';
import type { ServiceClass } from '../domain/service-promise.ts';
import { actOnAppeal, moveAppeal, settingsAt, type AppealOperationResult } from './act-on-appeal.ts';
import { handOver } from './dispatch-to-unit.ts';
import { findItemOf } from './find-item.ts';
import { findResponsibleUnit } from './find-routing.ts';
import type { AppealFormRejected } from './refusals.ts';

export interface ClassifyAppealInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly itemCode: string;
  readonly serviceClass: ServiceClass | null;
}

/**
 * The specialist says which of the 137 items it is, and of which class (人工归类, APL-02). Where the routing names a unit it is dispatched at
 * once; where that unit has gone, the specialist dispatches by hand.
 */
export const classifyAppeal = (context: RequestContext, input: ClassifyAppealInput): Promise<AppealOperationResult<AppealFormRejected>> =>
  actOnAppeal<AppealFormRejected>(context, {
    mutation: 'classifyAppeal',
    action: 'CLASSIFY',
    input,
    decide: async (situation) => {
      const { manager, appeal } = situation;
      const item = await findItemOf(manager, appeal.divisionCode, input.itemCode);
      if (item === null || item.isRetired) return { refusal: { kind: 'AppealFormRejected', problems: [{ field: 'itemCode', code: 'ITEM_UNKNOWN', limit: null }] } };
      const serviceClass = input.serviceClass ?? serviceClassOf(appeal.urgency, item.defaultServiceClass);
      const unitId = await findResponsibleUnit(manager, appeal.divisionCode, item.code);
      const handedOver = unitId === null ? {} : handOver(appeal, unitId, context.now);
      const { values } = await settingsAt(manager, appeal.divisionCode, shanghaiDate(appeal.submittedAt));
      const transfer = transferDueAt({ submittedAt: appeal.submittedAt, isUrgent: serviceClass === 'URGENT' }, { calendar: context.calendar, settings: values });
      const changes = { itemCode: item.code, serviceClass, transferDueAt: transfer, ...handedOver };
      const by = { actor: context.caller.subject, now: context.now };
      return { saved: await moveAppeal(situation, by, { events: unitId === null ? ['classify'] : ['classify', 'dispatch'], changes, pauses: [] }) };
    },
  });
