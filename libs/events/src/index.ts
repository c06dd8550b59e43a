export type { CloudEvent, DataOf, Department, EventContract, NewEvent } from './contract.ts';
export { assignmentChanged, enterpriseChanged, orgUnitChanged, type AssignmentState, type EnterpriseState, type OrgUnitState } from './enterprises.ts';
export { visitScheduledEvent, type VisitScheduled } from './visits.ts';
