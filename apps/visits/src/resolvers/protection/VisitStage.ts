import type { VisitStageResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export const VisitStage: VisitStageResolvers = {
  label: ({ stage }, { locale }) => label('VisitStageName', stage, locale),
};
