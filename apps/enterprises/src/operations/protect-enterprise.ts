import { LostRace, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { decideProtection, type ProtectionGround } from '../domain/protection.ts';
import { publishEnterprise } from '../events/enterprise-state.ts';
import { getEnterprise, saveEnterprise } from '../persistence/enterprises.ts';
import { findActiveProtection, insertProtection } from '../persistence/protections.ts';
import { actOnEnterprise, done, refuse, type EnterpriseInput } from './act-on-enterprise.ts';
import { readConsent } from './consent.ts';
import type { EnterpriseAlreadyProtected, EnterpriseConsentMissing, EnterpriseHasLeft, EnterpriseNotFound } from './refusals.ts';

export interface ProtectEnterpriseInput extends EnterpriseInput {
  readonly ground: ProtectionGround;
  readonly consentedBy?: string | null;
}

type Refusal = EnterpriseHasLeft | EnterpriseAlreadyProtected | EnterpriseConsentMissing;

/** Puts an enterprise on the protection list from today on, with its consent (VIS-09, VIS-10). */
export const protectEnterprise = (context: RequestContext, input: ProtectEnterpriseInput): Promise<OperationResult<Enterprise, Refusal | EnterpriseNotFound>> =>
  actOnEnterprise<Enterprise, Refusal>(context, {
    mutation: 'protectEnterprise',
    action: 'PROTECT',
    input,
    decide: async (manager, enterprise) => {
      const current = await findActiveProtection(manager, enterprise.id);
      const decision = decideProtection({ status: enterprise.status, current, consentedBy: readConsent(input.consentedBy) });
      switch (decision.kind) {
        case 'HAS_LEFT':
          return refuse({ kind: 'EnterpriseHasLeft', status: decision.status });
        case 'ALREADY_PROTECTED':
          return refuse({ kind: 'EnterpriseAlreadyProtected', since: decision.since, ground: decision.ground });
        case 'CONSENT_MISSING':
          return refuse({ kind: 'EnterpriseConsentMissing' });
        case 'PROTECT': {
          const { consentedBy } = decision;
          const entry = { enterpriseId: enterprise.id, ground: input.ground, consentedBy, decidedBy: context.caller.subject, since: context.today };
          if (!(await insertProtection(manager, entry))) throw new LostRace('the enterprise was protected meanwhile');
          const saved = await saveEnterprise(manager, enterprise, {}, context.now);
          await publishEnterprise(manager, saved, context.requestId);
          return done(saved);
        }
      }
    },
    readAgain: getEnterprise,
  });
