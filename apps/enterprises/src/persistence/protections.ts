import { randomUUID } from 'node:crypto';
import { Any, IsNull, type EntityManager } from 'typeorm';
import type { Protection } from '../domain/protection.ts';
import { protectionEntity } from './entities.ts';

export const listActiveProtections = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<Protection[]> =>
  manager.find(protectionEntity, { where: { enterpriseId: Any([...enterpriseIds]), until: IsNull() }, comment: 'protections:active' });

export const findActiveProtection = async (manager: EntityManager, enterpriseId: string): Promise<Protection | null> =>
  (await listActiveProtections(manager, [enterpriseId]))[0] ?? null;

/** @returns false when a later decision on the enterprise was applied before: this one is out of date */
export const takeNewerDecision = async (manager: EntityManager, enterpriseId: string, version: number): Promise<boolean> => {
  const taken: unknown[] = await manager.query(
    `/* protectionDecided:take */ INSERT INTO protection_decision AS d (enterprise_id, version) VALUES ($1, $2)
     ON CONFLICT (enterprise_id) DO UPDATE SET version = excluded.version WHERE excluded.version > d.version RETURNING 1`,
    [enterpriseId, version],
  );
  return taken.length === 1;
};

export type NewProtection = Pick<Protection, 'enterpriseId' | 'ground' | 'consentedBy' | 'decidedBy' | 'since'>;

/** @returns false when another writer protected the enterprise meanwhile: an enterprise stands on the list once */
export const insertProtection = async (manager: EntityManager, { enterpriseId, ground, consentedBy, decidedBy, since }: NewProtection): Promise<boolean> => {
  const inserted: unknown[] = await manager.query(
    `/* protectEnterprise:insert */ INSERT INTO protection (id, enterprise_id, ground, consented_by, decided_by, since)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1`,
    [randomUUID(), enterpriseId, ground, consentedBy, decidedBy, since],
  );
  return inserted.length === 1;
};

export interface ProtectionEnd {
  readonly until: string;
  readonly endedBy: string;
  /** Null when the protection ends because the enterprise leaves. */
  readonly consentedBy: string | null;
}

export const endProtection = async (manager: EntityManager, { id }: Protection, { until, endedBy, consentedBy }: ProtectionEnd): Promise<void> => {
  await manager.query(
    `/* protection:end */ UPDATE protection SET until = greatest($2::date, since), ended_by = $3, end_consented_by = $4
     WHERE id = $1 AND until IS NULL`,
    [id, until, endedBy, consentedBy],
  );
};
