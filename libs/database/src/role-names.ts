/** A department's name as SQL takes it: `legal-aid` is `legal_aid`. */
export const sqlNameOf = (department: string): string => department.replaceAll('-', '_');

export interface RoleNames {
  /** Migrates: may change the schema. */
  readonly owner: string;
  /** Runs: reads and writes rows, and nothing else. */
  readonly app: string;
}

/** The two login roles of a department (数据库角色), e.g. `visits_owner` and `visits_app`. */
export const roleNamesOf = (department: string): RoleNames => ({ owner: `${sqlNameOf(department)}_owner`, app: `${sqlNameOf(department)}_app` });
