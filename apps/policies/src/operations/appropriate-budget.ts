import type { RequestContext } from '../context.ts';
import { checkText, problem, type FormProblem } from '../domain/form-problem.ts';
import { moveBudget } from '../persistence/budgets.ts';
import { actOnProject, type ProjectOperationResult } from './act-on-project.ts';
import type { PolicyFormRejected } from './refusals.ts';
import { serveWaitingList } from './serve-waiting-list.ts';

export interface AppropriateBudgetInput {
  readonly idempotencyKey: string;
  readonly projectId: string;
  readonly amountCents: number;
  readonly document: string;
}

/** Ten billion yuan: beyond it a slip is likelier than a policy, and the sum of many stays a safe integer. */
const MOST_CENTS = 1_000_000_000_000;

/** Money is put into a project's budget (POL-20); who waits for it is served in the same transaction. */
export const appropriateBudget = (context: RequestContext, input: AppropriateBudgetInput): Promise<ProjectOperationResult<PolicyFormRejected>> =>
  actOnProject<PolicyFormRejected>(context, {
    mutation: 'appropriateBudget',
    action: 'APPROPRIATE',
    input,
    decide: async ({ manager, project, settings }) => {
      const problems = checkAppropriation(input);
      if (problems.length > 0) return { refusal: { kind: 'PolicyFormRejected', problems } };
      const { caller, now, calendar, requestId } = context;
      const isMoved = await moveBudget(manager, { projectId: project.id, way: ['APPROPRIATED', 'AVAILABLE'], amountCents: input.amountCents, applicationId: null, reason: input.document.trim(), movedBy: caller.subject, now });
      if (!isMoved) throw new Error(`the published project ${project.id} has no budget`);
      await serveWaitingList(manager, project.id, { now, calendar, requestId, settings });
      return { saved: project };
    },
  });

const checkAppropriation = ({ amountCents, document }: AppropriateBudgetInput): readonly FormProblem[] => [
  ...(amountCents < 1 || amountCents > MOST_CENTS ? [problem('amountCents', 'AMOUNT_OUT_OF_RANGE', `1–${MOST_CENTS}`)] : []),
  ...checkText('document', document, 1, 200),
];
