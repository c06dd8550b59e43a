import { isUuid } from '@qinqing/database';
import type { EnterpriseResolvers } from '../generated/graphql.ts';
import { readPublicKeyset } from '../persistence/public-records.ts';
import { label } from '../type-defs.ts';
import { enterpriseBankFields } from './enterprise-bank-fields.ts';

/** What another department hands over: the enterprise's id. */
export interface EnterpriseReference {
  readonly id: string;
}

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  creditStanding: ({ id }, _arguments, { standings }) => standings.load(id),
  creditLevel: async ({ id }, _arguments, { standings }) => (await standings.load(id))?.level ?? null,
  creditLevelLabel: async ({ id }, { locale }, { standings }) => {
    const level = (await standings.load(id))?.level ?? null;
    return level === null ? null : label('CreditLevel', level, locale);
  },
  publicCreditRecords: ({ id }, { first, after }, { today }) => {
    const keyset = readPublicKeyset({ first, after });
    return isUuid(id) ? { enterpriseId: id, keyset, today } : null;
  },
  ...enterpriseBankFields,
};
