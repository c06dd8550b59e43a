import { randomUUID } from 'node:crypto';
import { LostRace, runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { readTerms, type ProjectTerms } from '../domain/project-form.ts';
import type { PolicyProject } from '../domain/policy-project.ts';
import { findClause, getProject, insertProject } from '../persistence/projects.ts';
import { readOwnUnit } from './own-unit.ts';
import { toTermColumns } from './project-terms.ts';
import type { PolicyClauseUnknown, PolicyFormRejected } from './refusals.ts';

export interface DraftProjectInput {
  readonly idempotencyKey: string;
  readonly clauseId: string;
  readonly terms: ProjectTerms;
}

/** A unit writes a clause of its own document as a project (POL-01). */
export const draftProject = (context: RequestContext, input: DraftProjectInput): Promise<OperationResult<PolicyProject, PolicyFormRejected | PolicyClauseUnknown>> =>
  runOperation<PolicyProject, PolicyFormRejected | PolicyClauseUnknown>(context.dataSource, {
    mutation: 'draftProject',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const { unitId } = readOwnUnit(context.caller);
      const source = await findClause(manager, input.clauseId);
      if (source === null || source.document.unitId !== unitId) return { kind: 'refused', refusal: { kind: 'PolicyClauseUnknown', clauseId: input.clauseId } };
      const reading = readTerms(input.terms, context);
      if (!reading.ok) return { kind: 'refused', refusal: { kind: 'PolicyFormRejected', problems: reading.problems } };
      const id = randomUUID();
      const project = newDraft(context, { id, seriesId: id, edition: 1, clauseId: source.clause.id, unitId, divisionCode: source.document.divisionCode, ...toTermColumns(input.terms, reading, source) });
      if (!(await insertProject(manager, project))) throw new LostRace(`the project ${id} is there already`);
      return { kind: 'done', value: project, reference: id };
    },
    readAgain: getProject,
  });

type Draft = Omit<PolicyProject, 'state' | 'draftedBy' | 'createdAt' | 'publishedBy' | 'publishedAt' | 'closedAt' | 'updatedAt' | 'version'>;

export const newDraft = ({ caller, now }: Pick<RequestContext, 'caller' | 'now'>, draft: Draft): PolicyProject => ({
  ...draft,
  state: 'DRAFT',
  draftedBy: caller.subject,
  createdAt: now,
  publishedBy: null,
  publishedAt: null,
  closedAt: null,
  updatedAt: now,
  version: 1,
});
