import type { EntityManager } from '@qinqing/database';
import type { Enterprise } from '../domain/enterprise.ts';
import { listEnterprisesByUscc } from '../persistence/enterprises.ts';

/** The enterprises of the codes; held until the transaction ends, so that nobody changes them between decision and write. */
export const takeEnterprises = async (manager: EntityManager, usccs: readonly string[], isLocking: boolean): Promise<ReadonlyMap<string, Enterprise>> => {
  if (isLocking) await manager.query('/* importEnterprises:lock */ SELECT 1 FROM enterprise WHERE uscc = ANY($1) ORDER BY uscc FOR UPDATE', [usccs]);
  return new Map((await listEnterprisesByUscc(manager, usccs)).map((enterprise) => [enterprise.uscc, enterprise]));
};

const columns = `id uuid, uscc text, name text, "divisionCode" text, address text, status text, "entityKind" text, "establishedOn" date, "legalRepresentative" text,
  "industryCode" text, staff integer, "revenueCents" bigint, "assetsCents" bigint, "sizeClass" text, "visitMode" text, version bigint, "updatedAt" timestamptz`;

export const insertEnterprises = async (manager: EntityManager, enterprises: readonly Enterprise[]): Promise<void> => {
  if (enterprises.length === 0) return;
  await manager.query(
    `/* importEnterprises:insert */ INSERT INTO enterprise (id, uscc, name, division_code, address, status, entity_kind, established_on, legal_representative, industry_code,
       staff, revenue_cents, assets_cents, size_class, visit_mode, version, updated_at)
     SELECT id, uscc, name, "divisionCode", address, status, "entityKind", "establishedOn", "legalRepresentative", "industryCode",
       staff, "revenueCents", "assetsCents", "sizeClass", "visitMode", version, "updatedAt" FROM jsonb_to_recordset($1::jsonb) AS g(${columns})`,
    [JSON.stringify(enterprises)],
  );
};

/** Each as the successor of the version that was read: the database accepts no other. */
export const updateEnterprises = async (manager: EntityManager, enterprises: readonly Enterprise[]): Promise<void> => {
  if (enterprises.length === 0) return;
  await manager.query(
    `/* importEnterprises:update */ UPDATE enterprise e SET name = g.name, division_code = g."divisionCode", address = g.address, status = g.status, entity_kind = g."entityKind",
       established_on = g."establishedOn", legal_representative = g."legalRepresentative", industry_code = g."industryCode", staff = g.staff,
       revenue_cents = g."revenueCents", assets_cents = g."assetsCents", size_class = g."sizeClass", version = g.version, updated_at = g."updatedAt"
     FROM jsonb_to_recordset($1::jsonb) AS g(${columns}) WHERE e.id = g.id`,
    [JSON.stringify(enterprises)],
  );
};

export interface Release {
  readonly now: Date;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly by: string;
}

/**
 * Who leaves frees its officers and its place on the protection list.
 *
 * @returns who had a liaison until now
 */
export const releaseEnterprises = async (manager: EntityManager, ids: readonly string[], { now, today, by }: Release): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const [ended]: [{ enterpriseId: string; kind: string }[]] = await manager.query(
    `/* importEnterprises:endAssignments */ UPDATE assignment SET valid_to = greatest($2::timestamptz, valid_from + interval '1 millisecond'), end_recorded_at = $2
     WHERE enterprise_id = ANY($1) AND valid_to IS NULL RETURNING enterprise_id AS "enterpriseId", kind`,
    [ids, now],
  );
  await manager.query('/* importEnterprises:forgetOrphans */ DELETE FROM liaison_orphan WHERE enterprise_id = ANY($1)', [ids]);
  await manager.query(
    '/* importEnterprises:endProtections */ UPDATE protection SET until = greatest($2::date, since), ended_by = $3 WHERE enterprise_id = ANY($1) AND until IS NULL',
    [ids, today, by],
  );
  return new Set(ended.filter(({ kind }) => kind === 'LIAISON').map(({ enterpriseId }) => enterpriseId));
};
