import { isValidOn } from '../domain/qualification.ts';
import type { QualificationResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const Qualification: QualificationResolvers = {
  kindLabel: ({ kind }, { locale }) => label('QualificationKind', kind, locale),
  isValid: (qualification, _arguments, { today }) => isValidOn(qualification, today),
};
