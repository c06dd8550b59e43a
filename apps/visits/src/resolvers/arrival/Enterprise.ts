import { hasRole, isInJurisdiction } from '@qinqing/caller';
import type { EnterpriseResolvers } from '../../generated/graphql.ts';

export const Enterprise: Pick<EnterpriseResolvers, 'receptionRules'> = {
  receptionRules: async ({ id }, _arguments, context) => {
    const { caller } = context;
    const [rules, enterprise] = await Promise.all([context.receptionRules.load(id), context.enterprises.load(id)]);
    if (rules === null || enterprise === null) return null;
    const isOwn = hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && caller.actingFor === rules.enterpriseId;
    const isForCentre = hasRole(caller, 'SERVICE_CENTRE') && isInJurisdiction(caller, enterprise.divisionCode);
    return { ...rules, areReasonsShown: isOwn || isForCentre };
  },
};
