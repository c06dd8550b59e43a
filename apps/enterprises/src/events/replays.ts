import type { EntityManager } from '@qinqing/database';
import { assignmentChanged, enterpriseChanged, enterpriseProfileChanged, orgUnitChanged, type EventContract, type NewEvent } from '@qinqing/events';
import type { StateReplay } from '@qinqing/subgraph-server';
import { listCurrentAssignments, listServedEnterpriseIdsAfter } from '../persistence/assignments.ts';
import { listEnterprisesAfter, listEnterprisesById } from '../persistence/enterprises.ts';
import { listOrgUnitsAfter } from '../persistence/organisation.ts';
import { toAssignmentState } from './assignment-state.ts';
import { readEnterpriseStates } from './enterprise-state.ts';
import { toOrgUnitState } from './org-unit-state.ts';
import { readProfileStates } from './profile-state.ts';

type ReadStates<Data> = (manager: EntityManager, afterId: string | null, limit: number) => Promise<readonly NewEvent<Data>[]>;

const replay = <Data>(contract: EventContract<Data>, read: ReadStates<Data>): StateReplay => {
  const readAfter = (manager: EntityManager, afterSubject: string, limit: number) => read(manager, afterSubject === '' ? null : afterSubject, limit);
  return { contract, read: readAfter } as unknown as StateReplay;
};

/** How other departments fill their copies: current states in the order of their subjects, page by page. */
export const replays: readonly StateReplay[] = [
  replay(enterpriseChanged, async (manager, afterId, limit) => readEnterpriseStates(manager, await listEnterprisesAfter(manager, afterId, limit))),
  replay(enterpriseProfileChanged, async (manager, afterId, limit) => readProfileStates(manager, await listEnterprisesAfter(manager, afterId, limit))),
  replay(orgUnitChanged, async (manager, afterId, limit) => (await listOrgUnitsAfter(manager, afterId, limit)).map((unit) => toOrgUnitState(unit, new Date(0)))),
  replay(assignmentChanged, async (manager, afterId, limit) => {
    const ids = await listServedEnterpriseIdsAfter(manager, afterId, limit);
    const enterprises = new Map((await listEnterprisesById(manager, ids)).map((enterprise) => [enterprise.id, enterprise]));
    const liaisons = (await listCurrentAssignments(manager, ids)).filter(({ kind }) => kind === 'LIAISON');
    const officerIds = new Map(liaisons.map(({ enterpriseId, officerId }) => [enterpriseId, officerId]));
    return ids.flatMap((id) => {
      const enterprise = enterprises.get(id);
      return enterprise === undefined ? [] : [toAssignmentState(enterprise, officerIds.get(id) ?? null)];
    });
  }),
];
