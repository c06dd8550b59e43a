import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import { divisionPrefix } from '@qinqing/codes';
import { storedStates, type VisibleState } from '../domain/unit-view.ts';
import type { VisitKind } from '../domain/visit-kind.ts';

export interface VisitFilter {
  readonly states: readonly VisibleState[] | null;
  readonly kinds: readonly VisitKind[] | null;
  readonly enterpriseId: string | null;
  /** YYYY-MM-DD in Shanghai, included. */
  readonly scheduledFrom: string | null;
  /** YYYY-MM-DD in Shanghai, excluded. */
  readonly scheduledBefore: string | null;
}

/** A WHERE clause over `visit_request v` with its parameters; more can be bound behind it. */
export interface VisibleVisits {
  readonly where: string;
  readonly parameters: unknown[];
  readonly bind: (value: unknown) => string;
}

/** The caller's scopes and filter as SQL. A filter on states asks for what the caller reads, not for what is stored. */
export const selectVisibleVisits = (caller: Caller, filter: VisitFilter): VisibleVisits => {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const scopes = scopesOf(caller, bind);
  const conditions = [anyOf([...scopes.readingRefusals, ...scopes.others]), ...filterConditions(filter, bind)];
  if (filter.states !== null) {
    const [asStored, asMasked] = [bind(storedStates(filter.states, true)), bind(storedStates(filter.states, false))];
    conditions.push(`v.state = ANY(CASE WHEN ${anyOf(scopes.readingRefusals)} THEN ${asStored}::text[] ELSE ${asMasked}::text[] END)`);
  }
  return { where: conditions.join(' AND '), parameters, bind };
};

const anyOf = (conditions: readonly string[]): string => (conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`);

/** The same scopes as the schema's `@allow` on VisitRequest; apart, those in which refusals are read as refusals. */
const scopesOf = (caller: Caller, bind: (value: unknown) => string): { readingRefusals: string[]; others: string[] } => {
  const readingRefusals: string[] = [];
  const others: string[] = [];
  const { divisionCode, unitId, actingFor, officerId } = caller;
  // A jurisdiction that does not even contain itself is no code: as a prefix it could match everything.
  const jurisdiction = divisionCode !== null && isInJurisdiction(caller, divisionCode) ? `${divisionPrefix(divisionCode)}%` : null;
  if (hasRole(caller, 'SERVICE_CENTRE') && jurisdiction !== null) readingRefusals.push(`v.division_code LIKE ${bind(jurisdiction)}`);
  if (hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && actingFor !== null) {
    readingRefusals.push(`(v.enterprise_id = ${bind(actingFor)} AND v.asked_at IS NOT NULL)`);
  }
  if (hasRole(caller, 'GOVERNMENT_OFFICE') && jurisdiction !== null) others.push(`v.division_code LIKE ${bind(jurisdiction)}`);
  if (hasRole(caller, 'REQUESTING_UNIT') && unitId !== null) {
    const unit = bind(unitId);
    others.push(`v.unit_id IN (SELECT id FROM org_unit_copy WHERE lineage @> ARRAY[${unit}::uuid] UNION SELECT ${unit}::uuid)`);
  }
  if (hasRole(caller, 'LIAISON') && officerId !== null) {
    others.push(`v.enterprise_id IN (SELECT enterprise_id FROM assignment_copy WHERE liaison_officer_id = ${bind(officerId)})`);
  }
  return { readingRefusals, others };
};

const filterConditions = (filter: VisitFilter, bind: (value: unknown) => string): string[] => {
  const conditions: string[] = [];
  const shanghaiMidnight = (day: string): string => `(${bind(day)}::date)::timestamp AT TIME ZONE 'Asia/Shanghai'`;
  if (filter.kinds !== null) conditions.push(`v.kind = ANY(${bind(filter.kinds)})`);
  if (filter.enterpriseId !== null) conditions.push(`v.enterprise_id = ${bind(filter.enterpriseId)}`);
  if (filter.scheduledFrom !== null) conditions.push(`v.scheduled_starts_at >= ${shanghaiMidnight(filter.scheduledFrom)}`);
  if (filter.scheduledBefore !== null) conditions.push(`v.scheduled_starts_at < ${shanghaiMidnight(filter.scheduledBefore)}`);
  return conditions;
};
