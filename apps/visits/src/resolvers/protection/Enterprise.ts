import type { EnterpriseResolvers } from '../../generated/graphql.ts';
import { readMonth } from '../read-arguments.ts';

/** What this part says of an enterprise. */
export const Enterprise: EnterpriseResolvers = {
  protectionEntry: async ({ id }, _arguments, context) => (await context.liveProtections.load(id))[0] ?? null,
  receptionBurden: async ({ id }, { month: given }, context) => {
    const month = readMonth(given ?? context.today.slice(0, 7));
    const { receptions, burden } = await context.receptionBurdens.load({ enterpriseId: id, month });
    return { month, receptions, burden };
  },
};
