import type { VisitPlanLineResolvers } from '../../generated/graphql.ts';
import { planningMessages } from '../../messages/planning.ts';
import { label } from '../../type-defs.ts';

export const VisitPlanLine: VisitPlanLineResolvers = {
  kindLabel: ({ kind }, { locale }) => label('VisitPlanLineKind', kind, locale),
  enterprise: ({ enterpriseId }) => ({ id: enterpriseId }),
  requests: async ({ requests }, _arguments, context) => (await Promise.all(requests.map(({ id }) => context.visitRequests.load(id)))).filter((request) => request !== null),
  window: ({ startsAt, endsAt }) => (startsAt === null || endsAt === null ? null : { position: null, startsAt, endsAt }),
  because: ({ reasons }, { locale }) => reasons.map((reason) => planningMessages.because(reason)[locale]),
  outcomeLabel: ({ outcome }, { locale }) => (outcome === null ? null : label('VisitPlanLineOutcome', outcome, locale)),
  bundle: ({ bundleId }, _arguments, context) => (bundleId === null ? null : context.bundles.load(bundleId)),
};
