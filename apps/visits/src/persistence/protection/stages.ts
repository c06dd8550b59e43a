import type { EntityManager } from 'typeorm';
import { instantsOf } from '../../domain/month.ts';
import type { StageDayCount, StageMoments } from '../../domain/protection/stage-clock.ts';
import { divisionPattern } from '../scopes.ts';
import type { FiguresQuery } from './visit-figures.ts';

const passedAt = (event: string): string => `(SELECT max(t.at) FROM visit_transition t WHERE t.visit_request_id = v.id AND t.event = '${event}')`;
/** A unit's word ends its feedback: the enterprise need not speak, and a clock that ran out is nobody's word (VIS-04, §0.1). */
const reportedAt = `coalesce((SELECT f.given_at FROM visit_feedback f WHERE f.visit_request_id = v.id AND f.side = 'UNIT'),
  (SELECT max(t.at) FROM visit_transition t WHERE t.visit_request_id = v.id AND t.event = 'giveFeedback' AND t.actor <> 'system'))`;
/** What a request waits in before the enterprise is asked; any other state without a question is an end. */
const isWaiting = `v.state IN ('COLLECTED', 'RETURNED', 'CLASSIFIED', 'REVIEW', 'NECESSARY', 'IN_BUNDLE')`;

export interface RequestStages extends StageMoments {
  readonly visitRequestId: string;
}

/** When requests passed from stage to stage (VIS-04), in one statement. */
export const listStageMoments = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<RequestStages[]> =>
  manager.query(
    `/* stages:moments */ SELECT v.id AS "visitRequestId", v.created_at AS "createdAt", ${passedAt('triage')} AS "classifiedAt", v.asked_at AS "askedAt",
       v.checked_out_at AS "checkedOutAt", ${reportedAt} AS "feedbackAt", NOT (${isWaiting}) AS "isOver"
     FROM visit_request v WHERE v.id = ANY($1)`,
    [visitRequestIds],
  );

export interface StageDays extends StageDayCount {
  readonly enterprises: number;
}

const day = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

/** Stages that began in the span by the days of their beginning and end: as many rows as days, however many requests. */
export const listStageDays = (manager: EntityManager, { divisionCode, span }: FiguresQuery): Promise<StageDays[]> => {
  const { from, to } = instantsOf(span);
  return manager.query(
    `/* metrics:stages */ WITH made AS (
       SELECT v.enterprise_id, v.created_at, ${passedAt('triage')} AS classified_at, v.asked_at, ${isWaiting} AS is_waiting, v.announcement FROM visit_request v
       WHERE v.division_code LIKE $1 AND v.created_at >= $2 AND v.created_at < $3
     ), stage AS (
       SELECT 'TIDY_AND_CLASSIFY' AS stage, enterprise_id, created_at AS started_at, classified_at AS ended_at FROM made WHERE classified_at IS NOT NULL OR is_waiting
       UNION ALL SELECT 'CONNECT', enterprise_id, classified_at, asked_at FROM made WHERE classified_at IS NOT NULL AND (asked_at IS NOT NULL OR is_waiting) AND announcement IS DISTINCT FROM 'UNANNOUNCED'
       UNION ALL SELECT 'FEEDBACK', v.enterprise_id, v.checked_out_at, ${reportedAt} FROM visit_request v
       WHERE v.division_code LIKE $1 AND v.scheduled_starts_at >= $2 AND v.scheduled_starts_at < $3 AND v.checked_out_at IS NOT NULL
     )
     SELECT stage, started_on::text AS "startedOn", ended_on::text AS "endedOn", count(*)::int AS requests, count(DISTINCT enterprise_id)::int AS enterprises
     FROM (SELECT stage, enterprise_id, ${day('started_at')} AS started_on, ${day('ended_at')} AS ended_on FROM stage) AS dated GROUP BY stage, started_on, ended_on`,
    [divisionPattern(divisionCode), from, to],
  );
};
