import { roleNamesOf, type QueryRunner } from '@qinqing/database';

/**
 * The department's own copies of the register (企业、单位与挂点关系副本): a rule that must hold on a write cannot borrow foreign
 * facts. Called once, after the foundation.
 *
 * @param department whose `<department>_app` role keeps them by the owner's events
 */
export const createRegisterCopies = async (runner: QueryRunner, department: string): Promise<void> => {
  for (const statement of tables) await runner.query(statement);
  await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON enterprise_copy, org_unit_copy, assignment_copy TO ${roleNamesOf(department).app}`);
};

export const dropRegisterCopies = (runner: QueryRunner): Promise<unknown> => runner.query('DROP TABLE assignment_copy, org_unit_copy, enterprise_copy');

const tables = [
  `CREATE TABLE enterprise_copy (
    id uuid PRIMARY KEY,
    uscc char(18) NOT NULL,
    name text NOT NULL,
    division_code text NOT NULL,
    status text NOT NULL,
    industry_code text,
    size_class text,
    visit_mode text NOT NULL,
    is_protected boolean NOT NULL,
    protected_since date,
    quality double precision NOT NULL,
    fact_keys text[] NOT NULL,
    version bigint NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE org_unit_copy (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    name_en text NOT NULL,
    division_code text NOT NULL,
    level text NOT NULL,
    duty_line text NOT NULL,
    lineage uuid[] NOT NULL,
    version bigint NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`,
  'CREATE INDEX org_unit_copy_lineage ON org_unit_copy USING gin (lineage)',
  `CREATE TABLE assignment_copy (
    enterprise_id uuid PRIMARY KEY,
    liaison_officer_id uuid,
    version bigint NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`,
  'CREATE INDEX assignment_copy_officer ON assignment_copy (liaison_officer_id)',
];
