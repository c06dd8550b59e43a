import type { Caller } from '@qinqing/caller';
import { type EntityManager, type Keyset, type PageRequest, isDay, isInstant, readListKeyset } from '@qinqing/database';
import type { ListingState, ListKind } from '../domain/listing-state.ts';
import type { RecordKind } from '../domain/record-kind.ts';
import type { RepairState } from '../domain/repair.ts';
import { selectVisible, type Selection } from './visible-rows.ts';

const COUNT_LIMIT = 10_000;

/** What can be asked of a list; null: not filtered by that. */
export type CreditFilter =
  | { readonly list: 'RECORDS'; readonly kinds: readonly RecordKind[] | null; readonly enterpriseId: string | null; readonly adverseOnly: boolean }
  | { readonly list: 'LISTINGS'; readonly kinds: readonly ListKind[] | null; readonly states: readonly ListingState[] | null; readonly enterpriseId: string | null }
  | { readonly list: 'REPAIRS'; readonly states: readonly RepairState[] | null; readonly enterpriseId: string | null };

/** A page that was asked for. */
export interface CreditPage {
  readonly filter: CreditFilter;
  readonly keyset: Keyset;
}

const lists = {
  RECORDS: { table: 'credit_record', sort: 'decided_on', type: 'date', order: 'creditRecord:newest' },
  LISTINGS: { table: 'credit_listing', sort: 'created_at', type: 'timestamptz', order: 'listEntry:newest' },
  REPAIRS: { table: 'credit_repair', sort: 'applied_at', type: 'timestamptz', order: 'creditRepair:newest' },
} as const;

export const orderOf = (list: CreditFilter['list']): string => lists[list].order;

/** @throws CallerFault BAD_USER_INPUT */
export const readCreditKeyset = (list: CreditFilter['list'], page: PageRequest): Keyset => readListKeyset(page, orderOf(list), lists[list].type === 'date' ? isDay : isInstant);

/** Up to `size + 1` ids of a page, newest first. */
export const listPageIds = async (manager: EntityManager, caller: Caller, { filter, keyset }: CreditPage): Promise<string[]> => {
  const { table, sort, type } = lists[filter.list];
  const { conditions, parameters, bind } = select(caller, filter);
  if (keyset.after !== null) conditions.push(`(x.${sort}, x.id) < (${bind(keyset.after[0])}::${type}, ${bind(keyset.after[1])}::uuid)`);
  const rows: { id: string }[] = await manager.query(
    `/* ${table}:page */ SELECT x.id FROM ${table} x WHERE ${conditions.join(' AND ')} ORDER BY x.${sort} DESC, x.id DESC LIMIT ${keyset.size + 1}`,
    parameters,
  );
  return rows.map(({ id }) => id);
};

/** @returns how many there are, or null when there are more than 10,000 */
export const countRows = async (manager: EntityManager, caller: Caller, { filter }: CreditPage): Promise<number | null> => {
  const { table } = lists[filter.list];
  const { conditions, parameters } = select(caller, filter);
  const [row]: { count: number }[] = await manager.query(
    `/* ${table}:count */ SELECT count(*)::int AS count FROM (SELECT 1 FROM ${table} x WHERE ${conditions.join(' AND ')} LIMIT ${COUNT_LIMIT + 1}) AS counted`,
    parameters,
  );
  const count = row?.count ?? 0;
  return count > COUNT_LIMIT ? null : count;
};

const select = (caller: Caller, filter: CreditFilter): Selection => {
  const selection = selectVisible(caller);
  const { conditions, bind } = selection;
  if (filter.enterpriseId !== null) conditions.push(`x.enterprise_id = ${bind(filter.enterpriseId)}`);
  if ('kinds' in filter && filter.kinds !== null) conditions.push(`x.kind = ANY(${bind(filter.kinds)})`);
  if ('states' in filter && filter.states !== null) conditions.push(`x.state = ANY(${bind(filter.states)})`);
  if ('adverseOnly' in filter && filter.adverseOnly) conditions.push('x.adverse_class IS NOT NULL');
  return selection;
};
