import { isUuid } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { isOpen } from '../domain/appeal-state.ts';
import { hasFollowers, lockPair } from '../persistence/appeal-loop.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult, type AppealSituation } from './act-on-appeal.ts';
import type { AppealNotLinkable } from './refusals.ts';

export interface LinkAppealInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly parentAppealId: string;
}

/** A confirmed duplicate follows the enterprise's other open appeal from here on (合并重复诉求, APL-30, §9.2). */
export const linkAppeal = (context: RequestContext, input: LinkAppealInput): Promise<AppealOperationResult<AppealNotLinkable>> =>
  actOnAppeal<AppealNotLinkable>(context, {
    mutation: 'linkAppeal',
    action: 'LINK',
    input,
    decide: async (situation) => {
      const { parentAppealId } = input;
      if (!(await isLinkable(situation, parentAppealId))) return { refusal: { kind: 'AppealNotLinkable', parentAppealId } };
      const changes = { parentId: parentAppealId };
      return { saved: await moveAppeal(situation, { actor: context.caller.subject, now: context.now }, { events: ['link'], changes }) };
    },
  });

/** Another open appeal of the same enterprise; followers stand in one row, so that neither of the two is followed by, or follows, a third. */
const isLinkable = async ({ manager, appeal }: AppealSituation, parentId: string): Promise<boolean> => {
  if (!isUuid(parentId) || parentId.toLowerCase() === appeal.id) return false;
  const parent = (await lockPair(manager, [appeal.id, parentId])).find(({ id }) => id === parentId.toLowerCase());
  return parent !== undefined && parent.enterpriseId === appeal.enterpriseId && isOpen(parent.state) && !(await hasFollowers(manager, appeal.id));
};
