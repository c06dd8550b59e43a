import type { EntityManager } from 'typeorm';
import type { Budget, BudgetWay } from '../domain/budget.ts';

export interface BudgetMove {
  readonly projectId: string;
  /** From which account to which. */
  readonly way: BudgetWay;
  /** More than 0, in fen. */
  readonly amountCents: number;
  readonly applicationId: string | null;
  readonly reason: string;
  readonly movedBy: string;
  readonly now: Date;
}

const columns = {
  APPROPRIATED: 'appropriated_cents',
  AVAILABLE: 'available_cents',
  RESERVED: 'reserved_cents',
  COMMITTED: 'committed_cents',
  PAID: 'paid_cents',
  RETURNED: 'returned_cents',
} as const;

/**
 * Moves money from one account of a project to another and enters it, in one statement of the caller's transaction (POL-20). The
 * balance is asked in the same UPDATE that changes it: of those who reach for the last fen at once, it is one who gets it.
 *
 * @returns false when there is not so much on the account, and nothing was moved
 */
export const moveBudget = async (manager: EntityManager, { projectId, way, amountCents, applicationId, reason, movedBy, now }: BudgetMove): Promise<boolean> => {
  const [from, to] = way;
  const [source, target] = [columns[from], columns[to]];
  // What is put in comes from outside: both sides grow.
  const isAppropriation = from === 'APPROPRIATED';
  const entered: unknown[] = await manager.query(
    `/* budget:move */ WITH moved AS (
       UPDATE budget SET ${source} = ${source} ${isAppropriation ? '+' : '-'} $2::bigint, ${target} = ${target} + $2::bigint
       WHERE project_id = $1 ${isAppropriation ? '' : `AND ${source} >= $2::bigint`} RETURNING project_id)
     INSERT INTO budget_entry (project_id, from_account, to_account, amount_cents, application_id, reason, moved_by, moved_at)
     SELECT project_id, $3, $4, $2::bigint, $5, $6, $7, $8 FROM moved RETURNING id`,
    [projectId, amountCents, from, to, applicationId, reason, movedBy, now],
  );
  return entered.length === 1;
};

/** A project has its budget row from its publication on. */
export const openBudget = (manager: EntityManager, projectId: string): Promise<unknown> => manager.query('/* budget:open */ INSERT INTO budget (project_id) VALUES ($1)', [projectId]);

export const listBudgets = async (manager: EntityManager, projectIds: readonly string[]): Promise<Budget[]> => {
  const rows: Record<string, string>[] = await manager.query(
    `/* budgets:list */ SELECT project_id, appropriated_cents, available_cents, reserved_cents, committed_cents, paid_cents, returned_cents
     FROM budget WHERE project_id = ANY($1)`,
    [projectIds],
  );
  return rows.map((row) => ({
    projectId: row.project_id as string,
    appropriatedCents: Number(row.appropriated_cents),
    availableCents: Number(row.available_cents),
    reservedCents: Number(row.reserved_cents),
    committedCents: Number(row.committed_cents),
    paidCents: Number(row.paid_cents),
    returnedCents: Number(row.returned_cents),
  }));
};

export const findBudget = async (manager: EntityManager, projectId: string): Promise<Budget | null> => (await listBudgets(manager, [projectId]))[0] ?? null;

/** Projects whose entries do not add up to their balances: there must be none, and whoever finds one has found a fault or a forgery (POL-20). */
export const listUnbalancedProjects = async (manager: EntityManager): Promise<string[]> => {
  const rows: { project_id: string }[] = await manager.query(
    `/* budgets:unbalanced */ WITH sums AS (
       SELECT project_id, account, sum(cents) AS cents FROM budget_entry
       CROSS JOIN LATERAL (VALUES (to_account, amount_cents), (from_account, CASE from_account WHEN 'APPROPRIATED' THEN amount_cents ELSE -amount_cents END)) AS side(account, cents)
       GROUP BY project_id, account)
     SELECT b.project_id FROM budget b
     CROSS JOIN LATERAL (VALUES ('APPROPRIATED', appropriated_cents), ('AVAILABLE', available_cents), ('RESERVED', reserved_cents),
       ('COMMITTED', committed_cents), ('PAID', paid_cents), ('RETURNED', returned_cents)) AS balance(account, cents)
     LEFT JOIN sums s ON s.project_id = b.project_id AND s.account = balance.account
     WHERE coalesce(s.cents, 0) <> balance.cents GROUP BY b.project_id ORDER BY b.project_id`,
  );
  return rows.map(({ project_id: id }) => id);
};
