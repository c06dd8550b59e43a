import { hasRole, isInJurisdiction } from '@qinqing/caller';
import { isUuid, runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import { walkProtection, type ProtectionEntry, type ProtectionEvent } from '../../domain/protection/protection-entry.ts';
import { findProtectionEntry } from '../../persistence/protection/protection-entries.ts';
import type { ProtectionEntryUnknown, ProtectionStepNotAllowed } from './refusals.ts';

export interface ProtectionStep<Refusal> {
  readonly mutation: string;
  readonly event: ProtectionEvent;
  /** Whose step it is: the enterprise's own word, or the service centre's decision. */
  readonly party: 'ENTERPRISE' | 'CENTRE';
  readonly input: { readonly idempotencyKey: string; readonly protectionEntryId: string };
  readonly decide: (manager: EntityManager, entry: ProtectionEntry) => Promise<{ readonly saved: ProtectionEntry } | { readonly refusal: Refusal }>;
}

export type ProtectionResult<Refusal = never> = OperationResult<ProtectionEntry, Refusal | ProtectionEntryUnknown | ProtectionStepNotAllowed>;

/** What every step on an entry has in common: one transaction, the caller's part in it, and the state machine's word. */
export const actOnProtection = <Refusal = never>(context: RequestContext, { mutation, event, party, input, decide }: ProtectionStep<Refusal>): Promise<ProtectionResult<Refusal>> =>
  runOperation<ProtectionEntry, Refusal | ProtectionEntryUnknown | ProtectionStepNotAllowed>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const entry = isUuid(input.protectionEntryId) ? await findProtectionEntry(manager, input.protectionEntryId) : null;
      if (entry === null || !isPartyTo(context, entry, party)) return { kind: 'refused', refusal: { kind: 'ProtectionEntryUnknown', protectionEntryId: input.protectionEntryId } };
      if (walkProtection(entry.state, [event]) === null) return { kind: 'refused', refusal: { kind: 'ProtectionStepNotAllowed', state: entry.state } };
      const decision = await decide(manager, entry);
      if ('refusal' in decision) return { kind: 'refused', refusal: decision.refusal };
      return { kind: 'done', value: decision.saved, reference: decision.saved.id };
    },
    readAgain: getProtectionEntry,
  });

const isPartyTo = ({ caller }: RequestContext, entry: ProtectionEntry, party: 'ENTERPRISE' | 'CENTRE'): boolean =>
  party === 'ENTERPRISE' ? caller.actingFor === entry.enterpriseId : hasRole(caller, 'SERVICE_CENTRE') && isInJurisdiction(caller, entry.divisionCode);

export const getProtectionEntry = async (manager: EntityManager, id: string): Promise<ProtectionEntry> => {
  const entry = await findProtectionEntry(manager, id);
  if (entry === null) throw new Error(`protection entry ${id} is gone`);
  return entry;
};
