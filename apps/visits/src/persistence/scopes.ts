import { isInJurisdiction, type Caller } from '@qinqing/caller';
import { divisionPrefix } from '@qinqing/codes';

/** Binds a value and hands out its placeholder. */
export type Bind = (value: unknown) => string;

/** A division and what lies below it, for LIKE. */
export const divisionPattern = (divisionCode: string): string => `${divisionPrefix(divisionCode)}%`;

/** The caller's jurisdiction, for LIKE; null: none. One that does not even contain itself is no code: as a prefix it could match everything. */
export const jurisdictionPattern = (caller: Caller): string | null =>
  caller.divisionCode !== null && isInJurisdiction(caller, caller.divisionCode) ? divisionPattern(caller.divisionCode) : null;

/** A unit and those below it, as a subquery. @param unit the placeholder of its id */
export const unitsUnder = (unit: string): string => `SELECT id FROM org_unit_copy WHERE lineage @> ARRAY[${unit}::uuid] UNION SELECT ${unit}::uuid`;

/** Nothing without a scope. */
export const anyOf = (conditions: readonly string[]): string => (conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`);
