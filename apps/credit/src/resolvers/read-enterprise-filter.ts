import { CallerFault } from '@qinqing/caller';
import { isUuid } from '@qinqing/database';

/** @throws CallerFault BAD_USER_INPUT when it is no id: it must not reach SQL */
export const readEnterpriseFilter = (enterpriseId: string | null | undefined): string | null => {
  if (enterpriseId === null || enterpriseId === undefined) return null;
  if (!isUuid(enterpriseId)) throw new CallerFault('BAD_USER_INPUT', 'filter.enterpriseId is no id. Take it from Enterprise.id.', { field: 'filter.enterpriseId' });
  return enterpriseId;
};
