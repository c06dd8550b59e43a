import type { RequestContext } from '../context.ts';
import { problem } from '../domain/form-problem.ts';
import { isProved, proveRule } from '../domain/rule-proof.ts';
import { openBudget } from '../persistence/budgets.ts';
import { findInSeries, listExamples, saveProject } from '../persistence/projects.ts';
import { actOnProject, type ProjectOperationResult } from './act-on-project.ts';
import type { PolicyFormRejected, PolicyRuleUnproven } from './refusals.ts';

export interface PublishProjectInput {
  readonly idempotencyKey: string;
  readonly projectId: string;
}

type Refusal = PolicyFormRejected | PolicyRuleUnproven;

/** Only a rule that its examples prove is published (POL-01); the edition before it ends in the same moment. */
export const publishProject = (context: RequestContext, input: PublishProjectInput): Promise<ProjectOperationResult<Refusal>> =>
  actOnProject<Refusal>(context, {
    mutation: 'publishProject',
    action: 'PUBLISH',
    input,
    decide: async ({ manager, project, settings }) => {
      const { caller, now, today } = context;
      if (project.closesOn !== null && project.closesOn < today) return { refusal: { kind: 'PolicyFormRejected', problems: [problem('terms.closesOn', 'WINDOW_PAST', today)] } };
      const proof = proveRule(project.rule, await listExamples(manager, [project.id]), { asOf: now, today }, settings.values);
      if (!isProved(proof)) return { refusal: { kind: 'PolicyRuleUnproven', ...proof } };
      const earlier = await findInSeries(manager, project.seriesId, 'PUBLISHED');
      if (earlier !== null) await saveProject(manager, earlier, { state: 'CLOSED', closedAt: now }, now);
      const saved = await saveProject(manager, project, { state: 'PUBLISHED', publishedBy: caller.subject, publishedAt: now }, now);
      await openBudget(manager, project.id);
      return { saved };
    },
  });
