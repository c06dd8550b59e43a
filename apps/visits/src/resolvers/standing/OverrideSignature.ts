import type { OverrideSignatureResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export const OverrideSignature: OverrideSignatureResolvers = {
  officeLabel: ({ office }, { locale }) => label('SigningOffice', office, locale),
};
