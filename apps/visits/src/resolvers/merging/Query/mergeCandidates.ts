import type { QueryResolvers } from '../../../generated/graphql.ts';
import { readDivisionCode, readEnterpriseId } from '../../read-arguments.ts';
import { readProspects } from '../read-prospects.ts';

export const mergeCandidates: QueryResolvers['mergeCandidates'] = async (_root, { divisionCode, enterpriseId, first, after }, context) =>
  readProspects(context, { divisionCode: readDivisionCode(divisionCode), enterpriseId: readEnterpriseId(enterpriseId), first, after });
