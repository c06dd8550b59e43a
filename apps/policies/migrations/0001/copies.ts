/** What other departments say of an enterprise, by their state events: a decision borrows no foreign facts. */
export const copies: readonly string[] = [
  `CREATE TABLE profile_copy (
    enterprise_id uuid PRIMARY KEY,
    established_on date,
    facts jsonb NOT NULL,
    qualifications jsonb NOT NULL,
    version bigint NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE credit_copy (
    enterprise_id uuid PRIMARY KEY,
    score integer,
    level text,
    tax_grade text,
    tax_grade_as_of date,
    customs_level text,
    customs_level_as_of date,
    listings jsonb NOT NULL,
    has_open_dispute boolean NOT NULL,
    version bigint NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`,
  'GRANT SELECT, INSERT, UPDATE, DELETE ON profile_copy, credit_copy TO policies_app',
];
