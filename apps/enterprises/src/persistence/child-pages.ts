import type { Keyset } from '@qinqing/database';
import { Any, type EntityManager } from 'typeorm';
import type { Assignment, AssignmentKind } from '../domain/assignment.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import type { Officer } from '../domain/officer.ts';
import type { OrgUnit } from '../domain/org-unit.ts';
import { assignmentEntity } from './entities.ts';
import { listEnterprisesById } from './enterprises.ts';
import { listOfficersById, listOrgUnitsById } from './organisation.ts';

/** For each parent its page of children, `size + 1` at most. Two statements, however many parents there are. */
export type ChildPages<Child> = ReadonlyMap<string, readonly Child[]>;

export const listEnterprisePages = (
  manager: EntityManager,
  officerIds: readonly string[],
  kind: AssignmentKind,
  keyset: Keyset,
): Promise<ChildPages<Enterprise>> =>
  listPages(manager, officerIds, keyset, listEnterprisesById, {
    label: 'officers:enterprises',
    children: `SELECT e.id, row_number() OVER (ORDER BY e.name, e.id) AS rank FROM assignment a JOIN enterprise e ON e.id = a.enterprise_id
      WHERE a.officer_id = parent.id AND a.kind = $5 AND a.valid_to IS NULL AND ($2::text IS NULL OR (e.name, e.id) > ($2, $3::uuid))
      ORDER BY e.name, e.id LIMIT $4`,
    parameters: [kind],
  });

export const listOfficerPages = (manager: EntityManager, unitIds: readonly string[], keyset: Keyset): Promise<ChildPages<Officer>> =>
  listPages(manager, unitIds, keyset, listOfficersById, {
    label: 'orgUnits:officers',
    children: `SELECT o.id, row_number() OVER (ORDER BY o.name, o.id) AS rank FROM officer o
      WHERE o.unit_id = parent.id AND ($2::text IS NULL OR (o.name, o.id) > ($2, $3::uuid)) ORDER BY o.name, o.id LIMIT $4`,
    parameters: [],
  });

export const listOrgUnitPages = (manager: EntityManager, parentIds: readonly string[], keyset: Keyset): Promise<ChildPages<OrgUnit>> =>
  listPages(manager, parentIds, keyset, listOrgUnitsById, {
    label: 'orgUnits:children',
    children: `SELECT u.id, row_number() OVER (ORDER BY u.name, u.id) AS rank FROM org_unit u
      WHERE u.parent_id = parent.id AND ($2::text IS NULL OR (u.name, u.id) > ($2, $3::uuid)) ORDER BY u.name, u.id LIMIT $4`,
    parameters: [],
  });

export interface AssignmentSelection {
  readonly kind: AssignmentKind | null;
  /** As the history was known then; null: as it is known now. */
  readonly knownAt: Date | null;
}

/** Newest first. An end that was recorded later than `knownAt` was not known: the assignment then held. */
export const listAssignmentPages = async (
  manager: EntityManager,
  enterpriseIds: readonly string[],
  { kind, knownAt }: AssignmentSelection,
  keyset: Keyset,
): Promise<ChildPages<Assignment>> => {
  const pages = await listPages(manager, enterpriseIds, keyset, listAssignmentsById, {
    label: 'enterprises:assignments',
    children: `SELECT a.id, row_number() OVER (ORDER BY a.valid_from DESC, a.id DESC) AS rank FROM assignment a
      WHERE a.enterprise_id = parent.id AND ($5::text IS NULL OR a.kind = $5) AND ($6::timestamptz IS NULL OR a.recorded_at <= $6)
        AND ($2::timestamptz IS NULL OR (a.valid_from, a.id) < ($2, $3::uuid))
      ORDER BY a.valid_from DESC, a.id DESC LIMIT $4`,
    parameters: [kind, knownAt],
  });
  return new Map([...pages].map(([enterpriseId, assignments]) => [enterpriseId, assignments.map((assignment) => asKnownAt(assignment, knownAt))]));
};

const asKnownAt = (assignment: Assignment, knownAt: Date | null): Assignment =>
  knownAt !== null && assignment.endRecordedAt !== null && assignment.endRecordedAt > knownAt ? { ...assignment, validTo: null } : assignment;

const listAssignmentsById = (manager: EntityManager, ids: readonly string[]): Promise<Assignment[]> =>
  manager.find(assignmentEntity, { where: { id: Any([...ids]) }, comment: 'assignments:byId' });

interface ChildSelection {
  readonly label: string;
  /** Selects `id` and `rank` of the children of `parent.id`, behind the keyset `$2`, `$3`, at most `$4`. */
  readonly children: string;
  /** From `$5` on. */
  readonly parameters: readonly unknown[];
}

const listPages = async <Child extends { readonly id: string }>(
  manager: EntityManager,
  parentIds: readonly string[],
  { size, after }: Keyset,
  listById: (manager: EntityManager, ids: readonly string[]) => Promise<Child[]>,
  { label, children, parameters }: ChildSelection,
): Promise<ChildPages<Child>> => {
  const rows: { parentId: string; id: string }[] = await manager.query(
    `/* ${label} */ SELECT parent.id AS "parentId", child.id FROM unnest($1::uuid[]) AS parent(id) CROSS JOIN LATERAL (${children}) AS child
     ORDER BY parent.id, child.rank`,
    [parentIds, after?.[0] ?? null, after?.[1] ?? null, size + 1, ...parameters],
  );
  const ids = [...new Set(rows.map(({ id }) => id))];
  const found = new Map((ids.length === 0 ? [] : await listById(manager, ids)).map((child) => [child.id, child]));
  return new Map([...Map.groupBy(rows, ({ parentId }) => parentId)].map(([parentId, group]) => [parentId, group.flatMap(({ id }) => found.get(id) ?? [])]));
};
