import { CallerFault } from '@qinqing/caller';
import { parseDivisionCode } from '@qinqing/codes';
import { isUuid } from '@qinqing/database';
import type { QueryResolvers } from '../../../generated/graphql.ts';
import { readProspects } from '../read-prospects.ts';

export const mergeCandidates: QueryResolvers['mergeCandidates'] = async (_root, { divisionCode, enterpriseId = null, first, after }, context) => {
  const parsed = parseDivisionCode(divisionCode);
  if (!parsed.ok) throw new CallerFault('BAD_USER_INPUT', parsed.message.en, { field: 'divisionCode' });
  if (enterpriseId !== null && !isUuid(enterpriseId)) throw new CallerFault('BAD_USER_INPUT', 'enterpriseId is no id. Take it from Enterprise.id.', { field: 'enterpriseId' });
  return readProspects(context, { divisionCode: parsed.code, enterpriseId, first, after });
};
