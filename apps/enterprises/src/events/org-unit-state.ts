import { orgUnitChanged, type NewEvent, type OrgUnitState } from '@qinqing/events';
import type { OrgUnitWithLineage } from '../persistence/organisation.ts';

/** @param occurredAt the tree keeps no times of change: a replay gives any, and a copy goes by the version */
export const toOrgUnitState = ({ id, name, nameEn, divisionCode, level, dutyLine, lineage, version }: OrgUnitWithLineage, occurredAt: Date): NewEvent<OrgUnitState> => ({
  contract: orgUnitChanged,
  subject: id,
  stateVersion: version,
  divisionCode,
  occurredAt,
  data: { id, name, nameEn, divisionCode, level, dutyLine, lineage: [...lineage] },
});
