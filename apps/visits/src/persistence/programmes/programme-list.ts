import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import { divisionPrefix } from '@qinqing/codes';
import type { Keyset } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { VisitProgramme } from '../../domain/programmes/visit-programme.ts';
import { listProgrammesById } from './programmes.ts';

export const PROGRAMME_ORDER = 'programme:newest';

export const programmeSortValues = ({ createdAt, id }: VisitProgramme): readonly string[] => [createdAt.toISOString(), id];

/** Up to `size + 1` programmes that the caller may see, newest first, in two statements. */
export const listProgrammePage = async (manager: EntityManager, caller: Caller, { size, after }: Keyset): Promise<VisitProgramme[]> => {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const scopes = scopesOf(caller, bind);
  if (scopes.length === 0) return [];
  const behind = after === null ? '' : `AND (p.created_at, p.id) < (${bind(after[0])}::timestamptz, ${bind(after[1])}::uuid)`;
  const rows: { id: string }[] = await manager.query(
    `/* programmes:page */ SELECT p.id FROM visit_programme p WHERE (${scopes.join(' OR ')}) ${behind} ORDER BY p.created_at DESC, p.id DESC LIMIT ${size + 1}`,
    parameters,
  );
  const found = new Map((await listProgrammesById(manager, rows.map(({ id }) => id))).map((programme) => [programme.id, programme]));
  return rows.flatMap(({ id }) => found.get(id) ?? []);
};

/** The same scopes as the schema's `@allow` on VisitProgramme. */
const scopesOf = (caller: Caller, bind: (value: unknown) => string): string[] => {
  const scopes: string[] = [];
  const { divisionCode, unitId } = caller;
  if (hasRole(caller, 'SERVICE_CENTRE', 'GOVERNMENT_OFFICE') && divisionCode !== null && isInJurisdiction(caller, divisionCode)) {
    scopes.push(`p.division_code LIKE ${bind(`${divisionPrefix(divisionCode)}%`)}`);
  }
  if (hasRole(caller, 'REQUESTING_UNIT') && unitId !== null) {
    const unit = bind(unitId);
    scopes.push(`p.unit_id IN (SELECT id FROM org_unit_copy WHERE lineage @> ARRAY[${unit}::uuid] UNION SELECT ${unit}::uuid)`);
  }
  return scopes;
};
