import { hasRole, type Caller } from '@qinqing/caller';
import type { Keyset } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { VisitProgramme } from '../../domain/programmes/visit-programme.ts';
import { inOrder } from '../in-order.ts';
import { anyOf, jurisdictionPattern, unitsUnder, type Bind } from '../scopes.ts';
import { listProgrammesById } from './programmes.ts';

export const PROGRAMME_ORDER = 'programme:newest';

export const programmeSortValues = ({ createdAt, id }: VisitProgramme): readonly string[] => [createdAt.toISOString(), id];

/** Up to `size + 1` programmes that the caller may see, newest first, in two statements. */
export const listProgrammePage = async (manager: EntityManager, caller: Caller, { size, after }: Keyset): Promise<VisitProgramme[]> => {
  const parameters: unknown[] = [];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  const scopes = scopesOf(caller, bind);
  const behind = after === null ? '' : `AND (p.created_at, p.id) < (${bind(after[0])}::timestamptz, ${bind(after[1])}::uuid)`;
  const rows: { id: string }[] = await manager.query(
    `/* programmes:page */ SELECT p.id FROM visit_programme p WHERE ${anyOf(scopes)} ${behind} ORDER BY p.created_at DESC, p.id DESC LIMIT ${size + 1}`,
    parameters,
  );
  return inOrder(rows, await listProgrammesById(manager, rows.map(({ id }) => id)));
};

/** The same scopes as the schema's `@allow` on VisitProgramme. */
const scopesOf = (caller: Caller, bind: Bind): string[] => {
  const scopes: string[] = [];
  const { unitId } = caller;
  const jurisdiction = jurisdictionPattern(caller);
  if (hasRole(caller, 'SERVICE_CENTRE', 'GOVERNMENT_OFFICE') && jurisdiction !== null) scopes.push(`p.division_code LIKE ${bind(jurisdiction)}`);
  if (hasRole(caller, 'REQUESTING_UNIT') && unitId !== null) {
    const unit = bind(unitId);
    scopes.push(`p.unit_id IN (${unitsUnder(unit)})`);
  }
  return scopes;
};
