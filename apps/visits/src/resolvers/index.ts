import type { Resolvers } from '../generated/graphql.ts';
import { CounterOfferCandidate } from './CounterOfferCandidate.ts';
import { Enterprise } from './Enterprise.ts';
import { acceptVisit } from './Mutation/acceptVisit.ts';
import { askEnterprise } from './Mutation/askEnterprise.ts';
import { cancelVisit } from './Mutation/cancelVisit.ts';
import { changeVisitSetting } from './Mutation/changeVisitSetting.ts';
import { decideReview } from './Mutation/decideReview.ts';
import { insistOnTarget } from './Mutation/insistOnTarget.ts';
import { recordPhoneReply } from './Mutation/recordPhoneReply.ts';
import { refuseVisit } from './Mutation/refuseVisit.ts';
import { requestVisit } from './Mutation/requestVisit.ts';
import { screenVisit } from './Mutation/screenVisit.ts';
import { setVisitLimit } from './Mutation/setVisitLimit.ts';
import { takeAlternative } from './Mutation/takeAlternative.ts';
import { Necessity } from './Necessity.ts';
import { NecessityPart } from './NecessityPart.ts';
import { visitRequest } from './Query/visitRequest.ts';
import { visitRequests } from './Query/visitRequests.ts';
import { visitSettings } from './Query/visitSettings.ts';
import { refusals } from './refusals.ts';
import { VisitActionAvailability } from './VisitActionAvailability.ts';
import { VisitEligibility } from './VisitEligibility.ts';
import { VisitRequest } from './VisitRequest.ts';
import { VisitRequestConnection } from './VisitRequestConnection.ts';
import { VisitSettings } from './VisitSettings.ts';
import { VisitTransition } from './VisitTransition.ts';

export const resolvers: Resolvers = {
  Query: { visitRequest, visitRequests, visitSettings },
  Mutation: {
    acceptVisit,
    askEnterprise,
    cancelVisit,
    changeVisitSetting,
    decideReview,
    insistOnTarget,
    recordPhoneReply,
    refuseVisit,
    requestVisit,
    screenVisit,
    setVisitLimit,
    takeAlternative,
  },
  CounterOfferCandidate,
  Enterprise,
  Necessity,
  NecessityPart,
  VisitActionAvailability,
  VisitEligibility,
  VisitRequest,
  VisitRequestConnection,
  VisitSettings,
  VisitTransition,
  ...refusals,
};
