import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../context.ts';
import { readExampleProfile } from '../domain/example-profile.ts';
import { checkStorable, checkText, problem, readJsonText, type FormProblem } from '../domain/form-problem.ts';
import type { RuleExample } from '../domain/policy-project.ts';
import { insertExample, listExamples, saveProject } from '../persistence/projects.ts';
import { actOnProject, type ProjectOperationResult } from './act-on-project.ts';
import type { PolicyFormRejected } from './refusals.ts';

export interface AddRuleExampleInput {
  readonly idempotencyKey: string;
  readonly projectId: string;
  readonly name: string;
  readonly isEligible: boolean;
  /** JSON text. */
  readonly profile: string;
}

const MOST_EXAMPLES = 100;

/** A draft receives a test enterprise (POL-01). It counts as a change of the draft: a publication that did not see it is decided anew. */
export const addRuleExample = (context: RequestContext, input: AddRuleExampleInput): Promise<ProjectOperationResult<PolicyFormRejected>> =>
  actOnProject<PolicyFormRejected>(context, {
    mutation: 'addRuleExample',
    action: 'ADD_EXAMPLE',
    input,
    decide: async ({ manager, project }) => {
      const { profile, problems: faults } = readProfile(input.profile);
      const problems = [...checkText('name', input.name, 1, 100), ...faults, ...checkPlace(input.name, await listExamples(manager, [project.id]))];
      if (problems.length > 0) return { refusal: { kind: 'PolicyFormRejected', problems } };
      const saved = await saveProject(manager, project, {}, context.now);
      const { caller, now } = context;
      await insertExample(manager, { id: randomUUID(), projectId: project.id, name: input.name.trim(), isEligible: input.isEligible, profile, addedBy: caller.subject, addedAt: now });
      return { saved };
    },
  });

const readProfile = (text: string): { readonly profile: unknown; readonly problems: readonly FormProblem[] } => {
  const { value, problems } = readJsonText('profile', text, 'PROFILE_INVALID', (json) => ({ value: json }));
  if (problems.length > 0) return { profile: null, problems };
  const reading = readExampleProfile(value);
  return reading.ok ? { profile: reading.profile, problems: checkStorable('profile', 'PROFILE_INVALID', reading.profile) } : { profile: null, problems: [{ ...problem('profile', 'PROFILE_INVALID', reading.path), path: reading.path }] };
};

const checkPlace = (name: string, examples: readonly RuleExample[]): readonly FormProblem[] => [
  ...(examples.some((example) => example.name === name.trim()) ? [problem('name', 'DUPLICATE')] : []),
  ...(examples.length >= MOST_EXAMPLES ? [problem('name', 'TOO_MANY_ITEMS', String(MOST_EXAMPLES))] : []),
];
