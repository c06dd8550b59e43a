import { hasRole, type Caller } from '@qinqing/caller';
import type { Keyset } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { ViolationKind, ViolationState, VisitViolation } from '../../domain/inspections/violation.ts';
import { inOrder } from '../in-order.ts';
import { anyOf, jurisdictionPattern, unitsUnder, type Bind } from '../scopes.ts';
import { listViolationsById } from './violations.ts';

/** By the day and not by the moment: a cursor must not tell a unit when it was reported. */
export const VIOLATION_ORDER = 'violation:newest-day';

export const violationSortValues = ({ occurredOn, id }: VisitViolation): readonly string[] => [occurredOn, id];

export interface ViolationFilter {
  readonly kinds: readonly ViolationKind[] | null;
  readonly states: readonly ViolationState[] | null;
}

/** Up to `size + 1` violations that the caller may see, newest day first, in two statements. */
export const listViolationPage = async (manager: EntityManager, caller: Caller, { kinds, states }: ViolationFilter, { size, after }: Keyset): Promise<VisitViolation[]> => {
  const parameters: unknown[] = [];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  const scopes = scopesOf(caller, bind);
  const conditions = [anyOf(scopes)];
  if (kinds !== null) conditions.push(`f.kind = ANY(${bind(kinds)})`);
  if (states !== null) conditions.push(`f.state = ANY(${bind(states)})`);
  if (after !== null) conditions.push(`(f.occurred_on, f.id) < (${bind(after[0])}::date, ${bind(after[1])}::uuid)`);
  const rows: { id: string }[] = await manager.query(
    `/* violations:page */ SELECT f.id FROM visit_violation f WHERE ${conditions.join(' AND ')} ORDER BY f.occurred_on DESC, f.id DESC LIMIT ${size + 1}`,
    parameters,
  );
  return inOrder(rows, await listViolationsById(manager, rows.map(({ id }) => id)));
};

/** The same scopes as the schema's `@allow` on VisitViolation. */
const scopesOf = (caller: Caller, bind: Bind): string[] => {
  const scopes: string[] = [];
  const { unitId, actingFor } = caller;
  const jurisdiction = jurisdictionPattern(caller);
  if (hasRole(caller, 'SERVICE_CENTRE', 'GOVERNMENT_OFFICE') && jurisdiction !== null) scopes.push(`f.division_code LIKE ${bind(jurisdiction)}`);
  if (hasRole(caller, 'REQUESTING_UNIT') && unitId !== null) {
    const unit = bind(unitId);
    scopes.push(`f.unit_id IN (${unitsUnder(unit)})`);
  }
  if (hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && actingFor !== null) scopes.push(`(f.enterprise_id = ${bind(actingFor)} AND f.is_shown_to_enterprise)`);
  return scopes;
};
