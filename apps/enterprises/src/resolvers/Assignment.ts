import type { AssignmentResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const Assignment: AssignmentResolvers = {
  kindLabel: ({ kind }, { locale }) => label('AssignmentKind', kind, locale),
  triggerLabel: ({ trigger }, { locale }) => label('AssignmentTrigger', trigger, locale),
  officer: ({ officerId }, _arguments, { loaders }) => loaders.officers.load(officerId),
};
