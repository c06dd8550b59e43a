import type { AppealPauseResolvers } from '../generated/graphql.ts';

export const AppealPause: AppealPauseResolvers = { question: ({ question }) => question ?? '' };
