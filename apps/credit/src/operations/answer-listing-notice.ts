import type { OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { ListEntry } from '../domain/list-entry.ts';
import { findListEntry } from '../persistence/list-entries.ts';
import { actOnCredit } from './act-on-credit.ts';
import { checkTexts } from './form-text.ts';
import { judgeListEntry } from './judge.ts';
import { moveListEntry } from './move-list-entry.ts';
import type { CreditActionNotAllowed, CreditFormRejected, CreditListingUnknown } from './refusals.ts';

export interface AnswerListingNoticeInput {
  readonly idempotencyKey: string;
  readonly listEntryId: string;
  readonly statement: string;
}

/** The enterprise is heard (陈述申辩, §9.5): the clock stops, and only the authority's decision leads on. */
export const answerListingNotice = (
  context: RequestContext,
  input: AnswerListingNoticeInput,
): Promise<OperationResult<ListEntry, CreditListingUnknown | CreditActionNotAllowed | CreditFormRejected>> =>
  actOnCredit<ListEntry, ListEntry, CreditFormRejected, CreditListingUnknown>(context, {
    mutation: 'answerListingNotice',
    action: 'ANSWER_NOTICE',
    input,
    id: input.listEntryId,
    unknown: { kind: 'CreditListingUnknown', listEntryId: input.listEntryId },
    find: findListEntry,
    judge: judgeListEntry(context),
    decide: async ({ manager, row }) => {
      const problems = checkTexts({ statement: [input.statement, 2, 2000] });
      if (problems.length > 0) return { refusal: { kind: 'CreditFormRejected', problems } };
      const { caller, now } = context;
      return { saved: await moveListEntry(manager, row, ['hear'], { actor: caller.subject, reason: null, now, changes: { statement: input.statement.trim(), statedAt: now } }) };
    },
    readAgain: findListEntry,
  });
