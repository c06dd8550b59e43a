import type { EntityManager } from '@qinqing/database';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';

/** The enterprise of a unified social credit code in its normal form, as the register made it known. */
export const findEnterpriseByUscc = async (manager: EntityManager, uscc: string): Promise<EnterpriseCopy | null> => {
  const [row]: { id: string }[] = await manager.query('/* enterpriseCopies:byUscc */ SELECT id FROM enterprise_copy WHERE uscc = $1 ORDER BY id LIMIT 1', [uscc]);
  return row === undefined ? null : findEnterpriseCopy(manager, row.id);
};
