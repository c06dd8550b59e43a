import { shanghaiDate } from '@qinqing/working-time';
import { isSolvedOnSpot } from '../../domain/campaigns/campaign-question.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

type Parts = 'CampaignDemand' | 'CampaignQuestion' | 'CampaignSeat' | 'CampaignSignUp' | 'CampaignTask';

/** What belongs to a session. */
export const parts: Required<Pick<Resolvers, Parts>> = {
  CampaignDemand: { unit: ({ unitId }) => ({ id: unitId }) },

  CampaignSeat: {
    label: ({ component }, { locale }) => label('CampaignComponent', component, locale),
    left: ({ capacity, taken }) => (capacity === null ? null : capacity - taken),
  },

  CampaignSignUp: {
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    label: ({ component }, { locale }) => label('CampaignComponent', component, locale),
    wantedUnits: ({ wantedUnitIds }) => wantedUnitIds.map((id) => ({ id })),
  },

  CampaignQuestion: {
    kindLabel: ({ kind }, { locale }) => label('CampaignQuestionKind', kind, locale),
    enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
    answeringUnit: ({ answeringUnitId }) => (answeringUnitId === null ? null : { id: answeringUnitId }),
    isSolvedOnSpot,
    appeal: async ({ id }, _arguments, { questionAppeals }) => {
      const appeal = await questionAppeals.load(id);
      return appeal === null ? null : { id: appeal.id };
    },
    appealNumber: async ({ id }, _arguments, { questionAppeals }) => (await questionAppeals.load(id))?.number ?? null,
    isAppealOpen: async ({ id }, _arguments, { questionAppeals }) => (await questionAppeals.load(id))?.isOpen ?? null,
  },

  CampaignTask: {
    owner: ({ ownerUnitId }) => ({ id: ownerUnitId }),
    isOverdue: ({ dueOn, finishedAt }, _arguments, { today }) => (finishedAt === null ? today : shanghaiDate(finishedAt)) > dueOn,
  },
};
