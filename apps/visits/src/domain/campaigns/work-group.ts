import { isTextWithin } from '@qinqing/text-input';
import { found } from '../form-problem.ts';
import type { CampaignFormProblem } from './form-problem.ts';

export interface WorkGroupForm {
  readonly leader: string;
  readonly leadUnitId: string;
  readonly townUnitId: string;
  readonly unitIds: readonly string[];
}

/** What the copies of the register know of a unit. */
export interface UnitFacts {
  readonly id: string;
  readonly level: string;
}

const MOST_UNITS = 20;

/** 1+1+X (VIS-28): one that leads, one town or street, and departments, each of them once and known. */
export const checkWorkGroup = (group: WorkGroupForm, field: string, units: ReadonlyMap<string, UnitFacts>): CampaignFormProblem[] => {
  const members = [group.leadUnitId, group.townUnitId, ...group.unitIds];
  const unknown = members.find((id) => !units.has(id));
  return found(
    !isTextWithin(group.leader, 2, 50) && { field: `${field}.leader`, code: 'TEXT_LENGTH', limit: '2–50' },
    unknown !== undefined && { field, code: 'UNIT_UNKNOWN', limit: unknown },
    (group.unitIds.length < 1 || new Set(members).size < members.length) && { field: `${field}.unitIds`, code: 'GROUP_INCOMPLETE', limit: null },
    group.unitIds.length > MOST_UNITS && { field: `${field}.unitIds`, code: 'TOO_MANY_ITEMS', limit: String(MOST_UNITS) },
    unknown === undefined && units.get(group.townUnitId)?.level !== 'TOWN_STREET' && { field: `${field}.townUnitId`, code: 'TOWN_LEVEL', limit: null },
  );
};
