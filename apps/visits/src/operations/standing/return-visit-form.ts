import { CallerFault } from '@qinqing/caller';
import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { insertFormReturn } from '../../persistence/standing/form-returns.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from '../act-on-visit.ts';

export interface ReturnVisitFormInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly reason: string;
  readonly fields: readonly string[];
}

/** What a booking form consists of (VIS-22). */
const formFields: ReadonlySet<string> = new Set([
  'kind',
  'occasion',
  'purpose',
  'topics',
  'asks',
  'benefits',
  'relatedIssue',
  'headcount',
  'windows',
  'superiorDocument',
  'statutoryBasis',
  'statutoryDeadline',
]);

/** The centre sends a form back and says what is wrong with which fields (§0.1). */
export const returnVisitForm = async (context: RequestContext, input: ReturnVisitFormInput): Promise<VisitOperationResult<never>> => {
  const reason = readRecordedText('reason', input.reason);
  const fields = readFields(input.fields);
  return actOnVisit(context, {
    mutation: 'returnVisitForm',
    action: 'RETURN_FORM',
    input,
    decide: async (situation) => {
      const { caller, now } = context;
      const saved = await moveVisit(situation, { actor: caller.subject, now }, { events: ['returnForm'], reason });
      await insertFormReturn(situation.manager, { visitRequestId: saved.id, reason, fields, returnedAt: now }, caller.subject, saved.version);
      return { saved };
    },
  });
};

/** @throws CallerFault BAD_USER_INPUT for a field that no form has, and for none at all: the unit has to know where to look */
const readFields = (fields: readonly string[]): readonly string[] => {
  const named = [...new Set(fields)];
  if (named.length === 0 || named.some((field) => !formFields.has(field))) {
    throw new CallerFault('BAD_USER_INPUT', `"fields" must name fields of the form: ${[...formFields].join(', ')}.`, { field: 'fields' });
  }
  return named;
};
