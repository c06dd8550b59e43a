import { toConnection } from '@qinqing/database';
import { isAboveSoftLoad } from '../domain/liaison-assignment.ts';
import type { OfficerResolvers } from '../generated/graphql.ts';
import { sortValuesOf } from '../persistence/enterprise-search.ts';
import { readKeyset } from '../read-input.ts';

const ENTERPRISE_ORDER = 'officer-enterprise:name';

export const Officer: OfficerResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.officers.load(id),
  unit: ({ unitId }, _arguments, { loaders }) => loaders.orgUnits.load(unitId),

  load: async ({ id, divisionCode }, _arguments, { loaders }) => {
    const [enterprises, { values }] = await Promise.all([loaders.loads.load({ id, selection: 'LIAISON' }), loaders.settings.load(divisionCode)]);
    const limits = { softLoad: values.liaisonSoftLoad, hardCap: values.liaisonHardCap };
    return { enterprises, ...limits, isAboveSoftLoad: isAboveSoftLoad(enterprises, limits) };
  },

  enterprises: async ({ id }, { kind, first, after }, { loaders }) => {
    const keyset = readKeyset({ first, after }, ENTERPRISE_ORDER, ['text', 'id']);
    const rows = await loaders.enterprisePages.load({ id, selection: { of: kind, keyset } });
    return { ...toConnection(rows, keyset, ENTERPRISE_ORDER, sortValuesOf('NAME')), count: () => loaders.loads.load({ id, selection: kind }) };
  },
};
