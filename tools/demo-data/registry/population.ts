import { createRandom } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import { cast } from './cast.ts';
import type { Enterprise } from './enterprise.ts';
import { streamEnterprises } from './enterprises.ts';
import { findKeyGrounds } from './key-enterprises.ts';
import { createLiaisonDesk } from './liaisons.ts';
import { createQualificationDesk, type Qualification } from './qualifications.ts';

/** An enterprise in business to which something may have happened in a year. */
export interface Resident {
  readonly enterprise: Enterprise;
  readonly qualifications: readonly Qualification[];
  readonly isKey: boolean;
  /** Its liaison (挂点干部); null: it is no key enterprise. */
  readonly liaisonId: string | null;
}

/**
 * Who is in business beside the cast, one after the other and as the register has them. What happens to the cast is the
 * presets' alone, so that demonstrations find it the same at every scale.
 */
export function* streamResidents(plan: Plan): Generator<Resident> {
  const qualify = createQualificationDesk(plan);
  const assignLiaison = createLiaisonDesk(plan);
  for (const enterprise of streamEnterprises(plan)) {
    const random = createRandom(plan.seed, 'service', enterprise.index);
    const qualifications = qualify(random, enterprise);
    const isKey = findKeyGrounds(enterprise, qualifications, plan.quarter.firstDay) !== null;
    const liaisonId = isKey ? String(assignLiaison(random, enterprise).at(-1)!.record.officer_id) : null;
    if (enterprise.status === 'ACTIVE' && enterprise.index >= cast.length) yield { enterprise, qualifications, isKey, liaisonId };
  }
}
