import type { PolicyReach, ServiceFigures } from '@qinqing/events';
import type { StateEvent } from '@qinqing/subgraph-server';
import type { EntityManager } from 'typeorm';
import type { PresenceFacts } from '../../domain/protection/quiet-and-presence.ts';
import { divisionPattern } from '../scopes.ts';
import type { FiguresQuery } from './visit-figures.ts';

const toRows = (events: readonly StateEvent<object>[]): string => JSON.stringify(events.map(({ data, version }) => ({ ...data, version })));

export const applyServiceFigures = (manager: EntityManager, events: readonly StateEvent<ServiceFigures>[]): Promise<void> =>
  manager.query(
    `/* serviceFigures:apply */ INSERT INTO service_figures_copy AS c (division_code, month, due, on_time, rated, satisfied, version)
     SELECT "divisionCode", month, due, "onTime", rated, satisfied, version
     FROM jsonb_to_recordset($1::jsonb) AS g("divisionCode" text, month text, due int, "onTime" int, rated int, satisfied int, version bigint)
     ON CONFLICT (division_code, month) DO UPDATE SET due = excluded.due, on_time = excluded.on_time, rated = excluded.rated, satisfied = excluded.satisfied,
       version = excluded.version, applied_at = now() WHERE excluded.version > c.version`,
    [toRows(events)],
  );

export const applyPolicyReach = (manager: EntityManager, events: readonly StateEvent<PolicyReach>[]): Promise<void> =>
  manager.query(
    `/* policyReach:apply */ INSERT INTO policy_reach_copy AS c (division_code, month, open_projects, reached_projects, version)
     SELECT "divisionCode", month, "openProjects", "reachedProjects", version
     FROM jsonb_to_recordset($1::jsonb) AS g("divisionCode" text, month text, "openProjects" int, "reachedProjects" int, version bigint)
     ON CONFLICT (division_code, month) DO UPDATE SET open_projects = excluded.open_projects, reached_projects = excluded.reached_projects,
       version = excluded.version, applied_at = now() WHERE excluded.version > c.version`,
    [toRows(events)],
  );

/**
 * The figures of other departments for the districts of a division, added up over a span. Ratings of which too few were given are told by nobody,
 * and count as none.
 *
 * @returns null when nothing is known, or the division is smaller than a district: the figures are those of districts
 */
export const readPresenceFacts = async (manager: EntityManager, { divisionCode, span }: FiguresQuery): Promise<PresenceFacts | null> => {
  const [row]: (PresenceFacts & { isKnown: boolean })[] = await manager.query(
    `/* metrics:presence */ WITH service AS (
       SELECT sum(due)::int AS due, sum(on_time)::int AS on_time, sum(rated)::int AS rated, sum(satisfied)::int AS satisfied FROM service_figures_copy
       WHERE division_code LIKE $1 AND month BETWEEN $2 AND $3
     ), reach AS (
       SELECT sum(open_projects)::int AS open_projects, sum(reached_projects)::int AS reached_projects FROM policy_reach_copy WHERE division_code LIKE $1 AND month BETWEEN $2 AND $3
     )
     SELECT due IS NOT NULL OR open_projects IS NOT NULL AS "isKnown", coalesce(due, 0) AS due, coalesce(on_time, 0) AS "onTime", rated, satisfied,
       coalesce(open_projects, 0) AS "openProjects", coalesce(reached_projects, 0) AS "reachedProjects" FROM service, reach`,
    [divisionPattern(divisionCode), span.firstMonth, span.lastMonth],
  );
  if (row === undefined || !row.isKnown) return null;
  const { isKnown: _known, ...facts } = row;
  return facts;
};
