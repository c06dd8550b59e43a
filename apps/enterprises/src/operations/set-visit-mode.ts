import type { OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { hasLeft } from '../domain/enterprise-status.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { defaultVisitMode, type VisitMode } from '../domain/visit-mode.ts';
import { publishEnterprise } from '../events/enterprise-state.ts';
import { getEnterprise, saveEnterprise } from '../persistence/enterprises.ts';
import { actOnEnterprise, done, refuse, type EnterpriseInput } from './act-on-enterprise.ts';
import type { EnterpriseHasLeft, EnterpriseNotFound } from './refusals.ts';

export interface SetVisitModeInput extends EnterpriseInput {
  /** Null: the default of its size class. */
  readonly mode?: VisitMode | null;
}

/** The enterprise says how much attention it wants (ENT-35). The mode that it has already is set without a trace. */
export const setVisitMode = (context: RequestContext, input: SetVisitModeInput): Promise<OperationResult<Enterprise, EnterpriseNotFound | EnterpriseHasLeft>> =>
  actOnEnterprise<Enterprise, EnterpriseHasLeft>(context, {
    mutation: 'setVisitMode',
    action: 'SET_VISIT_MODE',
    input,
    decide: async (manager, enterprise) => {
      if (hasLeft(enterprise.status)) return refuse({ kind: 'EnterpriseHasLeft', status: enterprise.status });
      const visitMode = input.mode ?? defaultVisitMode(enterprise.sizeClass);
      if (visitMode === enterprise.visitMode) return done(enterprise);
      const saved = await saveEnterprise(manager, enterprise, { visitMode }, context.now);
      await publishEnterprise(manager, saved, context.requestId);
      return done(saved);
    },
    readAgain: getEnterprise,
  });
