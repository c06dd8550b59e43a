import { hasRole, isInJurisdiction } from '@qinqing/caller';
import type { RequestContext } from '../../context.ts';
import type { CampaignSession as StoredSession } from '../../domain/campaigns/campaign.ts';
import { rateInGroups } from '../../domain/campaigns/session-rating.ts';
import { isPossibleIn, listSessionActions, sessionPartiesOf } from '../../domain/campaigns/session-actions.ts';
import type { CampaignSessionResolvers } from '../../generated/graphql.ts';
import { campaignMessages } from '../../messages/campaigns.ts';
import type { QuestionReader } from '../../persistence/campaigns/questions.ts';
import { label } from '../../type-defs.ts';

/** As whom the caller reads questions: what an enterprise raised is read by itself, by who answers it, and by the organisers. */
const readerOf = ({ caller }: RequestContext, { divisionCode }: StoredSession): QuestionReader => {
  const isInside = isInJurisdiction(caller, divisionCode);
  return {
    isOrganiser: isInside && hasRole(caller, 'SERVICE_CENTRE', 'GOVERNMENT_OFFICE', 'DISTRICT_LEADER'),
    enterpriseId: hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') ? caller.actingFor : null,
    unitId: hasRole(caller, 'REQUESTING_UNIT', 'UNIT_HANDLER') ? caller.unitId : null,
  };
};

export const CampaignSession: CampaignSessionResolvers = {
  __resolveReference: ({ id }, { campaignSessions }) => campaignSessions.load(id),

  campaign: ({ campaignId }, _arguments, { campaigns }) => campaigns.load(campaignId),
  kindLabel: ({ kind }, { locale }) => label('CampaignKind', kind, locale),
  stateLabel: ({ state }, { locale }) => label('CampaignSessionState', state, locale),
  issueLabel: ({ ordinal }, { locale }) => campaignMessages.issue(ordinal)[locale],
  units: ({ unitIds }) => unitIds.map((id) => ({ id })),
  seats: async ({ id }, _arguments, { sessionSeats }) => [...(await sessionSeats.load(id))],
  ownSignUps: async ({ id }, _arguments, { ownSessionSignUps }) => [...(await ownSessionSignUps.load(id))],
  signUps: async ({ id }, _arguments, { sessionSignUps }) => [...(await sessionSignUps.load(id))],
  demand: async ({ id }, _arguments, { sessionDemand }) => [...(await sessionDemand.load(id))],
  questions: async (session, _arguments, context) => [...(await context.sessionQuestions.load({ sessionId: session.id, reader: readerOf(context, session) }))],
  tasks: async ({ id }, _arguments, { sessionTasks }) => [...(await sessionTasks.load(id))],
  opinions: async ({ id }, _arguments, { sessionOpinions }) => [...(await sessionOpinions.load(id))],
  rating: async ({ id, divisionCode }, _arguments, { sessionRatings, settings }) => {
    const [given] = await sessionRatings.load(id);
    return given === undefined ? null : rateInGroups(given.stars, (await settings.load(divisionCode)).values.smallestGroup);
  },
  figures: async ({ id }, _arguments, { sessionCounts }) => ({ ...(await sessionCounts.load(id)), target: null }),

  availableActions: ({ kind, state, ...place }, _arguments, { caller }) =>
    listSessionActions(sessionPartiesOf(caller, place), kind).map((action) => ({ action, state, isAllowed: isPossibleIn(action, state) })),
};
