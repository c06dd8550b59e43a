import type { Resolvers } from '../generated/graphql.ts';
import { Appeal } from './Appeal.ts';
import { AppealActionAvailability } from './AppealActionAvailability.ts';
import { AppealAttachment } from './AppealAttachment.ts';
import { AppealCategory } from './AppealCategory.ts';
import { AppealConnection } from './AppealConnection.ts';
import { AppealItem } from './AppealItem.ts';
import { AppealItemCandidate } from './AppealItemCandidate.ts';
import { AppealPause } from './AppealPause.ts';
import { AppealReply } from './AppealReply.ts';
import { AppealReturn } from './AppealReturn.ts';
import { AppealRouting } from './AppealRouting.ts';
import { AppealRoutingRow } from './AppealRoutingRow.ts';
import { AppealSettings } from './AppealSettings.ts';
import { AppealSupervision } from './AppealSupervision.ts';
import { AppealTransition } from './AppealTransition.ts';
import { Enterprise } from './Enterprise.ts';
import { acceptAppeal } from './Mutation/acceptAppeal.ts';
import { changeAppealSetting } from './Mutation/changeAppealSetting.ts';
import { classifyAppeal } from './Mutation/classifyAppeal.ts';
import { decideArbitration } from './Mutation/decideArbitration.ts';
import { decideJointMeeting } from './Mutation/decideJointMeeting.ts';
import { dispatchAppeal } from './Mutation/dispatchAppeal.ts';
import { draftRouting } from './Mutation/draftRouting.ts';
import { escalateAppeal } from './Mutation/escalateAppeal.ts';
import { explainAppeal } from './Mutation/explainAppeal.ts';
import { extendAppeal } from './Mutation/extendAppeal.ts';
import { finishMilestone } from './Mutation/finishMilestone.ts';
import { linkAppeal } from './Mutation/linkAppeal.ts';
import { provideInformation } from './Mutation/provideInformation.ts';
import { publishRouting } from './Mutation/publishRouting.ts';
import { rateAppeal } from './Mutation/rateAppeal.ts';
import { recordReturnVisit } from './Mutation/recordReturnVisit.ts';
import { replyAppeal } from './Mutation/replyAppeal.ts';
import { requestInformation } from './Mutation/requestInformation.ts';
import { resolveOnSpot } from './Mutation/resolveOnSpot.ts';
import { returnAppeal } from './Mutation/returnAppeal.ts';
import { setAppealPlan } from './Mutation/setAppealPlan.ts';
import { submitAppeal } from './Mutation/submitAppeal.ts';
import { withdrawAppeal } from './Mutation/withdrawAppeal.ts';
import { appeal } from './Query/appeal.ts';
import { appealByNumber } from './Query/appealByNumber.ts';
import { appealCategories } from './Query/appealCategories.ts';
import { appealItems } from './Query/appealItems.ts';
import { appealRouting } from './Query/appealRouting.ts';
import { appeals } from './Query/appeals.ts';
import { appealSettings } from './Query/appealSettings.ts';
import { refusals } from './refusals.ts';
import { SimilarAppeal } from './SimilarAppeal.ts';
import { SubmitAppealSuccess } from './SubmitAppealSuccess.ts';
import { appealChanged } from './Subscription/appealChanged.ts';

export const resolvers: Resolvers = {
  Query: { appeal, appealByNumber, appealCategories, appealItems, appealRouting, appealSettings, appeals },
  Mutation: {
    acceptAppeal,
    changeAppealSetting,
    classifyAppeal,
    decideArbitration,
    decideJointMeeting,
    dispatchAppeal,
    draftRouting,
    escalateAppeal,
    explainAppeal,
    extendAppeal,
    finishMilestone,
    linkAppeal,
    provideInformation,
    publishRouting,
    rateAppeal,
    recordReturnVisit,
    replyAppeal,
    requestInformation,
    resolveOnSpot,
    returnAppeal,
    setAppealPlan,
    submitAppeal,
    withdrawAppeal,
  },
  Subscription: { appealChanged },
  Appeal,
  AppealActionAvailability,
  AppealAttachment,
  AppealCategory,
  AppealConnection,
  AppealItem,
  AppealItemCandidate,
  AppealPause,
  AppealReply,
  AppealReturn,
  AppealRouting,
  AppealRoutingRow,
  AppealSettings,
  AppealSupervision,
  AppealTransition,
  Enterprise,
  SimilarAppeal,
  SubmitAppealSuccess,
  ...refusals,
};
