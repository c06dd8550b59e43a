import type { OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { decideEndOfProtection } from '../domain/protection.ts';
import { publishEnterprise } from '../events/enterprise-state.ts';
import { getEnterprise, saveEnterprise } from '../persistence/enterprises.ts';
import { endProtection as saveEnd, findActiveProtection } from '../persistence/protections.ts';
import { actOnEnterprise, done, refuse, type EnterpriseInput } from './act-on-enterprise.ts';
import { readConsent } from './consent.ts';
import type { EnterpriseConsentMissing, EnterpriseNotFound, EnterpriseNotProtected } from './refusals.ts';

export interface EndProtectionInput extends EnterpriseInput {
  readonly consentedBy?: string | null;
}

type Refusal = EnterpriseNotProtected | EnterpriseConsentMissing;

/** Takes an enterprise off the protection list today, with its consent (VIS-09). */
export const endProtection = (context: RequestContext, input: EndProtectionInput): Promise<OperationResult<Enterprise, Refusal | EnterpriseNotFound>> =>
  actOnEnterprise<Enterprise, Refusal>(context, {
    mutation: 'endProtection',
    action: 'END_PROTECTION',
    input,
    decide: async (manager, enterprise) => {
      const decision = decideEndOfProtection({ current: await findActiveProtection(manager, enterprise.id), consentedBy: readConsent(input.consentedBy) });
      switch (decision.kind) {
        case 'NOT_PROTECTED':
          return refuse({ kind: 'EnterpriseNotProtected' });
        case 'CONSENT_MISSING':
          return refuse({ kind: 'EnterpriseConsentMissing' });
        case 'END': {
          await saveEnd(manager, decision.current, { until: context.today, endedBy: context.caller.subject, consentedBy: decision.consentedBy });
          const saved = await saveEnterprise(manager, enterprise, {}, context.now);
          await publishEnterprise(manager, saved, context.requestId);
          return done(saved);
        }
      }
    },
    readAgain: getEnterprise,
  });
