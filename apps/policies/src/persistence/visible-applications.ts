import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import { divisionPrefix } from '@qinqing/codes';
import type { PolicyApplicationState } from '../domain/policy-application.ts';

export interface ApplicationFilter {
  readonly states: readonly PolicyApplicationState[] | null;
  readonly projectId: string | null;
  readonly enterpriseId: string | null;
  /** Who is drawn for the audit is known to auditors alone: with this filter others find nothing. */
  readonly isAuditSelected: boolean | null;
}

/** A WHERE clause over `policy_application a` with its parameters; more can be bound behind it. */
export interface VisibleApplications {
  readonly where: string;
  readonly parameters: unknown[];
  readonly bind: (value: unknown) => string;
}

/** The caller's scopes and filter as SQL: the same scopes as the schema's `@allow` on PolicyApplication. */
export const selectVisibleApplications = (caller: Caller, filter: ApplicationFilter): VisibleApplications => {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [anyOf(filter.isAuditSelected === null ? scopesOf(caller, bind) : unitScope(caller, ['APPROVER'], bind))];
  if (filter.isAuditSelected !== null) conditions.push(`a.is_audit_selected = ${bind(filter.isAuditSelected)}`);
  if (filter.states !== null) conditions.push(`a.state = ANY(${bind(filter.states)}::text[])`);
  if (filter.projectId !== null) conditions.push(`a.project_id = ${bind(filter.projectId)}`);
  if (filter.enterpriseId !== null) conditions.push(`a.enterprise_id = ${bind(filter.enterpriseId)}`);
  return { where: conditions.join(' AND '), parameters, bind };
};

const anyOf = (conditions: readonly string[]): string => (conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`);

type Bind = (value: unknown) => string;

const unitScope = (caller: Caller, roles: readonly ('POLICY_OWNER' | 'APPROVER')[], bind: Bind): string[] => {
  if (!hasRole(caller, ...roles) || caller.unitId === null) return [];
  const unit = bind(caller.unitId);
  return [`a.unit_id IN (SELECT id FROM org_unit_copy WHERE lineage @> ARRAY[${unit}::uuid] UNION SELECT ${unit}::uuid)`];
};

const scopesOf = (caller: Caller, bind: Bind): string[] => {
  const { divisionCode, actingFor, officerId } = caller;
  const scopes = unitScope(caller, ['POLICY_OWNER', 'APPROVER'], bind);
  // A jurisdiction that does not even contain itself is no code: as a prefix it could match everything.
  if (hasRole(caller, 'SERVICE_CENTRE', 'GOVERNMENT_OFFICE') && divisionCode !== null && isInJurisdiction(caller, divisionCode)) scopes.push(`a.division_code LIKE ${bind(`${divisionPrefix(divisionCode)}%`)}`);
  if (hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && actingFor !== null) scopes.push(`a.enterprise_id = ${bind(actingFor)}`);
  if (hasRole(caller, 'LIAISON') && officerId !== null) scopes.push(`a.enterprise_id IN (SELECT enterprise_id FROM assignment_copy WHERE liaison_officer_id = ${bind(officerId)})`);
  return scopes;
};
