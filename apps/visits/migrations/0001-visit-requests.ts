import { createFoundation, dropFoundation } from '@qinqing/database';
import { createRegisterCopies, dropRegisterCopies } from '@qinqing/register-copies';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VisitRequests1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFoundation(runner, 'visits');
    await createRegisterCopies(runner, 'visits');
    for (const statement of [...copies, ...requests, ...quota, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE visit_slot, visit_limit, visit_transition, visit_window, visit_request, appeal_copy');
    await dropRegisterCopies(runner);
    await dropFoundation(runner);
  }
}

const copies = [
  `CREATE TABLE appeal_copy (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    enterprise_id uuid NOT NULL,
    is_open boolean NOT NULL,
    version bigint NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`,
  'CREATE INDEX appeal_copy_open ON appeal_copy (enterprise_id, number) WHERE is_open',
  // Counter-offers look for the willing ones of a jurisdiction, nearest trade first.
  `CREATE INDEX enterprise_copy_willing ON enterprise_copy (division_code text_pattern_ops, industry_code)
   WHERE visit_mode = 'EXPOSURE' AND status = 'ACTIVE' AND size_class IN ('MEDIUM', 'SMALL', 'MICRO')`,
];

const requests = [
  `CREATE TABLE visit_request (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    division_code text NOT NULL,
    unit_id uuid NOT NULL,
    requested_by text NOT NULL,
    kind text NOT NULL,
    occasion text NOT NULL CHECK (occasion IN ('RESEARCH', 'THEMED_ACTIVITY', 'SUPERIOR_ASSIGNED')),
    purpose text NOT NULL,
    topics text[] NOT NULL,
    asks text[] NOT NULL,
    benefits text[] NOT NULL,
    related_issue text,
    headcount integer NOT NULL CHECK (headcount > 0),
    superior_document text,
    statutory_basis text,
    statutory_deadline date,
    state text NOT NULL,
    necessity jsonb,
    counter_offer jsonb,
    refusal_reason text,
    asked_at timestamptz,
    due_at timestamptz,
    due_calendar_version text,
    settings_version text NOT NULL,
    scheduled_starts_at timestamptz,
    scheduled_ends_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    CHECK ((scheduled_starts_at IS NULL) = (scheduled_ends_at IS NULL))
  )`,
  'CREATE INDEX visit_request_enterprise ON visit_request (enterprise_id, created_at DESC, id DESC)',
  'CREATE INDEX visit_request_unit ON visit_request (unit_id, created_at DESC, id DESC)',
  'CREATE INDEX visit_request_division ON visit_request (division_code text_pattern_ops, created_at DESC, id DESC)',
  'CREATE INDEX visit_request_due ON visit_request (due_at) WHERE due_at IS NOT NULL',
  'CREATE INDEX visit_request_calendar ON visit_request (enterprise_id, scheduled_starts_at) WHERE scheduled_starts_at IS NOT NULL',
  'CREATE TRIGGER visit_request_version_guard BEFORE UPDATE ON visit_request FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  `CREATE TABLE visit_window (
    visit_request_id uuid NOT NULL REFERENCES visit_request ON DELETE CASCADE,
    round integer NOT NULL,
    position integer NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    CHECK (ends_at > starts_at),
    PRIMARY KEY (visit_request_id, round, position)
  )`,
  `CREATE TABLE visit_transition (
    visit_request_id uuid NOT NULL REFERENCES visit_request,
    version bigint NOT NULL,
    event text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    actor text NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    PRIMARY KEY (visit_request_id, version, to_state)
  )`,
];

const quota = [
  `CREATE TABLE visit_limit (
    enterprise_id uuid PRIMARY KEY,
    per_month integer NOT NULL CHECK (per_month BETWEEN 0 AND 10),
    set_by text NOT NULL,
    set_at timestamptz NOT NULL
  )`,
  // One row is one reception: two acceptances cannot take the same place of a month.
  `CREATE TABLE visit_slot (
    enterprise_id uuid NOT NULL,
    month char(7) NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    place integer NOT NULL CHECK (place > 0),
    visit_request_id uuid NOT NULL REFERENCES visit_request,
    CONSTRAINT visit_slot_one_per_place UNIQUE (enterprise_id, month, place),
    CONSTRAINT visit_slot_one_per_request UNIQUE (visit_request_id)
  )`,
];

const rights = [
  'GRANT SELECT, INSERT, UPDATE, DELETE ON appeal_copy TO visits_app',
  'GRANT SELECT, INSERT, UPDATE ON visit_request, visit_limit TO visits_app',
  'GRANT SELECT, INSERT ON visit_window, visit_transition TO visits_app',
  'GRANT SELECT, INSERT, DELETE ON visit_slot TO visits_app',
];
