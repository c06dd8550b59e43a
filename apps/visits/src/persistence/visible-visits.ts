import { hasRole, type Caller } from '@qinqing/caller';
import { awaitingAnswer, spokenAsNotArranged, type VisibleState } from '../domain/unit-view.ts';
import { statesReadByUnit } from '../domain/programmes/visit-programme.ts';
import type { VisitKind } from '../domain/visit-kind.ts';
import { keptSecret } from './inspections/kept-secret.ts';
import { anyOf, jurisdictionPattern, unitsUnder, type Bind } from './scopes.ts';

export interface VisitFilter {
  readonly states: readonly VisibleState[] | null;
  readonly kinds: readonly VisitKind[] | null;
  readonly enterpriseId: string | null;
  /** YYYY-MM-DD in Shanghai, included. */
  readonly scheduledFrom: string | null;
  /** YYYY-MM-DD in Shanghai, excluded. */
  readonly scheduledBefore: string | null;
  /** Only emergencies without an audit. */
  readonly awaitsAudit?: boolean;
}

/** A WHERE clause over `visit_request v` with its parameters; more can be bound behind it. */
export interface VisibleVisits {
  readonly where: string;
  readonly parameters: unknown[];
  readonly bind: Bind;
}

/**
 * The caller's scopes and filter as SQL. A filter on states asks for what the caller reads, not for what is stored.
 *
 * @param now when it is read: an end without a date is not read before its time (VIS-08)
 */
export const selectVisibleVisits = (caller: Caller, filter: VisitFilter, now: Date): VisibleVisits => {
  const parameters: unknown[] = [];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  const scopes = scopesOf(caller, bind);
  const conditions = [anyOf([...scopes.readingRefusals, ...scopes.others]), ...filterConditions(filter, bind)];
  if (filter.states !== null) {
    conditions.push(`(CASE WHEN ${anyOf(scopes.readingRefusals)} THEN v.state ELSE ${stateForOthers(bind(now))} END) = ANY(${bind(filter.states)}::text[])`);
  }
  return { where: conditions.join(' AND '), parameters, bind };
};

const listed = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

/** The state as everybody reads it who may not know of refusals: the same rule as for the field, so that a filter reveals nothing that the field hides. */
const stateForOthers = (now: string): string =>
  `CASE WHEN v.unspoken_until IS NOT NULL AND v.state IN (${listed([...awaitingAnswer, ...spokenAsNotArranged])})
          THEN CASE WHEN v.unspoken_until > ${now}::timestamptz THEN 'PENDING_ENTERPRISE' ELSE 'NOT_ARRANGED' END
        WHEN v.state IN (${listed(spokenAsNotArranged)}) THEN 'NOT_ARRANGED'
        WHEN v.state = 'PHONE_FOLLOWUP' THEN 'PENDING_ENTERPRISE'
        ELSE v.state END`;

/** The same scopes as the schema's `@allow` on VisitRequest; apart, those in which refusals are read as refusals. */
const scopesOf = (caller: Caller, bind: Bind): { readingRefusals: string[]; others: string[] } => {
  const readingRefusals: string[] = [];
  const others: string[] = [];
  const { unitId, actingFor, officerId } = caller;
  const jurisdiction = jurisdictionPattern(caller);
  if (hasRole(caller, 'SERVICE_CENTRE') && jurisdiction !== null) readingRefusals.push(`v.division_code LIKE ${bind(jurisdiction)}`);
  if (hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && actingFor !== null) {
    readingRefusals.push(`(v.enterprise_id = ${bind(actingFor)} AND v.asked_at IS NOT NULL)`);
  }
  if (hasRole(caller, 'GOVERNMENT_OFFICE') && jurisdiction !== null) others.push(`v.division_code LIKE ${bind(jurisdiction)}`);
  if (hasRole(caller, 'REQUESTING_UNIT') && unitId !== null) {
    const unit = bind(unitId);
    const isKept = `v.is_picked AND v.state NOT IN (${listed(statesReadByUnit)})`;
    others.push(`(v.unit_id IN (${unitsUnder(unit)}) AND NOT (${isKept}))`);
  }
  if (hasRole(caller, 'LIAISON') && officerId !== null) {
    others.push(`(v.enterprise_id IN (SELECT enterprise_id FROM assignment_copy WHERE liaison_officer_id = ${bind(officerId)}) AND NOT (${keptSecret('v')}))`);
  }
  return { readingRefusals, others };
};

const filterConditions = (filter: VisitFilter, bind: Bind): string[] => {
  const conditions: string[] = [];
  const shanghaiMidnight = (day: string): string => `(${bind(day)}::date)::timestamp AT TIME ZONE 'Asia/Shanghai'`;
  if (filter.kinds !== null) conditions.push(`v.kind = ANY(${bind(filter.kinds)})`);
  if (filter.enterpriseId !== null) conditions.push(`v.enterprise_id = ${bind(filter.enterpriseId)}`);
  if (filter.scheduledFrom !== null) conditions.push(`v.scheduled_starts_at >= ${shanghaiMidnight(filter.scheduledFrom)}`);
  if (filter.scheduledBefore !== null) conditions.push(`v.scheduled_starts_at < ${shanghaiMidnight(filter.scheduledBefore)}`);
  if (filter.awaitsAudit === true) conditions.push('v.is_emergency AND NOT EXISTS (SELECT 1 FROM emergency_audit a WHERE a.visit_request_id = v.id)');
  return conditions;
};
