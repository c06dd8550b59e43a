import { assignmentChanged, enterpriseChanged, orgUnitChanged } from '@qinqing/events';
import { onState, type EventHandler } from '@qinqing/subgraph-server';
import { applyAssignments, applyEnterprises, applyOrgUnits } from './apply.ts';

/** Keep the copies of the register: a department adds these to the events that it consumes. */
export const registerHandlers: readonly EventHandler[] = [
  onState(enterpriseChanged, applyEnterprises),
  onState(orgUnitChanged, applyOrgUnits),
  onState(assignmentChanged, applyAssignments),
];
