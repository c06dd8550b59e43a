import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@qinqing/database';
import { buildOfficeHours, deadline, shanghaiDate, type Calendar } from '@qinqing/working-time';
import type { ViolationKind, ViolationSource, VisitViolation } from '../../domain/inspections/violation.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { findViolationOfVisit, insertViolation } from '../../persistence/inspections/violations.ts';
import { settingsAt } from '../act-on-visit.ts';

/** What is held against a unit. */
export interface NewViolation {
  readonly kind: ViolationKind;
  readonly source: ViolationSource;
  /** The visit, or where and by whom it took place when nobody booked it. */
  readonly visit: Pick<VisitRequest, 'unitId' | 'enterpriseId' | 'divisionCode'> & { readonly id: string | null; readonly askedAt: Date | null };
  readonly recordedBy: string;
  readonly account: string;
  readonly occurredAt: Date;
}

/**
 * Puts a violation on record in the caller's transaction (违规记录, VIS-01); the unit's time to be heard begins. Done twice for
 * the same visit and kind, it answers with the first record.
 */
export const recordViolation = async (
  { manager, now, calendar }: { readonly manager: EntityManager; readonly now: Date; readonly calendar: Calendar },
  { visit, ...facts }: NewViolation,
): Promise<VisitViolation> => {
  const { values } = await settingsAt(manager, visit.divisionCode, shanghaiDate(now));
  const hours = buildOfficeHours([{ validFrom: '2018-01-01', validTo: null, periods: values.officeHours }]);
  const { dueAt } = deadline({ calendar, hours, submittedAt: now, promise: { kind: 'WORKING_DAYS', days: values.violationHearingDays } });
  const violation: VisitViolation = {
    ...facts,
    id: randomUUID(),
    divisionCode: visit.divisionCode,
    unitId: visit.unitId,
    enterpriseId: visit.enterpriseId,
    visitRequestId: visit.id,
    isShownToEnterprise: facts.source === 'ENTERPRISE' || visit.askedAt !== null,
    occurredOn: shanghaiDate(facts.occurredAt),
    state: 'RECORDED',
    hearingDueAt: dueAt,
    statement: null,
    statedAt: null,
    decisionReason: null,
    decidedBy: null,
    decidedAt: null,
    createdAt: now,
    version: 1,
  };
  if (await insertViolation(manager, violation)) return violation;
  const earlier = visit.id === null ? null : await findViolationOfVisit(manager, visit.id, facts.kind);
  if (earlier === null) throw new Error(`violation ${facts.kind} was neither recorded nor found`);
  return earlier;
};
