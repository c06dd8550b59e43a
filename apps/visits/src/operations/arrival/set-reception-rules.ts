import { actingEnterpriseOf, CallerFault } from '@qinqing/caller';
import { LostRace, runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy } from '@qinqing/register-copies';
import type { RequestContext, Settings } from '../../context.ts';
import { spanOfBlackout } from '../../domain/arrival/blackouts.ts';
import { checkReceptionRules, defaultPhotoRule, type PhotoRule, type ReasonedBlackout, type ReceptionRules, type ZoneTag } from '../../domain/arrival/reception-rules.ts';
import { listVisitsWithin, lockReception, saveReceptionRules } from '../../persistence/arrival/reception-rules.ts';
import { settingsAt } from '../act-on-visit.ts';
import type { BlackoutOverVisits, ReceptionRulesRejected } from './refusals.ts';

export interface SetReceptionRulesInput {
  readonly idempotencyKey: string;
  readonly zones: readonly { readonly name: string; readonly tags: readonly ZoneTag[]; readonly photoRule: PhotoRule | null }[];
  readonly route: readonly string[];
  readonly maxGroupSize: number | null;
  readonly maxDurationMinutes: number | null;
  readonly allowedTopics: readonly string[];
  readonly blackouts: readonly ReasonedBlackout[];
}

type Refusals = ReceptionRulesRejected | BlackoutOverVisits;

/**
 * The enterprise says how it wants to be visited (VIS-21). What it has agreed to stays agreed: days on which a visit has its date
 * become no blackout.
 */
export const setReceptionRules = (context: RequestContext, input: SetReceptionRulesInput): Promise<OperationResult<{ readonly enterpriseId: string }, Refusals>> =>
  runOperation<{ readonly enterpriseId: string }, Refusals>(context.dataSource, {
    mutation: 'setReceptionRules',
    caller: context.caller.subject,
    actingFor: context.caller.actingFor,
    input,
    decide: async (manager) => {
      const enterprise = await findEnterpriseCopy(manager, actingEnterpriseOf(context.caller));
      if (enterprise === null) throw new CallerFault('BAD_USER_INPUT', 'Your enterprise is not known here yet. Try again when its registration has arrived.', { field: 'x-acting-for' });
      const rules = toRules(enterprise.id, input, await settingsAt(manager, enterprise.divisionCode, context.today));
      const problems = checkReceptionRules(rules);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'ReceptionRulesRejected', problems } };
      await lockReception(manager, enterprise.id);
      const visits = await listVisitsWithin(manager, enterprise.id, rules.blackouts.map(spanOfBlackout));
      if (visits.length > 0) return { kind: 'refused', refusal: { kind: 'BlackoutOverVisits', visits } };
      await save(manager, rules, { setBy: context.caller.subject, now: context.now });
      return { kind: 'done', value: { enterpriseId: enterprise.id }, reference: enterprise.id };
    },
    readAgain: async (_manager, enterpriseId) => ({ enterpriseId }),
  });

const toRules = (enterpriseId: string, input: SetReceptionRulesInput, { values }: Settings): ReceptionRules => ({
  enterpriseId,
  zones: input.zones.map(({ name, tags, photoRule }) => ({ name: name.trim(), tags: [...new Set(tags)], photoRule: photoRule ?? defaultPhotoRule(tags) })),
  route: input.route.map((name) => name.trim()),
  maxGroupSize: input.maxGroupSize ?? values.defaultGroupSize,
  maxDurationMinutes: input.maxDurationMinutes ?? values.defaultTourMinutes,
  allowedTopics: input.allowedTopics.map((topic) => topic.trim()),
  blackouts: input.blackouts,
});

/** A visit that got its date in the same moment is found when it is decided anew. */
const save = async (manager: EntityManager, rules: ReceptionRules, by: { readonly setBy: string; readonly now: Date }): Promise<void> => {
  try {
    await saveReceptionRules(manager, rules, by);
  } catch (error) {
    if ((error as { driverError?: { constraint?: string } }).driverError?.constraint === 'reception_span_visit_outside_blackout') throw new LostRace('a visit got its date meanwhile');
    throw error;
  }
};
