import { hasRole, type Caller } from '@qinqing/caller';
import { readListKeyset, type EntityManager, type Keyset, type PageRequest } from '@qinqing/database';
import type { MergeBundle } from '../../domain/merging/bundle.ts';
import type { BundleState } from '../../domain/merging/bundle-state.ts';
import { inOrder } from '../in-order.ts';
import { anyOf, jurisdictionPattern, unitsUnder, type Bind } from '../scopes.ts';
import { listBundlesById } from './bundles.ts';

export const BUNDLE_ORDER = 'bundle:newest';

export interface BundleFilter {
  readonly states: readonly BundleState[] | null;
  readonly enterpriseId: string | null;
}

export interface BundlePage {
  readonly filter: BundleFilter;
  readonly keyset: Keyset;
}

export const readBundleKeyset = (page: PageRequest): Keyset => readListKeyset(page, BUNDLE_ORDER);

export const bundleSortValues = ({ createdAt, id }: MergeBundle): readonly string[] => [createdAt.toISOString(), id];

/** Up to `size + 1` bundles that the caller may see, newest first. A filter on states asks for what the caller reads, not for what is stored. */
export const listBundlePage = async (manager: EntityManager, caller: Caller, now: Date, { filter, keyset }: BundlePage): Promise<MergeBundle[]> => {
  const parameters: unknown[] = [];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  const { readingRefusals, others } = scopesOf(caller, bind);
  const knows = anyOf(readingRefusals);
  const conditions = [anyOf([...readingRefusals, ...others])];
  if (filter.enterpriseId !== null) conditions.push(`b.enterprise_id = ${bind(filter.enterpriseId)}`);
  if (filter.states !== null) {
    const read = `CASE WHEN ${knows} OR b.unspoken_until IS NULL OR b.state NOT IN ('ASKED', 'NOT_ARRANGED') THEN b.state
      WHEN b.unspoken_until > ${bind(now)} THEN 'ASKED' ELSE 'NOT_ARRANGED' END`;
    conditions.push(`${read} = ANY(${bind(filter.states)}::text[])`);
  }
  if (keyset.after !== null) conditions.push(`(b.created_at, b.id) < (${bind(keyset.after[0])}::timestamptz, ${bind(keyset.after[1])}::uuid)`);
  const rows: { id: string }[] = await manager.query(
    `/* bundles:page */ SELECT b.id FROM merge_bundle b WHERE ${conditions.join(' AND ')} ORDER BY b.created_at DESC, b.id DESC LIMIT ${keyset.size + 1}`,
    parameters,
  );
  return inOrder(rows, await listBundlesById(manager, rows.map(({ id }) => id)));
};

/** The same scopes as the schema's `@allow` on MergeBundle; apart, those in which refusals are read as refusals. */
const scopesOf = (caller: Caller, bind: Bind): { readingRefusals: string[]; others: string[] } => {
  const readingRefusals: string[] = [];
  const others: string[] = [];
  const { unitId, actingFor, officerId } = caller;
  const jurisdiction = jurisdictionPattern(caller);
  if (hasRole(caller, 'SERVICE_CENTRE') && jurisdiction !== null) readingRefusals.push(`b.division_code LIKE ${bind(jurisdiction)}`);
  if (hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && actingFor !== null) readingRefusals.push(`(b.enterprise_id = ${bind(actingFor)} AND b.asked_at IS NOT NULL)`);
  if (hasRole(caller, 'GOVERNMENT_OFFICE') && jurisdiction !== null) others.push(`b.division_code LIKE ${bind(jurisdiction)}`);
  if (hasRole(caller, 'REQUESTING_UNIT') && unitId !== null) {
    const unit = bind(unitId);
    others.push(`b.id IN (SELECT bundle_id FROM merge_bundle_member WHERE ending IS DISTINCT FROM 'LEFT'
      AND unit_id IN (${unitsUnder(unit)}))`);
  }
  if (hasRole(caller, 'LIAISON') && officerId !== null) others.push(`b.enterprise_id IN (SELECT enterprise_id FROM assignment_copy WHERE liaison_officer_id = ${bind(officerId)})`);
  return { readingRefusals, others };
};
