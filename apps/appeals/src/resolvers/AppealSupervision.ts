import type { AppealSupervisionResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const AppealSupervision: AppealSupervisionResolvers = {
  on: ({ onDay }) => onDay,
  kindLabel: ({ kind }, { locale }) => label('AppealSupervisionKind', kind, locale),
};
