import type { RequestContext } from '../context.ts';
import { saveProject } from '../persistence/projects.ts';
import { actOnProject, type ProjectOperationResult } from './act-on-project.ts';

export interface CloseProjectInput {
  readonly idempotencyKey: string;
  readonly projectId: string;
}

/** A project takes no further applications; those that run go on, and money can still come for them. */
export const closeProject = (context: RequestContext, input: CloseProjectInput): Promise<ProjectOperationResult<never>> =>
  actOnProject(context, {
    mutation: 'closeProject',
    action: 'CLOSE',
    input,
    decide: async ({ manager, project }) => ({ saved: await saveProject(manager, project, { state: 'CLOSED', closedAt: context.now }, context.now) }),
  });
