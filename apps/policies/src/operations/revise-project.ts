import { randomUUID } from 'node:crypto';
import { LostRace } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { readTerms, type ProjectTerms } from '../domain/project-form.ts';
import { findClause, findInSeries, insertProject, saveProject } from '../persistence/projects.ts';
import { actOnProject, type ProjectDecision, type ProjectOperationResult, type ProjectSituation } from './act-on-project.ts';
import { newDraft } from './draft-project.ts';
import { toTermColumns, type TermColumns } from './project-terms.ts';
import type { PolicyDraftExists, PolicyFormRejected } from './refusals.ts';

export interface ReviseProjectInput {
  readonly idempotencyKey: string;
  readonly projectId: string;
  readonly terms: ProjectTerms;
}

type Refusal = PolicyFormRejected | PolicyDraftExists;

/** A draft is changed in its place; of a published project the next edition begins, of which there is one at a time (POL-01). */
export const reviseProject = (context: RequestContext, input: ReviseProjectInput): Promise<ProjectOperationResult<Refusal>> =>
  actOnProject<Refusal>(context, {
    mutation: 'reviseProject',
    action: 'REVISE',
    input,
    decide: async (situation) => {
      const { manager, project } = situation;
      const reading = readTerms(input.terms, context);
      if (!reading.ok) return { refusal: { kind: 'PolicyFormRejected', problems: reading.problems } };
      const source = await findClause(manager, project.clauseId);
      if (source === null) throw new Error(`clause ${project.clauseId} is gone`);
      const columns = toTermColumns(input.terms, reading, source);
      return project.state === 'DRAFT' ? { saved: await saveProject(manager, project, columns, context.now) } : beginNextEdition(context, situation, columns);
    },
  });

const beginNextEdition = async (context: RequestContext, { manager, project }: ProjectSituation, columns: TermColumns): Promise<ProjectDecision<Refusal>> => {
  const { seriesId, clauseId, unitId, divisionCode } = project;
  const begun = await findInSeries(manager, seriesId, 'DRAFT');
  if (begun !== null) return { refusal: { kind: 'PolicyDraftExists', draftId: begun.id } };
  const next = newDraft(context, { id: randomUUID(), seriesId, edition: project.edition + 1, clauseId, unitId, divisionCode, ...columns });
  if (!(await insertProject(manager, next))) throw new LostRace('the next edition was begun meanwhile');
  return { saved: next };
};
