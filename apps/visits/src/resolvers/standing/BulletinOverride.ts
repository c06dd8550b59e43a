import { shanghaiDate } from '@qinqing/working-time';
import { signingOffices } from '../../domain/standing/visit-override.ts';
import type { BulletinOverrideResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export const BulletinOverride: BulletinOverrideResolvers = {
  unit: ({ unitId }) => ({ id: unitId }),
  kindLabel: ({ kind }, { locale }) => label('VisitKind', kind, locale),
  occasionLabel: ({ occasion }, { locale }) => label('VisitOccasion', occasion, locale),
  offices: () => [...signingOffices],
  signedOn: ({ signedAt }) => shanghaiDate(signedAt),
};
