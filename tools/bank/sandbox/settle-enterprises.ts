import { randomUUID } from 'node:crypto';
import { openDataSource, publish } from '@qinqing/database';
import { orgUnitChanged, type NewEvent, type OrgUnitState } from '@qinqing/events';
import { loadEnterprises, type Enterprise, type OrgUnit } from '../department-code.ts';

/**
 * Enters the unit and the enterprises in the register, with their state events in the same transaction, as everything that comes into
 * the register: the departments' copies follow. What is there already is left as it is.
 *
 * @returns how many enterprises are new
 */
export const settleEnterprises = async (databaseUrl: string, unit: OrgUnit, enterprises: readonly Enterprise[]): Promise<number> => {
  const department = await loadEnterprises();
  const requestId = randomUUID();
  const dataSource = await openDataSource({ url: databaseUrl, applicationName: 'bank-command', entities: department.enterprises.entities, poolSize: 1 });
  try {
    return await dataSource.transaction(async (manager) => {
      const insert = async (entity: typeof department.enterpriseEntity | typeof department.orgUnitEntity, row: Enterprise | OrgUnit): Promise<boolean> => {
        const { raw } = await manager.createQueryBuilder().insert().into(entity as typeof department.enterpriseEntity).values(row as object).orIgnore().returning('id').execute();
        return (raw as unknown[]).length === 1;
      };
      if (await insert(department.orgUnitEntity, unit)) await publish(manager, [unitEvent(unit)] as readonly NewEvent[], requestId);
      let added = 0;
      for (const enterprise of enterprises) {
        if (!(await insert(department.enterpriseEntity, enterprise))) continue;
        await department.publishEnterprise(manager, enterprise, requestId);
        await department.publishProfile(manager, enterprise, requestId);
        added += 1;
      }
      return added;
    });
  } finally {
    await dataSource.destroy();
  }
};

const unitEvent = ({ id, name, nameEn, divisionCode, level, dutyLine, version }: OrgUnit): NewEvent<OrgUnitState> => ({
  contract: orgUnitChanged,
  subject: id,
  stateVersion: version,
  divisionCode,
  occurredAt: new Date(0),
  data: { id, name, nameEn, divisionCode, level, dutyLine, lineage: [id] },
});
