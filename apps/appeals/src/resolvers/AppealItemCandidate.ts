import { getItem } from '../catalogue/catalogue.ts';
import type { AppealItemCandidateResolvers } from '../generated/graphql.ts';

export const AppealItemCandidate: AppealItemCandidateResolvers = { item: ({ itemCode }) => getItem(itemCode) };
