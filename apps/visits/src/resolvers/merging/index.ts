import type { Resolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';
import { InspectionPartner } from './InspectionPartner.ts';
import { MergeBundle } from './MergeBundle.ts';
import { MergeBundleActionAvailability } from './MergeBundleActionAvailability.ts';
import { MergeBundleMember } from './MergeBundleMember.ts';
import { MergeCandidate } from './MergeCandidate.ts';
import { MergePair } from './MergePair.ts';
import { MergeProspect } from './MergeProspect.ts';
import { MergeSimilarityPart } from './MergeSimilarityPart.ts';
import { acceptBundle } from './Mutation/acceptBundle.ts';
import { agreeToBundle } from './Mutation/agreeToBundle.ts';
import { askAboutBundle } from './Mutation/askAboutBundle.ts';
import { declineBundle } from './Mutation/declineBundle.ts';
import { dissolveBundle } from './Mutation/dissolveBundle.ts';
import { proposeBundle } from './Mutation/proposeBundle.ts';
import { recordBundleReply } from './Mutation/recordBundleReply.ts';
import { recordBundleVisit } from './Mutation/recordBundleVisit.ts';
import { refuseBundle } from './Mutation/refuseBundle.ts';
import { reportOnBundle } from './Mutation/reportOnBundle.ts';
import { mergeBundle } from './Query/mergeBundle.ts';
import { mergeBundles } from './Query/mergeBundles.ts';
import { mergeCandidates } from './Query/mergeCandidates.ts';
import { refusals } from './refusals.ts';

/** Merged visits (合并到访, VIS-14, VIS-15). */
export const merging: Resolvers = {
  Query: { mergeBundle, mergeBundles, mergeCandidates },
  Mutation: {
    acceptBundle,
    agreeToBundle,
    askAboutBundle,
    declineBundle,
    dissolveBundle,
    proposeBundle,
    recordBundleReply,
    recordBundleVisit,
    refuseBundle,
    reportOnBundle,
  },
  VisitRequest: { bundle: ({ bundleId }, _arguments, context) => (bundleId === null ? null : context.bundles.load(bundleId)) },
  InspectionPartner,
  MergeBundle,
  MergeBundleActionAvailability,
  MergeBundleMember,
  MergeBundleReport: { unit: ({ unitId }) => ({ id: unitId }) },
  MergeBundleTransition: { from: ({ fromState }) => fromState, to: ({ toState }) => toState, toLabel: ({ toState }, { locale }) => label('MergeBundleState', toState, locale) },
  MergeCandidate,
  MergePair,
  MergeProspect,
  MergeSimilarityPart,
  ...refusals,
};
