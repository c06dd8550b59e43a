import { type EntityManager, isUuid, type Keyset, type PageRequest, readListKeyset } from '@qinqing/database';
import type { Appeal } from '../domain/appeal.ts';
import { openStates } from '../domain/appeal-state.ts';
import { listAppealsById } from './appeals.ts';
import { selectVisibleAppeals, type AppealFilter, type Reading } from './visible-appeals.ts';

export const APPEAL_ORDER = 'appeal:newest';
const COUNT_LIMIT = 10_000;

/** A page that was asked for: of everything that the caller may see, or of one enterprise. */
export interface AppealPage {
  readonly filter: AppealFilter;
  readonly keyset: Keyset;
}

export const readAppealKeyset = (page: PageRequest): Keyset => readListKeyset(page, APPEAL_ORDER);

export const appealSortValues = ({ submittedAt, id }: Appeal): readonly string[] => [submittedAt.toISOString(), id];

/** Pages that differ in nothing but the enterprise are read together: a list of enterprises costs as much as one. */
const groupByLikeness = (pages: readonly AppealPage[]): readonly (readonly AppealPage[])[] => [
  ...Map.groupBy(pages, ({ filter, keyset }) => JSON.stringify([{ ...filter, enterpriseId: filter.enterpriseId !== null }, keyset])).values(),
];

/** Up to `size + 1` appeals for each page, newest first: two statements, whatever the pages and the number of enterprises. */
export const listAppealPages = async (manager: EntityManager, reading: Reading, pages: readonly AppealPage[]): Promise<Appeal[][]> => {
  const rows: { page: AppealPage; id: string }[] = [];
  for (const group of groupByLikeness(pages)) rows.push(...(await listPageIds(manager, reading, group)));
  const found = new Map((await listAppealsById(manager, rows.map(({ id }) => id))).map((appeal) => [appeal.id, appeal]));
  return pages.map((page) => rows.filter((row) => row.page === page).flatMap(({ id }) => found.get(id) ?? []));
};

const listPageIds = async (manager: EntityManager, reading: Reading, group: readonly AppealPage[]): Promise<{ page: AppealPage; id: string }[]> => {
  const { filter, keyset } = group[0] as AppealPage;
  const { where, bind, parameters, asked } = askForEach(reading, filter, group);
  const after = keyset.after === null ? '' : `AND (a.submitted_at, a.id) < (${bind(keyset.after[0])}::timestamptz, ${bind(keyset.after[1])}::uuid)`;
  const rows: { place: number; id: string }[] = await manager.query(
    `/* appeals:page */ SELECT asked.place::int, page.id FROM ${asked}
     CROSS JOIN LATERAL (SELECT a.id, a.submitted_at FROM appeal a WHERE ${where} ${after} ORDER BY a.submitted_at DESC, a.id DESC LIMIT ${keyset.size + 1}) AS page
     ORDER BY asked.place, page.submitted_at DESC, page.id DESC`,
    parameters,
  );
  return rows.map(({ place, id }) => ({ page: group[place - 1] as AppealPage, id }));
};

/** @returns how many there are for each page's filter, or null when there are more than 10,000 */
export const countAppeals = async (manager: EntityManager, reading: Reading, pages: readonly AppealPage[]): Promise<(number | null)[]> => {
  const counts = new Map<AppealPage, number>();
  for (const group of groupByLikeness(pages)) {
    const { where, parameters, asked } = askForEach(reading, (group[0] as AppealPage).filter, group);
    const rows: { place: number; count: number }[] = await manager.query(
      `/* appeals:count */ SELECT asked.place::int, (SELECT count(*)::int FROM (SELECT 1 FROM appeal a WHERE ${where} LIMIT ${COUNT_LIMIT + 1}) AS counted) AS count FROM ${asked}`,
      parameters,
    );
    for (const { place, count } of rows) counts.set(group[place - 1] as AppealPage, count);
  }
  return pages.map((page) => counts.get(page) ?? 0).map((count) => (count > COUNT_LIMIT ? null : count));
};

const askForEach = (reading: Reading, filter: AppealFilter, group: readonly AppealPage[]): ReturnType<typeof selectVisibleAppeals> & { readonly asked: string } => {
  const selection = selectVisibleAppeals(reading, { ...filter, enterpriseId: null });
  const asked = `unnest(${selection.bind(group.map((page) => page.filter.enterpriseId))}::uuid[]) WITH ORDINALITY AS asked(enterprise_id, place)`;
  return { ...selection, asked, where: filter.enterpriseId === null ? selection.where : `a.enterprise_id = asked.enterprise_id AND ${selection.where}` };
};

/** How many appeals of each enterprise are open (§10.3 asks for it too). */
export const countOpenAppeals = async (manager: EntityManager, enterpriseIds: readonly string[]): Promise<number[]> => {
  const known = enterpriseIds.filter(isUuid);
  const rows: { id: string; count: number }[] = await manager.query(
    '/* appeals:open */ SELECT enterprise_id AS id, count(*)::int AS count FROM appeal WHERE enterprise_id = ANY($1) AND state = ANY($2) GROUP BY enterprise_id',
    [known, openStates],
  );
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  return enterpriseIds.map((id) => counts.get(id.toLowerCase()) ?? 0);
};
