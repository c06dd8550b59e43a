/** Banks, consents, enquiries and what is due of them, with the rights of the running department. */
const banks = [
  `CREATE TABLE bank (
    id uuid PRIMARY KEY,
    client_id text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    division_code text NOT NULL,
    state text NOT NULL CHECK (state IN ('ACTIVE', 'BLOCKED')),
    daily_quota integer CHECK (daily_quota > 0),
    state_reason text,
    registered_by text NOT NULL,
    registered_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT bank_one_per_client UNIQUE (client_id)
  )`,
  'CREATE INDEX bank_division ON bank (division_code)',
  'CREATE TRIGGER bank_version_guard BEFORE UPDATE ON bank FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  `CREATE TABLE bank_access_basis (
    sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    division_code text NOT NULL,
    is_open boolean NOT NULL,
    operator text NOT NULL,
    basis text NOT NULL,
    public_contact text NOT NULL,
    declared_by text NOT NULL,
    declared_at timestamptz NOT NULL
  )`,
  'CREATE INDEX bank_access_basis_newest ON bank_access_basis (division_code, sequence DESC)',
  // What a bank used of the running day and minute, shared by all replicas: the counter never passes its cap (SECURITY: quotas). One row for
  // each span begins anew, so that none is ever left to be deleted.
  `CREATE TABLE bank_usage (
    bank_id uuid NOT NULL REFERENCES bank,
    span text NOT NULL CHECK (span IN ('DAY', 'MINUTE')),
    starts_at timestamptz NOT NULL,
    used integer NOT NULL CHECK (used >= 0),
    cap integer NOT NULL,
    PRIMARY KEY (bank_id, span),
    CONSTRAINT bank_usage_within_cap CHECK (used <= cap)
  )`,
];

const consents = [
  `CREATE TABLE consent (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    bank_id uuid NOT NULL REFERENCES bank,
    state text NOT NULL CHECK (state IN ('REQUESTED', 'GRANTED', 'ACTIVE', 'EXHAUSTED', 'EXPIRED', 'REVOKED', 'REFUSED', 'LAPSED')),
    purpose text NOT NULL CHECK (purpose IN ('PRE_LOAN', 'POST_LOAN', 'GUARANTEE')),
    requested_scopes text[],
    requested_days integer,
    requested_enquiries integer,
    scopes text[] NOT NULL DEFAULT '{}',
    loan_reference text,
    note text,
    max_enquiries integer CHECK (max_enquiries > 0),
    used integer NOT NULL DEFAULT 0 CHECK (used >= 0),
    requested_by text,
    requested_at timestamptz,
    granted_by text,
    granted_at timestamptz,
    valid_to timestamptz,
    due_at timestamptz,
    due_calendar_version text,
    ended_at timestamptz,
    settings_version text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT consent_counter CHECK (used <= coalesce(max_enquiries, 0)),
    CONSTRAINT consent_scopes_within_request CHECK (requested_scopes IS NULL OR scopes <@ requested_scopes),
    CONSTRAINT consent_granted CHECK (state NOT IN ('ACTIVE', 'EXHAUSTED', 'EXPIRED') OR (coalesce(valid_to > granted_at, false) AND max_enquiries IS NOT NULL AND cardinality(scopes) > 0)),
    -- A year and a day of leap: no consent outlives its yearly renewal, whatever a setting says (CRD-15).
    CONSTRAINT consent_at_most_a_year CHECK (valid_to <= granted_at + interval '366 days'),
    CONSTRAINT consent_loan_of_post_loan CHECK ((purpose = 'POST_LOAN') = (loan_reference IS NOT NULL))
  )`,
  `CREATE UNIQUE INDEX consent_one_open ON consent (enterprise_id, bank_id, purpose, coalesce(loan_reference, '')) WHERE state IN ('GRANTED', 'ACTIVE')`,
  `CREATE UNIQUE INDEX consent_one_request ON consent (enterprise_id, bank_id, purpose, coalesce(loan_reference, '')) WHERE state = 'REQUESTED'`,
  'CREATE INDEX consent_enterprise ON consent (enterprise_id, created_at DESC, id DESC)',
  'CREATE INDEX consent_bank ON consent (bank_id, created_at DESC, id DESC)',
  'CREATE INDEX consent_due ON consent (due_at) WHERE due_at IS NOT NULL',
  "CREATE INDEX consent_ends ON consent (valid_to) WHERE state = 'ACTIVE'",
  'CREATE TRIGGER consent_version_guard BEFORE UPDATE ON consent FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  `CREATE TABLE consent_transition (
    consent_id uuid NOT NULL REFERENCES consent,
    version bigint NOT NULL,
    event text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    actor text NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    PRIMARY KEY (consent_id, version, to_state)
  )`,
];

const enquiries = [
  `CREATE TABLE credit_enquiry (
    id uuid PRIMARY KEY,
    client_id text NOT NULL,
    bank_id uuid REFERENCES bank,
    enterprise_id uuid,
    division_code text,
    consent_id uuid REFERENCES consent,
    purpose text NOT NULL,
    scopes text[] NOT NULL,
    result text NOT NULL CHECK (result IN ('GRANTED', 'DENIED')),
    denial_reason text,
    snapshot jsonb,
    snapshot_hash text,
    watermark text,
    outcome_due_at timestamptz,
    settings_version text NOT NULL,
    enquired_at timestamptz NOT NULL,
    CONSTRAINT credit_enquiry_denied_for_a_reason CHECK ((result = 'DENIED') = (denial_reason IS NOT NULL)),
    CONSTRAINT credit_enquiry_gives_by_consent CHECK (
      (result = 'GRANTED') = (snapshot IS NOT NULL)
      AND (result = 'DENIED' OR (consent_id IS NOT NULL AND bank_id IS NOT NULL AND enterprise_id IS NOT NULL AND snapshot_hash IS NOT NULL AND outcome_due_at IS NOT NULL)))
  )`,
  'CREATE INDEX credit_enquiry_enterprise ON credit_enquiry (enterprise_id, enquired_at DESC, id DESC)',
  'CREATE INDEX credit_enquiry_bank ON credit_enquiry (bank_id, enquired_at DESC, id DESC)',
  // What a granted enquiry owes: the report of its outcome. While one is overdue, the bank's quota is halved (CRD-16).
  `CREATE TABLE outcome_duty (
    enquiry_id uuid PRIMARY KEY REFERENCES credit_enquiry,
    bank_id uuid NOT NULL REFERENCES bank,
    state text NOT NULL CHECK (state IN ('DUE', 'PENDING', 'OVERDUE', 'REPORTED')),
    due_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1
  )`,
  "CREATE INDEX outcome_duty_due ON outcome_duty (due_at) WHERE state IN ('DUE', 'PENDING')",
  "CREATE INDEX outcome_duty_open ON outcome_duty (bank_id, due_at) WHERE state <> 'REPORTED'",
  'CREATE TRIGGER outcome_duty_version_guard BEFORE UPDATE ON outcome_duty FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  // The first report may be pending, once; the second is final.
  `CREATE TABLE outcome_report (
    enquiry_id uuid NOT NULL REFERENCES outcome_duty,
    place integer NOT NULL CHECK (place IN (1, 2)),
    outcome text NOT NULL CHECK (outcome IN ('APPROVED', 'DECLINED', 'PENDING')),
    amount_cents bigint CHECK (amount_cents > 0),
    next_date date,
    reported_by text NOT NULL,
    reported_at timestamptz NOT NULL,
    PRIMARY KEY (enquiry_id, place),
    CONSTRAINT outcome_pending_once CHECK (outcome <> 'PENDING' OR (place = 1 AND next_date IS NOT NULL)),
    CONSTRAINT outcome_amount_of_approved CHECK ((outcome = 'APPROVED') = (amount_cents IS NOT NULL))
  )`,
];

const rights = [
  'GRANT SELECT, INSERT, UPDATE ON bank, bank_usage, consent, outcome_duty TO credit_app',
  'GRANT SELECT, INSERT ON bank_access_basis, consent_transition, credit_enquiry, outcome_report TO credit_app',
];

export const bankTables: readonly string[] = [...banks, ...consents, ...enquiries, ...rights];

export const dropBankTables = 'DROP TABLE outcome_report, outcome_duty, credit_enquiry, consent_transition, consent, bank_usage, bank_access_basis, bank';
