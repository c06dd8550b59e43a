import type { Resolvers } from '../../generated/graphql.ts';
import { Enterprise } from './Enterprise.ts';
import { approveVisitMedia } from './Mutation/approveVisitMedia.ts';
import { archiveVisit } from './Mutation/archiveVisit.ts';
import { checkInVisit } from './Mutation/checkInVisit.ts';
import { checkOutVisit } from './Mutation/checkOutVisit.ts';
import { decidePhotoIncident } from './Mutation/decidePhotoIncident.ts';
import { giveVisitFeedback } from './Mutation/giveVisitFeedback.ts';
import { issueVisitPasses } from './Mutation/issueVisitPasses.ts';
import { recordVisitResult } from './Mutation/recordVisitResult.ts';
import { reportPhotoIncident } from './Mutation/reportPhotoIncident.ts';
import { setReceptionRules } from './Mutation/setReceptionRules.ts';
import { signVisitPledge } from './Mutation/signVisitPledge.ts';
import { submitVisitMedia } from './Mutation/submitVisitMedia.ts';
import { submitVisitRoster } from './Mutation/submitVisitRoster.ts';
import { substituteVisitor } from './Mutation/substituteVisitor.ts';
import { verifyVisitor } from './Mutation/verifyVisitor.ts';
import { PhotoIncident } from './PhotoIncident.ts';
import { ReceptionRules, ReceptionZone } from './ReceptionRules.ts';
import { refusals } from './refusals.ts';
import { VisitMedia } from './VisitMedia.ts';
import { VisitPledge, visitPledge } from './visitPledge.ts';
import { VisitRequest } from './VisitRequest.ts';
import { VisitMember, VisitRoster } from './VisitRoster.ts';

/** From the agreed date to the end of a visit. */
export const arrival: Resolvers = {
  Query: { visitPledge },
  Mutation: {
    approveVisitMedia,
    archiveVisit,
    checkInVisit,
    checkOutVisit,
    decidePhotoIncident,
    giveVisitFeedback,
    issueVisitPasses,
    recordVisitResult,
    reportPhotoIncident,
    setReceptionRules,
    signVisitPledge,
    submitVisitMedia,
    submitVisitRoster,
    substituteVisitor,
    verifyVisitor,
  },
  Enterprise,
  PhotoIncident,
  ReceptionRules,
  ReceptionZone,
  VisitMedia,
  VisitMember,
  VisitPledge,
  VisitRequest,
  VisitRoster,
  ...refusals,
};
