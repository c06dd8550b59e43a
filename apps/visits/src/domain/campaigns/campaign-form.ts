import { isTextWithin, isTimeOfDay } from '@qinqing/text-input';
import { campaignRules, type CampaignKind } from './campaign-kind.ts';
import type { PlannedSeats } from './campaign.ts';
import { found } from '../form-problem.ts';
import type { CampaignFormProblem } from './form-problem.ts';
import { sessionsAYear, type Recurrence } from './recurrence.ts';
import { checkWorkGroup, type UnitFacts, type WorkGroupForm } from './work-group.ts';

/** What is filled in to plan a campaign (行动方案). */
export interface CampaignForm {
  readonly kind: CampaignKind;
  readonly title: string;
  readonly purpose: string;
  readonly hostUnitId: string | null;
  readonly leader: string | null;
  readonly target: number | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly recurrence: Recurrence | null;
  readonly startTime: string;
  readonly durationMinutes: number;
  readonly place: string;
  readonly seats: readonly PlannedSeats[];
  readonly groups: readonly WorkGroupForm[];
}

export interface CampaignFormFacts {
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  readonly units: ReadonlyMap<string, UnitFacts>;
  readonly settings: { readonly leastParkServicesAYear: number };
}

const LONGEST_YEARS = 3;
const MOST_GROUPS = 100;
const MOST_PERSONS = 10_000;

/** Everything that is wrong with the plan at once. */
export const checkCampaignForm = (form: CampaignForm, facts: CampaignFormFacts): CampaignFormProblem[] => [
  ...checkTexts(form),
  ...checkTime(form, facts),
  ...checkKind(form, facts),
  ...checkSeats(form),
  ...form.groups.slice(0, MOST_GROUPS).flatMap((group, index) => checkWorkGroup(group, `groups.${index}`, facts.units)),
];

const checkTexts = ({ title, purpose, place, leader }: CampaignForm): CampaignFormProblem[] =>
  found(
    !isTextWithin(title, 2, 100) && { field: 'title', code: 'TEXT_LENGTH', limit: '2–100' },
    !isTextWithin(purpose, 4, 500) && { field: 'purpose', code: 'TEXT_LENGTH', limit: '4–500' },
    !isTextWithin(place, 2, 100) && { field: 'place', code: 'TEXT_LENGTH', limit: '2–100' },
    leader !== null && !isTextWithin(leader, 2, 50) && { field: 'leader', code: 'TEXT_LENGTH', limit: '2–50' },
  );

const checkTime = ({ startsOn, endsOn, recurrence, startTime, durationMinutes }: CampaignForm, { today }: CampaignFormFacts): CampaignFormProblem[] =>
  found(
    startsOn < today && { field: 'startsOn', code: 'DAY_RANGE', limit: today },
    (endsOn < startsOn || Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4)) > LONGEST_YEARS) && { field: 'endsOn', code: 'DAY_RANGE', limit: `${startsOn}–${Number(startsOn.slice(0, 4)) + LONGEST_YEARS}-12-31` },
    recurrence !== null && !isWithin(recurrence.dayOfMonth, 1, 28) && { field: 'recurrence.dayOfMonth', code: 'NUMBER_RANGE', limit: '1–28' },
    recurrence !== null && !isWithin(recurrence.everyMonths, 1, 12) && { field: 'recurrence.everyMonths', code: 'NUMBER_RANGE', limit: '1–12' },
    !isTimeOfDay(startTime) && { field: 'startTime', code: 'TIME_FORM', limit: null },
    !isWithin(durationMinutes, 15, 720) && { field: 'durationMinutes', code: 'NUMBER_RANGE', limit: '15–720' },
  );

const checkKind = (form: CampaignForm, { units, settings }: CampaignFormFacts): CampaignFormProblem[] => {
  const rules = campaignRules[form.kind];
  const { recurrence, hostUnitId } = form;
  const least = settings.leastParkServicesAYear;
  return found(
    rules.needsHost && hostUnitId === null && { field: 'hostUnitId', code: 'HOST_MISSING', limit: null },
    hostUnitId !== null && !units.has(hostUnitId) && { field: 'hostUnitId', code: 'UNIT_UNKNOWN', limit: hostUnitId },
    rules.needsLeader && form.leader === null && { field: 'leader', code: 'LEADER_MISSING', limit: null },
    rules.needsGroups && form.groups.length === 0 && { field: 'groups', code: 'GROUPS_MISSING', limit: null },
    form.groups.length > MOST_GROUPS && { field: 'groups', code: 'TOO_MANY_ITEMS', limit: String(MOST_GROUPS) },
    form.target !== null && !isWithin(form.target, 1, 1_000_000) && { field: 'target', code: 'NUMBER_RANGE', limit: '1–1000000' },
    rules.yearly === 'leastParkServicesAYear' && (recurrence === null || sessionsAYear(recurrence) < least) && { field: 'recurrence', code: 'TOO_FEW_SESSIONS', limit: String(least) },
  );
};

const checkSeats = ({ kind, seats }: CampaignForm): CampaignFormProblem[] => {
  const offered = campaignRules[kind].components;
  const isOffered = seats.length > 0 && seats.every(({ component }) => offered.includes(component)) && new Set(seats.map(({ component }) => component)).size === seats.length;
  return found(
    !isOffered && { field: 'seats', code: 'COMPONENT_NOT_OFFERED', limit: offered.join(', ') },
    seats.some(({ capacity }) => capacity !== null && !isWithin(capacity, 1, MOST_PERSONS)) && { field: 'seats', code: 'NUMBER_RANGE', limit: `1–${MOST_PERSONS}` },
  );
};

export const isWithin = (value: number, least: number, most: number): boolean => value >= least && value <= most;
