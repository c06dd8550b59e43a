import type { EntityManager } from '@qinqing/database';
import type { ProtectionDecided } from '@qinqing/events';
import type { StateEvent } from '@qinqing/subgraph-server';
import { shanghaiDate } from '@qinqing/working-time';
import type { Enterprise } from '../domain/enterprise.ts';
import { decideEndOfProtection, decideProtection } from '../domain/protection.ts';
import { publishEnterprise } from '../events/enterprise-state.ts';
import { findEnterprise, saveEnterprise } from '../persistence/enterprises.ts';
import { endProtection, findActiveProtection, insertProtection, takeNewerDecision } from '../persistence/protections.ts';

/** What the protection list has decided is shown in the register, and every department learns it from there (VIS-09). */
export const applyProtectionDecisions = async (manager: EntityManager, events: readonly StateEvent<ProtectionDecided>[]): Promise<void> => {
  for (const { data, version } of events) {
    const enterprise = await findEnterprise(manager, data.enterpriseId);
    if (enterprise === null) throw new Error(`enterprise ${data.enterpriseId} is not in the register`);
    if (!(await takeNewerDecision(manager, data.enterpriseId, version))) continue;
    if (!(await applyDecision(manager, enterprise, data))) continue;
    const decidedAt = new Date(data.decidedAt);
    const saved = await saveEnterprise(manager, enterprise, {}, decidedAt > enterprise.updatedAt ? decidedAt : enterprise.updatedAt);
    await publishEnterprise(manager, saved, null);
  }
};

/** The register's own rules hold: nobody who has left is protected, and nobody twice. @returns whether anything changed */
const applyDecision = async (manager: EntityManager, { id, status }: Enterprise, { isProtected, ground, consentedBy, decidedBy, decidedAt }: ProtectionDecided): Promise<boolean> => {
  const day = shanghaiDate(new Date(decidedAt));
  const current = await findActiveProtection(manager, id);
  if (!isProtected) {
    const end = decideEndOfProtection({ current, consentedBy });
    if (end.kind === 'END') await endProtection(manager, end.current, { until: day, endedBy: decidedBy, consentedBy: end.consentedBy });
    return end.kind === 'END';
  }
  const decision = decideProtection({ status, current, consentedBy });
  return decision.kind === 'PROTECT' && insertProtection(manager, { enterpriseId: id, ground, consentedBy: decision.consentedBy, decidedBy, since: day });
};
