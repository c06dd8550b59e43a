import { publish, type EntityManager } from '@qinqing/database';
import { enterpriseChanged, type EnterpriseState, type NewEvent } from '@qinqing/events';
import { shanghaiDate } from '@qinqing/working-time';
import { keysOnFile } from '../domain/core-facts.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { qualityOf } from '../domain/quality.ts';
import { listRecordedKeys } from '../persistence/facts.ts';
import { listActiveProtections } from '../persistence/protections.ts';
import { listQualifications } from '../persistence/qualifications.ts';

/** Publishes the whole state of an enterprise at its version, in the transaction that made the version. */
export const publishEnterprise = async (manager: EntityManager, enterprise: Enterprise, requestId: string | null): Promise<void> =>
  publish(manager, (await readEnterpriseStates(manager, [enterprise])) as readonly NewEvent[], requestId);

/** The states as events, in three statements. What depends on a day is as of the day of the state's last change. */
export const readEnterpriseStates = async (manager: EntityManager, enterprises: readonly Enterprise[]): Promise<NewEvent<EnterpriseState>[]> => {
  const ids = enterprises.map(({ id }) => id);
  const protections = new Map((await listActiveProtections(manager, ids)).map((protection) => [protection.enterpriseId, protection]));
  const qualifications = Map.groupBy(await listQualifications(manager, ids), ({ enterpriseId }) => enterpriseId);
  const recordedKeys = await listRecordedKeys(manager, ids);
  return enterprises.map((enterprise) => {
    const protection = protections.get(enterprise.id) ?? null;
    return {
      contract: enterpriseChanged,
      subject: enterprise.id,
      stateVersion: enterprise.version,
      divisionCode: enterprise.divisionCode,
      occurredAt: enterprise.updatedAt,
      data: {
        id: enterprise.id,
        uscc: enterprise.uscc,
        name: enterprise.name,
        divisionCode: enterprise.divisionCode,
        status: enterprise.status,
        industryCode: enterprise.industryCode,
        sizeClass: enterprise.sizeClass,
        visitMode: enterprise.visitMode,
        isProtected: protection !== null,
        protectedSince: protection?.since ?? null,
        quality: qualityOf(qualifications.get(enterprise.id) ?? [], shanghaiDate(enterprise.updatedAt)),
        factKeys: [...keysOnFile(enterprise, recordedKeys.get(enterprise.id) ?? [])],
      },
    };
  });
};
