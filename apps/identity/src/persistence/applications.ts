import { withClient } from '@qinqing/database';
import { describeApplicationClient, isBuiltInApplication, type Application, type RegisteredApplication } from '../applications.ts';

interface ApplicationRow {
  readonly client_id: string;
  readonly persona: string | null;
  readonly name_zh: string;
  readonly name_en: string;
  readonly is_active: boolean;
  readonly metadata: { readonly redirect_uris?: readonly string[] };
}

/**
 * Writes an application as the database's owner; the issuer knows it from the next request on. One that is known gets this
 * name and these addresses.
 *
 * @param persona set for a demonstration's application: it exists in demo mode only
 */
export const saveApplication = (ownerUrl: string, application: Application, persona: string | null = null): Promise<'ADDED' | 'CHANGED' | 'UNCHANGED' | 'TAKEN'> =>
  withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ outcome: 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'TAKEN' }>(
      `/* saveApplication */
       WITH given (client_id, persona, name_zh, name_en, metadata) AS (VALUES ($1, $2, $3, $4, $5::jsonb)),
       saved AS (
         INSERT INTO client (client_id, persona, name_zh, name_en, is_first_party, metadata)
         SELECT client_id, persona, name_zh, name_en, true, metadata FROM given
         ON CONFLICT (client_id) DO UPDATE SET name_zh = EXCLUDED.name_zh, name_en = EXCLUDED.name_en, metadata = EXCLUDED.metadata
         WHERE client.kind = 'APPLICATION' AND client.persona IS NOT DISTINCT FROM EXCLUDED.persona
         RETURNING client_id
       )
       SELECT CASE
         WHEN NOT EXISTS (SELECT FROM saved) THEN 'TAKEN'
         WHEN before.client_id IS NULL THEN 'ADDED'
         WHEN (before.name_zh, before.name_en, before.metadata) = (given.name_zh, given.name_en, given.metadata) THEN 'UNCHANGED'
         ELSE 'CHANGED' END AS outcome
       FROM given LEFT JOIN client AS before USING (client_id)`,
      [application.clientId, persona, application.name.zh, application.name.en, JSON.stringify(describeApplicationClient(application))],
    );
    return rows[0]!.outcome;
  });

export const listApplications = (ownerUrl: string): Promise<RegisteredApplication[]> =>
  withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<ApplicationRow>(`/* listApplications */ SELECT * FROM client WHERE kind = 'APPLICATION' ORDER BY client_id COLLATE "C"`);
    return rows.map((row) => ({
      clientId: row.client_id,
      name: { zh: row.name_zh, en: row.name_en },
      redirectUris: row.metadata.redirect_uris ?? [],
      isActive: row.is_active,
      isDemonstration: row.persona !== null,
      isBuiltIn: isBuiltInApplication(row.client_id),
    }));
  });

/** What it was granted goes with it: an application registered later under its name inherits nobody's sign-in. False: there is none. */
export const deleteApplication = (ownerUrl: string, clientId: string): Promise<boolean> =>
  withClient(ownerUrl, async (owner) => {
    const { rowCount } = await owner.query(
      `/* deleteApplication */
       WITH gone AS (DELETE FROM client WHERE client_id = $1 AND kind = 'APPLICATION' RETURNING client_id),
       forgotten AS (DELETE FROM oidc_payload USING gone WHERE payload ->> 'clientId' = gone.client_id)
       SELECT FROM gone`,
      [clientId],
    );
    return rowCount === 1;
  });
