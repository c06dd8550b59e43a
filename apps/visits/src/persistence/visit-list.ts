import type { Caller } from '@qinqing/caller';
import { type EntityManager, type Keyset, type PageRequest, readListKeyset } from '@qinqing/database';
import type { VisitRequest } from '../domain/visit-request.ts';
import { selectVisibleVisits, type VisitFilter } from './visible-visits.ts';
import { listVisitRequestsById } from './visit-requests.ts';

export const VISIT_ORDER = 'visit:newest';
const COUNT_LIMIT = 10_000;

/** A page that was asked for: of everything that the caller may see, or of one enterprise. */
export interface VisitPage {
  readonly filter: VisitFilter;
  readonly keyset: Keyset;
}

/** Who reads, and when. */
export interface Reader {
  readonly caller: Caller;
  readonly now: Date;
}

export const readVisitKeyset = (page: PageRequest): Keyset => readListKeyset(page, VISIT_ORDER);

export const visitSortValues = ({ createdAt, id }: VisitRequest): readonly string[] => [createdAt.toISOString(), id];

/** Pages that differ in nothing but the enterprise are read together: a list of enterprises costs as much as one. */
const groupByLikeness = (pages: readonly VisitPage[]): readonly (readonly VisitPage[])[] => [
  ...Map.groupBy(pages, ({ filter, keyset }) => JSON.stringify([{ ...filter, enterpriseId: filter.enterpriseId !== null }, keyset])).values(),
];

/** Up to `size + 1` requests for each page, newest first: two statements, whatever the pages and the number of enterprises. */
export const listVisitPages = async (manager: EntityManager, reader: Reader, pages: readonly VisitPage[]): Promise<VisitRequest[][]> => {
  const rows: { page: VisitPage; id: string }[] = [];
  for (const group of groupByLikeness(pages)) rows.push(...(await listPageIds(manager, reader, group)));
  const requests = new Map((await listVisitRequestsById(manager, rows.map(({ id }) => id))).map((request) => [request.id, request]));
  return pages.map((page) => rows.filter((row) => row.page === page).flatMap(({ id }) => requests.get(id) ?? []));
};

const listPageIds = async (manager: EntityManager, reader: Reader, group: readonly VisitPage[]): Promise<{ page: VisitPage; id: string }[]> => {
  const { filter, keyset } = group[0] as VisitPage;
  const { where, bind, parameters, asked } = askForEach(reader, filter, group);
  const after = keyset.after === null ? '' : `AND (v.created_at, v.id) < (${bind(keyset.after[0])}::timestamptz, ${bind(keyset.after[1])}::uuid)`;
  const rows: { place: number; id: string }[] = await manager.query(
    `/* visits:page */ SELECT asked.place::int, page.id FROM ${asked}
     CROSS JOIN LATERAL (SELECT v.id, v.created_at FROM visit_request v WHERE ${where} ${after} ORDER BY v.created_at DESC, v.id DESC LIMIT ${keyset.size + 1}) AS page
     ORDER BY asked.place, page.created_at DESC, page.id DESC`,
    parameters,
  );
  return rows.map(({ place, id }) => ({ page: group[place - 1] as VisitPage, id }));
};

/** @returns how many there are for each page's filter, or null when there are more than 10,000 */
export const countVisits = async (manager: EntityManager, reader: Reader, pages: readonly VisitPage[]): Promise<(number | null)[]> => {
  const counts = new Map<VisitPage, number>();
  for (const group of groupByLikeness(pages)) {
    const { where, parameters, asked } = askForEach(reader, (group[0] as VisitPage).filter, group);
    const rows: { place: number; count: number }[] = await manager.query(
      `/* visits:count */ SELECT asked.place::int, (SELECT count(*)::int FROM (SELECT 1 FROM visit_request v WHERE ${where} LIMIT ${COUNT_LIMIT + 1}) AS counted) AS count FROM ${asked}`,
      parameters,
    );
    for (const { place, count } of rows) counts.set(group[place - 1] as VisitPage, count);
  }
  return pages.map((page) => counts.get(page) ?? 0).map((count) => (count > COUNT_LIMIT ? null : count));
};

const askForEach = ({ caller, now }: Reader, filter: VisitFilter, group: readonly VisitPage[]): ReturnType<typeof selectVisibleVisits> & { readonly asked: string } => {
  const selection = selectVisibleVisits(caller, { ...filter, enterpriseId: null }, now);
  const asked = `unnest(${selection.bind(group.map((page) => page.filter.enterpriseId))}::uuid[]) WITH ORDINALITY AS asked(enterprise_id, place)`;
  return { ...selection, asked, where: filter.enterpriseId === null ? selection.where : `v.enterprise_id = asked.enterprise_id AND ${selection.where}` };
};
