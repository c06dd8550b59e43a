import { getItem } from '../catalogue/catalogue.ts';
import { readAppealPlace, type RequestContext } from '../context.ts';
import type { Appeal as StoredAppeal } from '../domain/appeal.ts';
import { partiesOf } from '../domain/appeal-access.ts';
import { findObstacle, listActions, toActionable } from '../domain/appeal-actions.ts';
import { storedLight } from '../domain/appeal-clock.ts';
import { hideSteps, readState } from '../domain/rating-secrecy.ts';
import type { AppealResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';
import { mayReadRatings, readRatings } from './appeal-secrecy.ts';
import { readDueAt, readGrade, readRemaining } from './appeal-time.ts';

const readVisibleState = async (appeal: StoredAppeal, context: RequestContext) => readState(appeal.state, await mayReadRatings(appeal, context));

export const Appeal: AppealResolvers = {
  __resolveReference: ({ id }, context) => context.appeals.load(id),

  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  urgencyLabel: ({ urgency }, { locale }) => label('AppealUrgency', urgency, locale),
  channelLabel: ({ channel }, { locale }) => label('AppealChannel', channel, locale),
  item: ({ itemCode }) => (itemCode === null ? null : getItem(itemCode)),
  category: ({ itemCode }) => (itemCode === null ? null : { code: getItem(itemCode).category }),
  chosenItem: ({ chosenItemCode }) => (chosenItemCode === null ? null : getItem(chosenItemCode)),
  candidates: ({ candidates }) => [...candidates],
  serviceClassLabel: ({ serviceClass }, { locale }) => label('AppealServiceClass', serviceClass, locale),
  state: (appeal, _arguments, context) => readVisibleState(appeal, context),
  stateLabel: async (appeal, { locale }, context) => label('AppealState', await readVisibleState(appeal, context), locale),
  light: (appeal, _arguments, { now }) => storedLight(appeal, now),
  lightLabel: (appeal, { locale }, { now }) => label('AppealLight', storedLight(appeal, now), locale),
  grade: (appeal, _arguments, context) => readGrade(appeal, context),
  gradeLabel: async (appeal, { locale }, context) => label('AppealGrade', await readGrade(appeal, context), locale),
  dueAt: (appeal, _arguments, context) => readDueAt(appeal, context),
  remainingMinutes: (appeal, _arguments, context) => readRemaining(appeal, context),
  responsibleUnit: ({ unitId }) => (unitId === null ? null : { id: unitId }),
  liaison: async ({ enterpriseId }, _arguments, { enterprises }) => {
    const officerId = (await enterprises.load(enterpriseId))?.liaisonOfficerId ?? null;
    return officerId === null ? null : { id: officerId };
  },
  reply: (appeal) => (appeal.reply === null || appeal.replyAt === null ? null : { text: appeal.reply, at: appeal.replyAt, appeal }),
  rating: async (appeal, _arguments, context) => (await readRatings(appeal, context)).at(-1) ?? null,
  resolutionModeLabel: ({ resolutionMode }, { locale }) => (resolutionMode === null ? null : label('AppealResolutionMode', resolutionMode, locale)),
  linkedTo: ({ parentId }, _arguments, { appeals }) => (parentId === null ? null : appeals.load(parentId)),
  extension: ({ extension, extensionReason, extensionApprovedBy, extendedAt }) =>
    extendedAt === null ? null : { amount: extension, reason: extensionReason ?? '', approvedBy: extensionApprovedBy ?? '', at: extendedAt },
  milestones: async ({ id, planRound }, _arguments, { milestones }) => (await milestones.load(id)).filter(({ round }) => round === planRound),
  pauses: async ({ id }, _arguments, { pauses }) => (await pauses.load(id)).filter(({ kind }) => kind === 'INFORMATION'),
  returns: async ({ id }, _arguments, { returns }) => [...(await returns.load(id))],
  // That a return visit is late tells of a low rating.
  supervisions: async (appeal, _arguments, context) => {
    const [canSee, supervisions] = await Promise.all([mayReadRatings(appeal, context), context.supervisions.load(appeal.id)]);
    return supervisions.filter(({ kind }) => canSee || kind !== 'RETURN_VISIT_OVERDUE');
  },
  attachments: async ({ id }, _arguments, { attachments }) => [...(await attachments.load(id))],
  similarAppeals: async (appeal, _arguments, { similarAppeals }) => [...(await similarAppeals.load(appeal))],
  history: async (appeal, _arguments, context) => [...hideSteps(await context.transitions.load(appeal.id), await mayReadRatings(appeal, context))],

  availableActions: async (appeal, _arguments, context) => {
    const parties = partiesOf(context.caller, await readAppealPlace(context, appeal));
    const state = await readVisibleState(appeal, context);
    const actions = new Set(parties.flatMap((party) => listActions(party)));
    return [...actions].map((action) => ({ action, state, obstacle: findObstacle(action, parties, toActionable(appeal)) }));
  },
};
