import type { EnterpriseResolvers } from '../../generated/graphql.ts';

export const Enterprise: Pick<EnterpriseResolvers, 'standingInstruction'> = {
  standingInstruction: async ({ id }, _arguments, { standingInstructions }) => {
    const [instruction] = await standingInstructions.load(id);
    return instruction === undefined || instruction.isWithdrawn ? null : instruction;
  },
};
