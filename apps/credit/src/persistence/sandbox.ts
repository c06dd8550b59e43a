import type { EntityManager } from 'typeorm';
import type { Consent } from '../domain/consent.ts';
import type { SandboxConduct } from '../domain/sandbox.ts';

/** How the representative behaves who answers for this consent; null: a person does, as everywhere outside the sandbox. */
export const findSandboxConduct = async (manager: EntityManager, { enterpriseId, divisionCode }: Pick<Consent, 'enterpriseId' | 'divisionCode'>): Promise<SandboxConduct | null> => {
  const [row]: { conduct: SandboxConduct }[] = await manager.query('/* sandbox:conduct */ SELECT conduct FROM sandbox_representative WHERE enterprise_id = $1 AND division_code = $2', [enterpriseId, divisionCode]);
  return row?.conduct ?? null;
};

/** Consents that a representative may still have to act on. */
export const listSandboxConsentIds = async (manager: EntityManager, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* sandbox:open */ SELECT c.id FROM sandbox_representative r JOIN consent c USING (enterprise_id, division_code)
     WHERE (c.state = 'REQUESTED' AND r.conduct <> 'STAYS_SILENT') OR (c.state = 'ACTIVE' AND c.used > 0 AND r.conduct = 'REVOKES') ORDER BY c.created_at LIMIT $1`,
    [most],
  );
  return rows.map(({ id }) => id);
};
