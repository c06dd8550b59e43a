import type { Resolvers } from '../../generated/graphql.ts';
import { accompanyingLoads } from './accompanyingLoads.ts';
import { AccompanyingLoad } from './AccompanyingLoad.ts';
import { consentToProtection } from './consentToProtection.ts';
import { Enterprise } from './Enterprise.ts';
import { leaveProtection } from './leaveProtection.ts';
import { proposeProtection } from './proposeProtection.ts';
import { ProtectionCandidate } from './ProtectionCandidate.ts';
import { protectionCandidates } from './protectionCandidates.ts';
import { protectionEntries } from './protectionEntries.ts';
import { ProtectionEntry } from './ProtectionEntry.ts';
import { QuietAndPresence } from './QuietAndPresence.ts';
import { recordAccompanying } from './recordAccompanying.ts';
import { refusals } from './refusals.ts';
import { reviewProtection } from './reviewProtection.ts';
import { VisitMetric } from './VisitMetric.ts';
import { visitMetrics } from './visitMetrics.ts';
import { VisitRequest } from './VisitRequest.ts';
import { VisitStage } from './VisitStage.ts';

export const protection: Resolvers = {
  Query: { accompanyingLoads, protectionCandidates, protectionEntries, visitMetrics },
  Mutation: { consentToProtection, leaveProtection, proposeProtection, recordAccompanying, reviewProtection },
  AccompanyingLoad,
  Enterprise,
  ProtectionCandidate,
  ProtectionEntry,
  QuietAndPresence,
  VisitMetric,
  VisitRequest,
  VisitStage,
  ...refusals,
};
