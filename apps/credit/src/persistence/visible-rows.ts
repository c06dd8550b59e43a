import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import { divisionPrefix } from '@qinqing/codes';

/** A WHERE clause with its parameters; more can be bound behind it. */
export interface Selection {
  readonly conditions: string[];
  readonly parameters: unknown[];
  readonly bind: (value: unknown) => string;
}

/** What the caller may see of records, listings and repairs: the same scopes as the schema's `@allow` on their types, as SQL over `x`. */
export const selectVisible = (caller: Caller): Selection => {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const scopes: string[] = [];
  const { divisionCode, unitId, actingFor } = caller;
  if (hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && actingFor !== null) scopes.push(`x.enterprise_id = ${bind(actingFor)}`);
  // A jurisdiction that does not even contain itself is no code: as a prefix it could match everything.
  if (hasRole(caller, 'CREDIT_ADMINISTRATOR') && divisionCode !== null && isInJurisdiction(caller, divisionCode)) {
    scopes.push(`x.division_code LIKE ${bind(`${divisionPrefix(divisionCode)}%`)}`);
  }
  if (hasRole(caller, 'LISTING_AUTHORITY') && unitId !== null) {
    const unit = bind(unitId);
    scopes.push(`x.authority_unit_id IN (SELECT id FROM org_unit_copy WHERE lineage @> ARRAY[${unit}::uuid] UNION SELECT ${unit}::uuid)`);
  }
  return { conditions: [scopes.length === 0 ? 'false' : `(${scopes.join(' OR ')})`], parameters, bind };
};
