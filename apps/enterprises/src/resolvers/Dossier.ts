import type { DossierResolvers, MissingFactResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const Dossier: DossierResolvers = {
  missingFacts: ({ missing }) => missing.map((key) => ({ key })),
};

export const MissingFact: MissingFactResolvers = {
  label: ({ key }, { locale }) => label('EnterpriseFactKey', key, locale),
};
