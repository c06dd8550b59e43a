import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { resolveSettings } from '@qinqing/subgraph-server';
import type { RequestContext, Settings } from '../context.ts';
import { isActionPossible, listPossibleActions, type PolicyProjectAction } from '../domain/project-actions.ts';
import { ownsProject } from '../domain/project-access.ts';
import type { PolicyProject } from '../domain/policy-project.ts';
import { findProject, getProject } from '../persistence/projects.ts';
import { policySettings } from '../settings.ts';
import type { PolicyProjectActionNotAllowed, PolicyProjectUnknown } from './refusals.ts';

/** All that a decision on a project looks at, read in its own transaction. */
export interface ProjectSituation {
  readonly manager: EntityManager;
  readonly project: PolicyProject;
  readonly settings: Settings;
}

export type ProjectDecision<Refusal> = { readonly saved: PolicyProject } | { readonly refusal: Refusal };

export interface ProjectOperation<Refusal> {
  readonly mutation: string;
  readonly action: PolicyProjectAction;
  readonly input: { readonly idempotencyKey: string; readonly projectId: string };
  readonly decide: (situation: ProjectSituation) => Promise<ProjectDecision<Refusal>>;
}

export type ProjectOperationResult<Refusal> = OperationResult<PolicyProject, Refusal | PolicyProjectUnknown | PolicyProjectActionNotAllowed>;

/** What every action on a project has in common: one transaction, the unit in charge, and the state's word; `decide` adds the action's own rules. */
export const actOnProject = <Refusal = never>(context: RequestContext, { mutation, action, input, decide }: ProjectOperation<Refusal>): Promise<ProjectOperationResult<Refusal>> =>
  runOperation<PolicyProject, Refusal | PolicyProjectUnknown | PolicyProjectActionNotAllowed>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const project = await findProject(manager, input.projectId);
      if (project === null || !ownsProject(context.caller, project)) return { kind: 'refused', refusal: { kind: 'PolicyProjectUnknown', projectId: input.projectId } };
      const { state } = project;
      if (!isActionPossible(action, state)) return { kind: 'refused', refusal: { kind: 'PolicyProjectActionNotAllowed', action, state, allowedNow: listPossibleActions(state) } };
      const decision = await decide({ manager, project, settings: await settingsAt(manager, project.divisionCode, context.today) });
      if ('refusal' in decision) return { kind: 'refused', refusal: decision.refusal };
      return { kind: 'done', value: decision.saved, reference: decision.saved.id };
    },
    readAgain: getProject,
  });

export const settingsAt = async (manager: EntityManager, divisionCode: string, day: string): Promise<Settings> => {
  const [settings] = await resolveSettings(manager, policySettings, [{ divisionCode }], day);
  if (settings === undefined) throw new Error('settings are resolved for each place');
  return settings;
};
