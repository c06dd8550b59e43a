import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import { divisionPrefix } from '@qinqing/codes';
import { shanghaiDate, startOfShanghaiDay, type Calendar, type Light } from '@qinqing/working-time';
import { openStates, unansweredStates, type AppealState } from '../domain/appeal-state.ts';
import { longRedBefore } from '../domain/supervision.ts';

export interface AppealFilter {
  readonly states: readonly AppealState[] | null;
  readonly light: Light | null;
  readonly redForDays: number | null;
  readonly isOpen: boolean | null;
  readonly itemCodes: readonly string[] | null;
  readonly unitId: string | null;
  readonly enterpriseId: string | null;
  /** YYYY-MM-DD in Shanghai, included. */
  readonly submittedFrom: string | null;
  /** YYYY-MM-DD in Shanghai, excluded. */
  readonly submittedBefore: string | null;
}

/** By whom and when a list is read: lights and secrets depend on the instant. */
export interface Reading {
  readonly caller: Caller;
  readonly now: Date;
  readonly calendar: Calendar;
}

/** A WHERE clause over `appeal a` with its parameters; more can be bound behind it. */
export interface VisibleAppeals {
  readonly where: string;
  readonly parameters: unknown[];
  readonly bind: (value: unknown) => string;
}

type Bind = VisibleAppeals['bind'];

/** The caller's scopes and filter as SQL. A filter on states asks for what the caller reads, not for what is stored. */
export const selectVisibleAppeals = (reading: Reading, filter: AppealFilter): VisibleAppeals => {
  const parameters: unknown[] = [];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  const scopes = scopesOf(reading.caller, bind);
  const conditions = [anyOf([...scopes.readingRatings, ...scopes.handling, ...scopes.others]), ...filterConditions(reading, filter, bind)];
  if (filter.states !== null) conditions.push(`${visibleState(scopes, reading, bind)} = ANY(${bind(filter.states)}::text[])`);
  return { where: conditions.join(' AND '), parameters, bind };
};

const anyOf = (conditions: readonly string[]): string => (conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`);

interface Scopes {
  /** Who may know of a rating at once. */
  readonly readingRatings: string[];
  /** Who handled the appeal, and knows of its rating when the month is over. */
  readonly handling: string[];
  readonly others: string[];
}

/** A return visit tells of a low rating: to whom that is hidden, it reads like a rating to come (§0.1). */
const visibleState = ({ readingRatings, handling }: Scopes, { now }: Reading, bind: Bind): string => {
  const monthBegan = startOfShanghaiDay(`${shanghaiDate(now).slice(0, 7)}-01`);
  const canSee = `(${anyOf(readingRatings)} OR (${anyOf(handling)} AND a.updated_at < ${bind(monthBegan)}::timestamptz))`;
  return `CASE WHEN a.state = 'RETURN_VISIT' AND NOT coalesce(${canSee}, false) THEN 'RATING' ELSE a.state END`;
};

/** The same scopes as the schema's `@allow` on Appeal. */
const scopesOf = (caller: Caller, bind: Bind): Scopes => {
  const scopes: Scopes = { readingRatings: [], handling: [], others: [] };
  const { divisionCode, unitId, actingFor, officerId } = caller;
  // A jurisdiction that does not even contain itself is no code: as a prefix it could match everything.
  const isPlaced = divisionCode !== null && isInJurisdiction(caller, divisionCode);
  const inJurisdiction = (): string => `a.division_code LIKE ${bind(`${divisionPrefix(divisionCode as string)}%`)}`;
  if (hasRole(caller, 'SERVICE_CENTRE', 'SERVICE_SPECIALIST') && isPlaced) scopes.readingRatings.push(inJurisdiction());
  if (hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && actingFor !== null) scopes.readingRatings.push(`a.enterprise_id = ${bind(actingFor)}`);
  if (hasRole(caller, 'GOVERNMENT_OFFICE', 'DIRECT_LINE_OFFICE', 'JOINT_MEETING_OFFICE', 'DISTRICT_LEADER') && isPlaced) scopes.others.push(inJurisdiction());
  if (hasRole(caller, 'UNIT_HANDLER') && unitId !== null) scopes.handling.push(belowUnit(bind(unitId)));
  if (hasRole(caller, 'LIAISON', 'CHIEF_SERVICE_OFFICER') && officerId !== null) {
    const officer = bind(officerId);
    scopes.handling.push(`a.enterprise_id IN (SELECT enterprise_id FROM assignment_copy WHERE liaison_officer_id = ${officer})`, `a.submitting_officer_id = ${officer}`);
  }
  return scopes;
};

const belowUnit = (unit: string): string => `a.unit_id IN (SELECT id FROM org_unit_copy WHERE lineage @> ARRAY[${unit}::uuid] UNION SELECT ${unit}::uuid)`;

const filterConditions = (reading: Reading, filter: AppealFilter, bind: Bind): string[] => {
  const conditions: string[] = [];
  const shanghaiMidnight = (day: string): string => `(${bind(day)}::date)::timestamp AT TIME ZONE 'Asia/Shanghai'`;
  if (filter.light !== null) conditions.push(lightCondition(filter.light, reading.now, bind));
  if (filter.redForDays !== null) conditions.push(lightCondition('RED', reading.now, bind), `a.due_at < ${bind(longRedBefore(reading.calendar, reading.now, filter.redForDays))}::timestamptz`);
  if (filter.isOpen !== null) conditions.push(`(a.state = ANY(${bind(openStates)}::text[])) = ${bind(filter.isOpen)}::boolean`);
  if (filter.itemCodes !== null) conditions.push(`a.item_code = ANY(${bind(filter.itemCodes)}::text[])`);
  if (filter.unitId !== null) conditions.push(belowUnit(bind(filter.unitId)));
  if (filter.enterpriseId !== null) conditions.push(`a.enterprise_id = ${bind(filter.enterpriseId)}::uuid`);
  if (filter.submittedFrom !== null) conditions.push(`a.submitted_at >= ${shanghaiMidnight(filter.submittedFrom)}`);
  if (filter.submittedBefore !== null) conditions.push(`a.submitted_at < ${shanghaiMidnight(filter.submittedBefore)}`);
  return conditions;
};

/** The light as of an instant (§10.6): while the clock stands still it shows what it showed when it stopped. */
const lightCondition = (light: Light, now: Date, bind: Bind): string => {
  const shownAt = `coalesce(a.paused_since, ${bind(now)}::timestamptz)`;
  const runs = `(a.answered_at IS NULL AND a.state = ANY(${bind(unansweredStates)}::text[]))`;
  const conditions: Readonly<Record<Light, string>> = {
    RED: `${runs} AND a.due_at <= ${shownAt}`,
    YELLOW: `${runs} AND a.yellow_at <= ${shownAt} AND a.due_at > ${shownAt}`,
    GREEN: `NOT (${runs} AND a.yellow_at <= ${shownAt})`,
  };
  return conditions[light];
};
