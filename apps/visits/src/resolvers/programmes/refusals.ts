import type { Resolvers } from '../../generated/graphql.ts';
import { programmeMessages as messages } from '../../messages/programmes.ts';
import { label } from '../../type-defs.ts';

/** What each refusal says, in the reader's language. */
export const refusals: Required<Pick<Resolvers, 'VisitProgrammeNotFillable' | 'VisitProgrammeStopUnfit' | 'VisitProgrammeUnknown'>> = {
  VisitProgrammeNotFillable: { message: ({ stopCount, remaining }, { locale }) => messages.notFillable(stopCount, remaining)[locale] },
  VisitProgrammeStopUnfit: { message: ({ because }, { locale }) => messages.stopUnfit(label('VisitProgrammeMisfit', because, locale))[locale] },
  VisitProgrammeUnknown: { message: (_refusal, { locale }) => messages.unknown[locale] },
};
