import type { Fault } from './fault.ts';
import { bootWithoutDepartments } from './faults/boot-without-departments.ts';
import { brokenAnswers } from './faults/broken-answers.ts';
import { clientLeaves } from './faults/client-leaves.ts';
import { departmentDown } from './faults/department-down.ts';
import { departmentHung, departmentHungWithoutCircuit } from './faults/department-hung.ts';
import { gatewayKilled } from './faults/gateway-killed.ts';
import { overload } from './faults/overload.ts';
import { plantedSecrets } from './faults/planted-secrets.ts';
import { replicasKilled, rollingRestart } from './faults/rolling-restart.ts';
import { supergraphSwaps } from './faults/supergraph-swaps.ts';

export const allFaults: readonly Fault[] = [
  departmentDown,
  departmentHung,
  departmentHungWithoutCircuit,
  brokenAnswers,
  plantedSecrets,
  rollingRestart,
  replicasKilled,
  clientLeaves,
  bootWithoutDepartments,
  gatewayKilled,
  overload,
  supergraphSwaps,
];
