import type { Appeal } from '../domain/appeal.ts';
import type { SubmitAppealSuccessResolvers } from '../generated/graphql.ts';

export interface SubmittedAppeal {
  readonly appeal: Appeal;
}

export const SubmitAppealSuccess: SubmitAppealSuccessResolvers = {
  similarAppeals: async ({ appeal }, _arguments, { similarAppeals }) => [...(await similarAppeals.load(appeal))],
};
