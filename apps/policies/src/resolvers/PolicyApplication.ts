import type { Wording } from '@qinqing/subgraph-server';
import { findObstacle, listActions } from '../domain/application-actions.ts';
import { partiesOf, placeOf } from '../domain/application-access.ts';
import { mayReadCredit } from '../domain/credit-privacy.ts';
import { isOverdue } from '../domain/policy-application.ts';
import { prefillRate } from '../domain/smart-fill.ts';
import type { PolicyApplicationResolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

const hideCredit = ({ ZH_CN, EN }: Wording): Wording => ({ ZH_CN: `${ZH_CN}${messages.creditHidden.ZH_CN}`, EN: `${EN}${messages.creditHidden.EN}` });

export const PolicyApplication: PolicyApplicationResolvers = {
  __resolveReference: ({ id }, { applications }) => applications.load(id),

  project: ({ projectId }, _arguments, { projects }) => projects.load(projectId),
  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  stateLabel: ({ state }, { locale }) => label('PolicyApplicationState', state, locale),
  fields: ({ form }) => [...form],
  prefillRate: ({ form }) => prefillRate(form),
  // Officials decide by what is asked and whether it is met; what credit holds is the enterprise's own to read (CRD-20).
  verification: ({ verification, enterpriseId }, _arguments, { caller }) =>
    (verification ?? []).map((item) => (item.isAboutCredit && !mayReadCredit(caller, enterpriseId) ? { ...item, explanation: hideCredit(item.requirement) } : item)),
  decision: ({ decision, decidedAt, isCreditTieBreak }) => (decision === null || decidedAt === null ? null : { ...decision, decidedAt, isCreditTieBreak }),
  waitlistPosition: ({ id, state }, _arguments, { waitingPlaces }) => (state === 'WAITLIST' ? waitingPlaces.load(id) : null),
  history: async ({ id }, _arguments, { applicationTransitions }) => [...(await applicationTransitions.load(id))],

  availableActions: async (application, _arguments, { caller, orgUnits, now }) => {
    const unit = await orgUnits.load(application.unitId);
    const actionable = { state: application.state, isOverdue: isOverdue(application, now) };
    const actions = partiesOf(caller, placeOf(application, unit?.lineage ?? null)).flatMap((party) => listActions(party));
    return actions.map((action) => ({ action, state: application.state, obstacle: findObstacle(action, actionable) }));
  },
};
