/** The double-entry ledger of a project (POL-20): balances in a row that cannot go wrong, entries that are only ever added. */
export const budgets: readonly string[] = [
  `CREATE TABLE budget (
    project_id uuid PRIMARY KEY REFERENCES policy_project,
    appropriated_cents bigint NOT NULL DEFAULT 0,
    available_cents bigint NOT NULL DEFAULT 0,
    reserved_cents bigint NOT NULL DEFAULT 0,
    committed_cents bigint NOT NULL DEFAULT 0,
    paid_cents bigint NOT NULL DEFAULT 0,
    returned_cents bigint NOT NULL DEFAULT 0,
    CONSTRAINT budget_appropriated_check CHECK (appropriated_cents >= 0),
    CONSTRAINT budget_available_check CHECK (available_cents >= 0),
    CONSTRAINT budget_reserved_check CHECK (reserved_cents >= 0),
    CONSTRAINT budget_committed_check CHECK (committed_cents >= 0),
    CONSTRAINT budget_paid_check CHECK (paid_cents >= 0),
    CONSTRAINT budget_returned_check CHECK (returned_cents >= 0),
    CONSTRAINT budget_balances CHECK (appropriated_cents = available_cents + reserved_cents + committed_cents + paid_cents + returned_cents)
  )`,
  // One row is both sides of an entry, so that no half of it can be missing.
  `CREATE TABLE budget_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id uuid NOT NULL REFERENCES budget,
    from_account text NOT NULL,
    to_account text NOT NULL,
    amount_cents bigint NOT NULL CONSTRAINT budget_entry_amount_check CHECK (amount_cents > 0),
    application_id uuid,
    reason text NOT NULL,
    moved_by text NOT NULL,
    moved_at timestamptz NOT NULL,
    CONSTRAINT budget_entry_way CHECK ((from_account, to_account) IN (
      ('APPROPRIATED', 'AVAILABLE'), ('AVAILABLE', 'RESERVED'), ('RESERVED', 'AVAILABLE'), ('RESERVED', 'COMMITTED'),
      ('COMMITTED', 'AVAILABLE'), ('COMMITTED', 'PAID'), ('PAID', 'RETURNED')))
  )`,
  'CREATE INDEX budget_entry_project ON budget_entry (project_id, id)',
  'CREATE INDEX budget_entry_application ON budget_entry (application_id) WHERE application_id IS NOT NULL',
  'GRANT SELECT, INSERT, UPDATE ON budget TO policies_app',
  'GRANT SELECT, INSERT ON budget_entry TO policies_app',
];
