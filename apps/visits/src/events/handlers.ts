import { assignmentChanged, enterpriseChanged, orgUnitChanged } from '@qinqing/events';
import { onState, type EventHandler } from '@qinqing/subgraph-server';
import { applyAssignments, applyEnterprises, applyOrgUnits } from '../persistence/foreign-copies.ts';

/** The department's own copies of what it must know when it decides: a write cannot borrow foreign facts. */
export const handlers: readonly EventHandler[] = [
  onState(enterpriseChanged, applyEnterprises),
  onState(orgUnitChanged, applyOrgUnits),
  onState(assignmentChanged, applyAssignments),
];
