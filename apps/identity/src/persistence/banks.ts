import type { Pool } from 'pg';
import { withClient } from '@qinqing/database';
import type { Bank, Banks, PublicKeys } from '../banks.ts';

interface BankRow {
  readonly client_id: string;
  readonly persona: string | null;
  readonly name_zh: string;
  readonly name_en: string;
  readonly division_code: string | null;
}

export const createBanks = (database: Pool): Banks => ({
  listPersonas: async () => {
    const { rows } = await database.query<BankRow>(
      `/* listBankPersonas */ SELECT * FROM client WHERE kind = 'BANK' AND persona IS NOT NULL AND is_active ORDER BY persona COLLATE "C"`,
    );
    return rows.map(toBank);
  },
});

/** Writes banks as the database's owner; one that is known gets this name and these keys, and stays blocked if it is. */
export const registerBanks = (ownerUrl: string, banks: readonly (Bank & { readonly jwks: PublicKeys })[]): Promise<void> =>
  withClient(ownerUrl, async (owner) => {
    for (const { clientId, persona, name, divisionCode, jwks } of banks) {
      const { rowCount } = await owner.query(
        `/* registerBank */
         INSERT INTO client (client_id, kind, persona, name_zh, name_en, division_code, metadata)
         VALUES ($1, 'BANK', $2, $3, $4, $5, jsonb_build_object('jwks', $6::jsonb))
         ON CONFLICT (client_id) DO UPDATE SET
           name_zh = EXCLUDED.name_zh, name_en = EXCLUDED.name_en, division_code = EXCLUDED.division_code, metadata = EXCLUDED.metadata
         WHERE client.kind = 'BANK' AND client.persona IS NOT DISTINCT FROM EXCLUDED.persona`,
        [clientId, persona, name.zh, name.en, divisionCode, JSON.stringify(jwks)],
      );
      if (rowCount === 0) throw new Error(`The client id ${clientId} belongs to another client: choose another one`);
    }
  });

export const toBank = (row: BankRow): Bank => ({
  clientId: row.client_id,
  persona: row.persona,
  name: { zh: row.name_zh, en: row.name_en },
  divisionCode: row.division_code ?? '',
});
