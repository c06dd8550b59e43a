import { randomUUID } from 'node:crypto';
import type { EnterpriseState } from '@qinqing/events';
import type { TestSubgraph } from '@qinqing/testing';
import { callMutations } from '@qinqing/testing';
import { bureauUnit, centre, DIVISION, enterpriseEvent, representative } from '../district.ts';

const entry = 'protectionEntry { id state ground baselineReceptions baselineSource reviewDueOn removal }';
const unknown = '... on ProtectionEntryUnknown { protectionEntryId } ... on ProtectionStepNotAllowed { state }';

export const { attempt, mutate } = callMutations({
  success: { proposeProtection: entry, consentToProtection: entry, leaveProtection: entry, reviewProtection: entry, recordAccompanying: 'visitRequest { id hosts accompanyingOfficers { id } } warnings { officer { id } visits limit isTooMuch }' },
  refusals: {
    proposeProtection: '... on VisitTargetUnknown { enterpriseId } ... on ProtectionAlreadyListed { protectionEntry { id } } ... on ProtectionNotGrounded { receptions needed months }',
    consentToProtection: unknown,
    leaveProtection: unknown,
    reviewProtection: unknown,
    recordAccompanying: '... on VisitRequestUnknown { visitRequestId } ... on VisitWithoutDate { visitRequestId }',
  },
});

/** A visit as it stands at the end of its way, put there by SQL: what leads there is proved elsewhere. */
export interface PlantedVisit {
  readonly id?: string;
  readonly enterpriseId: string;
  /** `YYYY-MM-DD` in Shanghai; null: it never got a date. */
  readonly day: string | null;
  readonly askedOn?: string | null;
  readonly state?: string;
  readonly kind?: string;
  readonly minutes?: number;
  readonly hosts?: number | null;
  readonly bundleId?: string | null;
  readonly unitId?: string;
  readonly divisionCode?: string;
  readonly isInvited?: boolean;
  readonly isEmergency?: boolean;
  /** Results in all; null: no report. */
  readonly results?: number | null;
}

export const plantVisits = async (graph: TestSubgraph, visits: readonly PlantedVisit[]): Promise<string[]> => {
  const rows = visits.map(({ id = randomUUID(), enterpriseId, day, askedOn = day, state = day === null ? 'REFUSED' : 'CLOSED', kind = 'RESEARCH', minutes = 120, hosts = null, bundleId = null, ...rest }) => {
    const { unitId = bureauUnit, divisionCode = DIVISION, isInvited = false, isEmergency = false, results = null } = rest;
    const outcome = results === null ? null : { problemsSolved: results, problemsRegistered: 0, factsUpdated: 0, servicesDelivered: 0, findings: '' };
    return { id, enterpriseId, day, askedOn, state, kind, minutes, hosts, bundleId, unitId, divisionCode, isInvited, isEmergency, outcome };
  });
  // What makes a bundle is proved elsewhere: here its id is enough.
  await graph.sql('ALTER TABLE visit_request DROP CONSTRAINT IF EXISTS visit_request_bundle_id_fkey');
  await graph.sql(
    `INSERT INTO visit_request (id, enterprise_id, division_code, unit_id, requested_by, kind, occasion, purpose, topics, asks, benefits, headcount, state, asked_at, scheduled_starts_at, scheduled_ends_at,
       bundle_id, is_invited, is_emergency, outcome, settings_version, created_at, updated_at)
     SELECT id, "enterpriseId", "divisionCode", "unitId", 'planted', kind, 'RESEARCH', '目的', '{}', '{}', '{}', 5, state, ("askedOn" || 'T10:00+08')::timestamptz, (day || 'T10:00+08')::timestamptz,
       (day || 'T10:00+08')::timestamptz + minutes * interval '1 minute', "bundleId", "isInvited", "isEmergency", outcome, 'default', coalesce(("askedOn" || 'T09:00+08')::timestamptz, now()), now()
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "enterpriseId" uuid, "divisionCode" text, "unitId" uuid, kind text, state text, "askedOn" text, day text, minutes int, "bundleId" uuid,
       "isInvited" boolean, "isEmergency" boolean, outcome jsonb)`,
    [JSON.stringify(rows)],
  );
  await graph.sql(
    `INSERT INTO visit_hosts (visit_request_id, hosts, recorded_by, recorded_at) SELECT id, hosts, 'planted', now() FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, hosts int) WHERE hosts IS NOT NULL`,
    [JSON.stringify(rows)],
  );
  return rows.map(({ id }) => id);
};

export const settleList = (graph: TestSubgraph, now: Date): Promise<void> => graph.runJob('settle-protection-list', {}, { now });

/** The register shows what was decided, as enterprises would after the event. */
export const showInRegister = async (graph: TestSubgraph, firm: EnterpriseState, stateVersion: number, facts: Partial<EnterpriseState>): Promise<void> => {
  await graph.applyEvents([enterpriseEvent({ ...firm, ...facts }, stateVersion)]);
};

/** Proposes a pilot, has it consent, and lets the register show it. */
export const protect = async (graph: TestSubgraph, firm: EnterpriseState, { since, recordedBaseline = null }: { readonly since: string; readonly recordedBaseline?: number | null }): Promise<string> => {
  const now = new Date(`${since}T02:00:00Z`);
  const { protectionEntry } = await mutate(graph.as(centre, { now }), 'proposeProtection', { enterpriseId: firm.id, ground: 'PILOT', recordedBaseline });
  await mutate(graph.as(representative(firm.id), { now }), 'consentToProtection', { protectionEntryId: protectionEntry.id });
  await showInRegister(graph, firm, 2, { isProtected: true, protectedSince: since });
  await settleList(graph, now);
  return protectionEntry.id;
};
