import { isTooMuch } from '../../domain/protection/accompanying-load.ts';
import type { AccompanyingLoadResolvers } from '../../generated/graphql.ts';

export const AccompanyingLoad: AccompanyingLoadResolvers = {
  officer: ({ officerId }) => ({ id: officerId }),
  isTooMuch,
};
