import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { OutcomeDuty, OutcomeReport } from '../domain/outcome.ts';

export const insertDuty = (manager: EntityManager, { enquiryId, bankId, dueAt }: Pick<OutcomeDuty, 'enquiryId' | 'bankId' | 'dueAt'>): Promise<unknown> =>
  manager.query("/* duties:insert */ INSERT INTO outcome_duty (enquiry_id, bank_id, state, due_at) VALUES ($1, $2, 'DUE', $3)", [enquiryId, bankId, dueAt]);

export const findDuty = async (manager: EntityManager, enquiryId: string): Promise<OutcomeDuty | null> => {
  const [duty]: OutcomeDuty[] = await manager.query(
    `/* duties:find */ SELECT d.enquiry_id AS "enquiryId", d.bank_id AS "bankId", d.state, d.due_at AS "dueAt", d.version::int,
       (SELECT count(*)::int FROM outcome_report r WHERE r.enquiry_id = d.enquiry_id) AS reports
     FROM outcome_duty d WHERE d.enquiry_id = $1`,
    [enquiryId],
  );
  return duty ?? null;
};

/** Saves version n + 1 over version n; the trigger refuses what was decided on an older one. */
export const saveDuty = async (manager: EntityManager, { enquiryId, state, dueAt, version }: OutcomeDuty): Promise<void> => {
  const [, affected]: [unknown[], number] = await manager.query('/* duties:save */ UPDATE outcome_duty SET state = $2, due_at = $3, version = $4 WHERE enquiry_id = $1', [
    enquiryId,
    state,
    dueAt,
    version + 1,
  ]);
  if (affected !== 1) throw new LostRace(`the duty of enquiry ${enquiryId} is gone`);
};

export interface StoredReport extends OutcomeReport {
  readonly enquiryId: string;
  /** 1, or 2 after a pending one. */
  readonly place: number;
  readonly reportedBy: string;
  readonly reportedAt: Date;
}

export const insertReport = (manager: EntityManager, report: StoredReport): Promise<unknown> =>
  manager.query(
    `/* duties:report */ INSERT INTO outcome_report (enquiry_id, place, outcome, amount_cents, next_date, reported_by, reported_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [report.enquiryId, report.place, report.outcome, report.amountCents, report.nextDate, report.reportedBy, report.reportedAt],
  );

/** Whether a bank owes a report that is overdue at an instant, be it noted by a timer or not. */
export const hasOverdueReport = async (manager: EntityManager, bankId: string, now: Date): Promise<boolean> => {
  const [row]: { is_overdue: boolean }[] = await manager.query(
    "/* duties:overdue */ SELECT EXISTS (SELECT 1 FROM outcome_duty WHERE bank_id = $1 AND state <> 'REPORTED' AND due_at <= $2) AS is_overdue",
    [bankId, now],
  );
  return row?.is_overdue === true;
};

/** Duties that are overdue and not yet noted as such. */
export const listDutiesToNote = async (manager: EntityManager, now: Date, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query(
    "/* duties:toNote */ SELECT enquiry_id AS id FROM outcome_duty WHERE state IN ('DUE', 'PENDING') AND due_at <= $1 ORDER BY due_at LIMIT $2",
    [now, most],
  );
  return rows.map(({ id }) => id);
};
