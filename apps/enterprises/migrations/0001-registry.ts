import { createFoundation, dropFoundation } from '@qinqing/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Registry1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFoundation(runner, 'enterprises');
    for (const statement of [...organisation, ...enterprise, ...service, ...rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE liaison_orphan, assignment, protection, key_enterprise, enterprise_fact, qualification, enterprise, officer, org_unit');
    await runner.query('DROP FUNCTION name_bigrams(text)');
    await dropFoundation(runner);
  }
}

/** Codes and names sort by code point (COLLATE "C"), so that one plain index serves their order, their prefixes and their pages. */
const organisation = [
  `CREATE TABLE org_unit (
    id uuid PRIMARY KEY,
    parent_id uuid REFERENCES org_unit,
    name text COLLATE "C" NOT NULL,
    name_en text NOT NULL,
    level text NOT NULL CHECK (level IN ('DISTRICT', 'TOWN_STREET', 'VILLAGE', 'GRID', 'EXTERNAL')),
    duty_line text NOT NULL,
    division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3})?$'),
    version bigint NOT NULL DEFAULT 1
  )`,
  'CREATE INDEX org_unit_name ON org_unit (name, id)',
  'CREATE INDEX org_unit_division ON org_unit (division_code, name, id)',
  'CREATE INDEX org_unit_parent ON org_unit (parent_id, name, id)',
  `CREATE TABLE officer (
    id uuid PRIMARY KEY,
    unit_id uuid NOT NULL REFERENCES org_unit,
    name text COLLATE "C" NOT NULL,
    title text NOT NULL,
    expertise text[] NOT NULL DEFAULT '{}',
    division_code text COLLATE "C" NOT NULL,
    is_active boolean NOT NULL DEFAULT true,
    version bigint NOT NULL DEFAULT 1
  )`,
  'CREATE INDEX officer_unit ON officer (unit_id, name, id)',
  'CREATE INDEX officer_division ON officer (division_code, name, id)',
];

const enterprise = [
  // Every two neighbouring characters: trigram indexes cannot serve Chinese queries of two characters (用地).
  `CREATE FUNCTION name_bigrams(name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
   RETURN (SELECT coalesce(array_agg(DISTINCT substr(name, i, 2)), '{}') FROM generate_series(1, char_length(name) - 1) AS i)`,
  `CREATE TABLE enterprise (
    id uuid PRIMARY KEY,
    uscc char(18) NOT NULL CONSTRAINT enterprise_uscc_unique UNIQUE,
    name text COLLATE "C" NOT NULL,
    division_code text COLLATE "C" NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3})?$'),
    address text,
    status text NOT NULL CHECK (status IN ('REGISTERED', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'MOVED_OUT', 'MOVED_IN')),
    entity_kind text NOT NULL CHECK (entity_kind IN ('COMPANY', 'INDIVIDUAL_BUSINESS', 'COOPERATIVE', 'BRANCH', 'SOCIAL_ORGANISATION')),
    established_on date,
    legal_representative text,
    industry_code text COLLATE "C",
    staff integer CHECK (staff >= 0),
    revenue_cents bigint,
    assets_cents bigint,
    size_class text CHECK (size_class IN ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
    visit_mode text NOT NULL CHECK (visit_mode IN ('QUIET', 'BALANCED', 'EXPOSURE')),
    version bigint NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL DEFAULT now()
  )`,
  'CREATE INDEX enterprise_name ON enterprise (name, id)',
  'CREATE INDEX enterprise_division ON enterprise (division_code, name, id)',
  'CREATE INDEX enterprise_industry ON enterprise (industry_code, name, id)',
  'CREATE INDEX enterprise_name_bigrams ON enterprise USING gin (name_bigrams(name))',
  'CREATE TRIGGER enterprise_version_guard BEFORE UPDATE ON enterprise FOR EACH ROW EXECUTE FUNCTION require_next_version()',
  `CREATE TABLE qualification (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL REFERENCES enterprise,
    kind text NOT NULL CHECK (kind IN ('NATIONAL_HIGH_TECH', 'SPECIALISED_SOPHISTICATED', 'LITTLE_GIANT', 'INNOVATIVE_SME', 'CONSTRUCTION')),
    certificate_number text NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    CHECK (valid_to > valid_from),
    UNIQUE (kind, certificate_number)
  )`,
  'CREATE INDEX qualification_enterprise ON qualification (enterprise_id, kind)',
  `CREATE TABLE enterprise_fact (
    id uuid PRIMARY KEY,
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    enterprise_id uuid NOT NULL REFERENCES enterprise,
    key text NOT NULL,
    value jsonb NOT NULL,
    unit text,
    period text,
    as_of date NOT NULL,
    confidence numeric(3, 2) NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    source text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL
  )`,
  'CREATE INDEX enterprise_fact_newest ON enterprise_fact (enterprise_id, key, as_of DESC, sequence DESC)',
  `CREATE TABLE key_enterprise (
    quarter char(6) NOT NULL CHECK (quarter ~ '^[0-9]{4}Q[1-4]$'),
    enterprise_id uuid NOT NULL REFERENCES enterprise,
    is_four_above boolean NOT NULL,
    is_national_high_tech boolean NOT NULL,
    CHECK (is_four_above OR is_national_high_tech),
    PRIMARY KEY (enterprise_id, quarter)
  )`,
  'CREATE INDEX key_enterprise_quarter ON key_enterprise (quarter, enterprise_id)',
  `CREATE TABLE protection (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL REFERENCES enterprise,
    ground text NOT NULL CHECK (ground IN ('VISIT_FREQUENCY', 'PILOT')),
    consented_by text NOT NULL,
    decided_by text NOT NULL,
    since date NOT NULL,
    until date,
    ended_by text,
    end_consented_by text,
    CHECK (until IS NULL OR until >= since)
  )`,
  'CREATE UNIQUE INDEX protection_one_active ON protection (enterprise_id) WHERE until IS NULL',
];

const service = [
  `CREATE TABLE assignment (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('LIAISON', 'CHIEF_SERVICE_OFFICER')),
    enterprise_id uuid NOT NULL REFERENCES enterprise,
    officer_id uuid NOT NULL REFERENCES officer,
    place integer NOT NULL CHECK (place > 0),
    valid_from timestamptz NOT NULL,
    valid_to timestamptz,
    trigger text NOT NULL DEFAULT 'OTHER' CHECK (trigger IN ('FIRST_ASSIGNMENT', 'JOB_CHANGE', 'ENTERPRISE_MOVED', 'OTHER')),
    reason text NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    end_recorded_at timestamptz,
    CHECK (valid_to IS NULL OR valid_to > valid_from)
  )`,
  'CREATE UNIQUE INDEX assignment_one_owner ON assignment (enterprise_id, kind) WHERE valid_to IS NULL',
  'CREATE UNIQUE INDEX assignment_officer_place ON assignment (officer_id, kind, place) WHERE valid_to IS NULL',
  'CREATE INDEX assignment_enterprise ON assignment (enterprise_id, kind, valid_from DESC)',
  'CREATE INDEX assignment_officer ON assignment (officer_id, kind, enterprise_id)',
  `CREATE TABLE liaison_orphan (
    enterprise_id uuid PRIMARY KEY REFERENCES enterprise,
    found_at timestamptz NOT NULL
  )`,
];

const rights = [
  'GRANT SELECT, INSERT, UPDATE ON org_unit, officer, enterprise, qualification, assignment, protection TO enterprises_app',
  'GRANT SELECT, INSERT ON enterprise_fact, key_enterprise TO enterprises_app',
  'GRANT SELECT, INSERT, DELETE ON liaison_orphan TO enterprises_app',
];
