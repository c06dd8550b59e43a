import type { Resolvers } from '../../generated/graphql.ts';
import { Campaign } from './Campaign.ts';
import { CampaignActionAvailability } from './CampaignActionAvailability.ts';
import { CampaignFigures } from './CampaignFigures.ts';
import { CampaignGroup } from './CampaignGroup.ts';
import { CampaignSession } from './CampaignSession.ts';
import { Enterprise } from './Enterprise.ts';
import { answerSessionQuestion } from './Mutation/answerSessionQuestion.ts';
import { assignSessionUnits } from './Mutation/assignSessionUnits.ts';
import { cancelSession } from './Mutation/cancelSession.ts';
import { closeSession } from './Mutation/closeSession.ts';
import { confirmSession } from './Mutation/confirmSession.ts';
import { decideTask } from './Mutation/decideTask.ts';
import { finishMinutes } from './Mutation/finishMinutes.ts';
import { finishTask } from './Mutation/finishTask.ts';
import { giveOpinion } from './Mutation/giveOpinion.ts';
import { planCampaign } from './Mutation/planCampaign.ts';
import { planSession } from './Mutation/planSession.ts';
import { rateSession } from './Mutation/rateSession.ts';
import { recordAttendance } from './Mutation/recordAttendance.ts';
import { recordContact } from './Mutation/recordContact.ts';
import { signUpForSession } from './Mutation/signUpForSession.ts';
import { withdrawSignUp } from './Mutation/withdrawSignUp.ts';
import { writeMinutes } from './Mutation/writeMinutes.ts';
import { parts } from './parts.ts';
import { campaign } from './Query/campaign.ts';
import { campaigns as listCampaigns } from './Query/campaigns.ts';
import { campaignSession } from './Query/campaignSession.ts';
import { campaignSessions } from './Query/campaignSessions.ts';
import { refusals } from './refusals.ts';

/** Campaigns and their sessions (专项行动与场次). */
export const campaigns: Resolvers = {
  Query: { campaign, campaigns: listCampaigns, campaignSession, campaignSessions },
  Mutation: {
    answerSessionQuestion,
    assignSessionUnits,
    cancelSession,
    closeSession,
    confirmSession,
    decideTask,
    finishMinutes,
    finishTask,
    giveOpinion,
    planCampaign,
    planSession,
    rateSession,
    recordAttendance,
    recordContact,
    signUpForSession,
    withdrawSignUp,
    writeMinutes,
  },
  Campaign,
  CampaignActionAvailability,
  CampaignFigures,
  CampaignGroup,
  CampaignSession,
  Enterprise,
  ...parts,
  ...refusals,
};
