import { hasRole, type Caller } from '@qinqing/caller';
import type { PolicyProject } from './policy-project.ts';

/** What is published is there for everybody; a draft is read in the unit that writes it, and above it. */
export const canSeeProject = (caller: Caller, project: Pick<PolicyProject, 'state' | 'unitId'>, unitLineage: readonly string[] | null): boolean =>
  project.state !== 'DRAFT' || (hasRole(caller, 'POLICY_OWNER', 'APPROVER') && caller.unitId !== null && (unitLineage ?? [project.unitId]).includes(caller.unitId));

/** The policy owner of the unit in charge, and nobody above it, writes, publishes and pays for a project. */
export const ownsProject = (caller: Caller, { unitId }: Pick<PolicyProject, 'unitId'>): boolean => hasRole(caller, 'POLICY_OWNER') && caller.unitId === unitId;
