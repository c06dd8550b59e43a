import type { Caller } from '@qinqing/caller';
import { type EntityManager, type Keyset, type PageRequest, isInstant, readListKeyset } from '@qinqing/database';
import type { PolicyApplication } from '../domain/policy-application.ts';
import { listApplicationsById } from './applications.ts';
import { selectVisibleApplications, type ApplicationFilter } from './visible-applications.ts';

export const APPLICATION_ORDER = 'policy-application:newest';
const COUNT_LIMIT = 10_000;

/** A page that was asked for: of everything that the caller may see, or of one enterprise. */
export interface ApplicationPage {
  readonly filter: ApplicationFilter;
  readonly keyset: Keyset;
}

/** @throws CallerFault BAD_USER_INPUT */
export const readApplicationKeyset = (page: PageRequest): Keyset => readListKeyset(page, APPLICATION_ORDER, isInstant);

export const applicationSortValues = ({ createdAt, id }: PolicyApplication): readonly string[] => [createdAt.toISOString(), id];

/** Pages that differ in nothing but the enterprise are read together: a list of enterprises costs as much as one. */
const groupByLikeness = (pages: readonly ApplicationPage[]): readonly (readonly ApplicationPage[])[] => [
  ...Map.groupBy(pages, ({ filter, keyset }) => JSON.stringify([{ ...filter, enterpriseId: filter.enterpriseId !== null }, keyset])).values(),
];

/** Up to `size + 1` applications for each page, newest first: two statements, whatever the number of enterprises. */
export const listApplicationPages = async (manager: EntityManager, caller: Caller, pages: readonly ApplicationPage[]): Promise<PolicyApplication[][]> => {
  const rows: { page: ApplicationPage; id: string }[] = [];
  for (const group of groupByLikeness(pages)) rows.push(...(await listPageIds(manager, caller, group)));
  const applications = new Map((await listApplicationsById(manager, rows.map(({ id }) => id))).map((application) => [application.id, application]));
  return pages.map((page) => rows.filter((row) => row.page === page).flatMap(({ id }) => applications.get(id) ?? []));
};

const listPageIds = async (manager: EntityManager, caller: Caller, group: readonly ApplicationPage[]): Promise<{ page: ApplicationPage; id: string }[]> => {
  const { filter, keyset } = group[0] as ApplicationPage;
  const { where, bind, parameters, asked } = askForEach(caller, filter, group);
  const after = keyset.after === null ? '' : `AND (a.created_at, a.id) < (${bind(keyset.after[0])}::timestamptz, ${bind(keyset.after[1])}::uuid)`;
  const rows: { place: number; id: string }[] = await manager.query(
    `/* applications:page */ SELECT asked.place::int, page.id FROM ${asked}
     CROSS JOIN LATERAL (SELECT a.id, a.created_at FROM policy_application a WHERE ${where} ${after} ORDER BY a.created_at DESC, a.id DESC LIMIT ${keyset.size + 1}) AS page
     ORDER BY asked.place, page.created_at DESC, page.id DESC`,
    parameters,
  );
  return rows.map(({ place, id }) => ({ page: group[place - 1] as ApplicationPage, id }));
};

/** @returns how many there are for each page's filter, or null when there are more than 10,000 */
export const countApplications = async (manager: EntityManager, caller: Caller, pages: readonly ApplicationPage[]): Promise<(number | null)[]> => {
  const counts = new Map<ApplicationPage, number>();
  for (const group of groupByLikeness(pages)) {
    const { where, parameters, asked } = askForEach(caller, (group[0] as ApplicationPage).filter, group);
    const rows: { place: number; count: number }[] = await manager.query(
      `/* applications:count */ SELECT asked.place::int, (SELECT count(*)::int FROM (SELECT 1 FROM policy_application a WHERE ${where} LIMIT ${COUNT_LIMIT + 1}) AS counted) AS count FROM ${asked}`,
      parameters,
    );
    for (const { place, count } of rows) counts.set(group[place - 1] as ApplicationPage, count);
  }
  return pages.map((page) => counts.get(page) ?? 0).map((count) => (count > COUNT_LIMIT ? null : count));
};

const askForEach = (caller: Caller, filter: ApplicationFilter, group: readonly ApplicationPage[]): ReturnType<typeof selectVisibleApplications> & { readonly asked: string } => {
  const selection = selectVisibleApplications(caller, { ...filter, enterpriseId: null });
  const asked = `unnest(${selection.bind(group.map((page) => page.filter.enterpriseId))}::uuid[]) WITH ORDINALITY AS asked(enterprise_id, place)`;
  return { ...selection, asked, where: filter.enterpriseId === null ? selection.where : `a.enterprise_id = asked.enterprise_id AND ${selection.where}` };
};
