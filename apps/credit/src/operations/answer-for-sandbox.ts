import type { OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { Consent } from '../domain/consent.ts';
import type { SandboxAnswer } from '../domain/sandbox.ts';
import { grantConsent } from './grant-consent.ts';
import { refuseConsent } from './refuse-consent.ts';
import { revokeConsent } from './revoke-consent.ts';

/** Gives the answer as the representative gives it who is the context's caller: by the same operations, under the same rules. */
export const answerForSandbox = (context: RequestContext, consentId: string, answer: SandboxAnswer): Promise<OperationResult<Consent, { readonly kind: string }>> => {
  const input = { idempotencyKey: `sandbox-${answer.kind}-${consentId}`, consentId };
  switch (answer.kind) {
    case 'GRANT':
      return grantConsent(context, { ...input, bankId: null, purpose: null, loanReference: null, scopes: answer.scopes, days: answer.days, maxEnquiries: answer.maxEnquiries });
    case 'REFUSE':
      return refuseConsent(context, input);
    case 'REVOKE':
      return revokeConsent(context, input);
  }
};
