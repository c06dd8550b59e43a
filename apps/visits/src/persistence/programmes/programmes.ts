import { isUuid } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { ProgrammeCriteria, VisitProgramme } from '../../domain/programmes/visit-programme.ts';

/** JSON knows no instants. */
type StoredCriteria = Omit<ProgrammeCriteria, 'windows'> & { readonly windows: readonly { readonly startsAt: string; readonly endsAt: string }[] };

const columns = `id, division_code AS "divisionCode", unit_id AS "unitId", requested_by AS "requestedBy", form, criteria, stop_count AS "stopCount",
  to_char(ends_on, 'YYYY-MM-DD') AS "endsOn", settings_version AS "settingsVersion", created_at AS "createdAt", version::float8 AS version`;

export const listProgrammesById = async (manager: EntityManager, ids: readonly string[]): Promise<VisitProgramme[]> => {
  const rows: (Omit<VisitProgramme, 'criteria'> & { readonly criteria: StoredCriteria | null })[] = await manager.query(
    `/* programmes:list */ SELECT ${columns} FROM visit_programme WHERE id = ANY($1)`,
    [ids],
  );
  return rows.map((row) => ({ ...row, criteria: row.criteria === null ? null : readCriteria(row.criteria) }));
};

const readCriteria = (stored: StoredCriteria): ProgrammeCriteria => ({
  ...stored,
  windows: stored.windows.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })),
});

export const findProgramme = async (manager: EntityManager, id: string): Promise<VisitProgramme | null> => (isUuid(id) ? ((await listProgrammesById(manager, [id]))[0] ?? null) : null);

export const getProgramme = async (manager: EntityManager, id: string): Promise<VisitProgramme> => {
  const programme = await findProgramme(manager, id);
  if (programme === null) throw new Error(`programme ${id} is gone`);
  return programme;
};

export const insertProgramme = (manager: EntityManager, programme: VisitProgramme): Promise<unknown> =>
  manager.query(
    `/* requestVisitProgramme:save */ INSERT INTO visit_programme (id, division_code, unit_id, requested_by, form, criteria, stop_count, ends_on, settings_version, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      programme.id,
      programme.divisionCode,
      programme.unitId,
      programme.requestedBy,
      JSON.stringify(programme.form),
      programme.criteria === null ? null : JSON.stringify(programme.criteria),
      programme.stopCount,
      programme.endsOn,
      programme.settingsVersion,
      programme.createdAt,
    ],
  );

/** Who fills a programme on what has changed since loses: the database takes only the successor of the version that was read. */
export const claimProgramme = (manager: EntityManager, { id, version }: VisitProgramme): Promise<unknown> =>
  manager.query('/* fillVisitProgramme:claim */ UPDATE visit_programme SET version = $2 WHERE id = $1', [id, version + 1]);
