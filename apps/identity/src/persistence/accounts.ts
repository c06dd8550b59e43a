import type { Pool } from 'pg';
import type { Account, Accounts } from '../accounts.ts';

interface AccountRow {
  readonly subject: string;
  readonly persona: string | null;
  readonly name_zh: string;
  readonly name_en: string;
  readonly description_zh: string;
  readonly description_en: string;
  readonly roles: string[];
  readonly unit_id: string | null;
  readonly officer_id: string | null;
  readonly division_code: string;
  readonly enterprise_ids: string[];
}

/**
 * Outside demo mode a demonstration account does not exist: sessions and refresh tokens that a demonstration left in
 * the same database then end.
 */
export const createAccounts = (database: Pool, { isDemo }: { readonly isDemo: boolean }): Accounts => {
  const usable = `is_active AND ${isDemo ? 'true' : 'persona IS NULL'}`;
  const findOne = async (condition: string, value: string): Promise<Account | null> => {
    if (value.includes('\0')) return null;
    const { rows } = await database.query<AccountRow>(`/* findAccount */ SELECT * FROM account WHERE ${condition} AND ${usable}`, [value]);
    return rows[0] === undefined ? null : toAccount(rows[0]);
  };
  return {
    findBySubject: (subject) => findOne('subject = $1', subject),
    findByPersona: (persona) => findOne('persona = $1', persona),
    listPersonas: async () => {
      const { rows } = await database.query<AccountRow>(
        `/* listPersonas */ SELECT * FROM account WHERE persona IS NOT NULL AND ${usable} ORDER BY persona COLLATE "C"`,
      );
      return rows.map(toAccount);
    },
  };
};

const toAccount = (row: AccountRow): Account => ({
  subject: row.subject,
  persona: row.persona,
  name: { zh: row.name_zh, en: row.name_en },
  description: { zh: row.description_zh, en: row.description_en },
  roles: row.roles,
  unitId: row.unit_id,
  officerId: row.officer_id,
  divisionCode: row.division_code,
  enterpriseIds: row.enterprise_ids,
});
