import type { Resolvers } from '../generated/graphql.ts';
import { arrival } from './arrival/index.ts';
import { campaigns } from './campaigns/index.ts';
import { CounterOfferCandidate } from './CounterOfferCandidate.ts';
import { Enterprise } from './Enterprise.ts';
import { inspections } from './inspections/index.ts';
import { merging } from './merging/index.ts';
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
import { planning } from './planning/index.ts';
import { programmes } from './programmes/index.ts';
import { protection } from './protection/index.ts';
import { standing } from './standing/index.ts';
import { Necessity } from './Necessity.ts';
import { NecessityPart } from './NecessityPart.ts';
import { visitRequest } from './Query/visitRequest.ts';
import { visitRequests } from './Query/visitRequests.ts';
import { visitSettings } from './Query/visitSettings.ts';
import { refusals } from './refusals.ts';
import { visitRequestChanged } from './Subscription/visitRequestChanged.ts';
import { visitRequestsChanged } from './Subscription/visitRequestsChanged.ts';
import { VisitActionAvailability } from './VisitActionAvailability.ts';
import { VisitEligibility } from './VisitEligibility.ts';
import { VisitRequest } from './VisitRequest.ts';
import { VisitRequestConnection } from './VisitRequestConnection.ts';
import { VisitSettings } from './VisitSettings.ts';
import { VisitTransition } from './VisitTransition.ts';

/** The way of a request; what surrounds it has a folder each. */
const requests: Resolvers = {
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
  Subscription: { visitRequestChanged, visitRequestsChanged },
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

/** The same type may get fields from several parts: `VisitRequest` does. */
const joinParts = (parts: readonly Resolvers[]): Resolvers => {
  const joined: Record<string, object> = {};
  for (const part of parts) for (const [type, fields] of Object.entries(part)) joined[type] = { ...joined[type], ...fields };
  return joined;
};

export const resolvers: Resolvers = joinParts([requests, standing, inspections, programmes, arrival, protection, merging, planning, campaigns]);
