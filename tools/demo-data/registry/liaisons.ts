import { addDays, instantOf } from '../drawing/days.ts';
import { between, pickFrom, poisson } from '../drawing/draws.ts';
import { drawUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import { assignmentTable } from '../loading/tables.ts';
import type { Plan } from '../plan.ts';
import { bureauNames } from '../words/units.ts';
import type { Enterprise } from './enterprise.ts';
import type { Jurisdiction } from './jurisdictions.ts';
import { officerOf, officerRow, TOWNSHIP, type Officer } from './organisation.ts';
import { subjectOf } from './subjects.ts';

/** Gives a key enterprise its one liaison (挂点干部, ENT-05). */
export type LiaisonDesk = (random: Random, enterprise: Enterprise) => TableRow[];

const MEAN_LOAD = 19.4;
const LEAST_LOAD = 8;
/** ENT-05: no officer may serve more. */
const HARD_CAP = 30;
/** The load of the first liaison of a jurisdiction, who is a persona. */
const PERSONA_LOAD = 20;

const TITLE = '挂点干部';
const EXPERTISE = ['电子信息', '装备制造', '五金机电', '新材料', '食品加工', '商贸流通', '软件服务', '建筑工程', '生物医药', '环保安全'];

/** The n-th liaison (from 1) of a jurisdiction; they come from the bureaus and the towns in turn. */
export const liaisonOf = (seed: number, { code, towns }: Jurisdiction, number: number): Officer => {
  const places = [...bureauNames.map(({ dutyLine }) => [code, dutyLine] as const), ...towns.map((town) => [town.code, TOWNSHIP] as const)];
  const [divisionCode, dutyLine] = places[(number - 1) % places.length]!;
  return officerOf(seed, divisionCode, dutyLine, FIRST_LIAISON_NUMBER + number);
};

/** Officers below this number run their unit. */
const FIRST_LIAISON_NUMBER = 100;

/**
 * Fills one officer after the other: nobody needs to know beforehand how many key enterprises there will be, and none is
 * left without a liaison (一个不漏).
 */
export const createLiaisonDesk = (plan: Plan): LiaisonDesk => {
  const teams = new Map<string, Team>();
  return (random, enterprise) => {
    const { jurisdiction } = enterprise;
    const team = teams.get(jurisdiction.code) ?? { officers: 0, load: 0, capacity: 0 };
    teams.set(jurisdiction.code, team);
    const rows: TableRow[] = [];
    if (team.load === team.capacity) rows.push(callOfficer(plan, jurisdiction, team));
    team.load += 1;
    rows.push(assignmentRow(random, plan, enterprise, liaisonOf(plan.seed, jurisdiction, team.officers), team.load));
    return rows;
  };
};

interface Team {
  officers: number;
  load: number;
  capacity: number;
}

const callOfficer = (plan: Plan, jurisdiction: Jurisdiction, team: Team): TableRow => {
  team.officers += 1;
  team.load = 0;
  const random = createRandom(plan.seed, 'liaison', jurisdiction.code, team.officers);
  team.capacity = team.officers === 1 ? PERSONA_LOAD : Math.min(HARD_CAP, Math.max(LEAST_LOAD, poisson(random, MEAN_LOAD)));
  return officerRow(liaisonOf(plan.seed, jurisdiction, team.officers), TITLE, [pickFrom(random, EXPERTISE)], jurisdiction.code);
};

const assignmentRow = (random: Random, plan: Plan, enterprise: Enterprise, officer: Officer, place: number): TableRow => {
  const drawn = addDays(plan.quarter.firstDay, -between(random, 10, 600));
  const since = instantOf(drawn > enterprise.establishedOn ? drawn : enterprise.establishedOn, '09:00');
  return rowOf(assignmentTable, {
    id: drawUuid(random),
    kind: 'LIAISON',
    enterprise_id: enterprise.id,
    officer_id: officer.id,
    place,
    valid_from: since,
    trigger: 'FIRST_ASSIGNMENT',
    reason: '重点企业挂点服务全覆盖',
    recorded_by: subjectOf(`centre${enterprise.jurisdiction.personaSuffix}`),
    recorded_at: since,
  });
};
