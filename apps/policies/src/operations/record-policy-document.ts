import { randomUUID } from 'node:crypto';
import { runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { checkDocument, type DocumentForm } from '../domain/document-form.ts';
import { problem } from '../domain/form-problem.ts';
import type { PolicyClause, PolicyDocument } from '../domain/policy-project.ts';
import { getDocument, insertDocument } from '../persistence/projects.ts';
import { readOwnUnit } from './own-unit.ts';
import type { PolicyFormRejected } from './refusals.ts';

export interface RecordPolicyDocumentInput extends DocumentForm {
  readonly idempotencyKey: string;
}

/** A policy document is registered with its clauses (POL-01); a number of a jurisdiction is there once. */
export const recordPolicyDocument = (context: RequestContext, input: RecordPolicyDocumentInput): Promise<OperationResult<PolicyDocument, PolicyFormRejected>> =>
  runOperation<PolicyDocument, PolicyFormRejected>(context.dataSource, {
    mutation: 'recordPolicyDocument',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const document = toDocument(context, input);
      const problems = checkDocument(input);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'PolicyFormRejected', problems } };
      const isNew = await insertDocument(manager, document, toClauses(document.id, input));
      if (!isNew) return { kind: 'refused', refusal: { kind: 'PolicyFormRejected', problems: [problem('number', 'NUMBER_TAKEN')] } };
      return { kind: 'done', value: document, reference: document.id };
    },
    readAgain: getDocument,
  });

const toDocument = ({ caller, now }: RequestContext, { number, title, issuedOn, validFrom, validTo, legalBasis }: DocumentForm): PolicyDocument => ({
  id: randomUUID(),
  number: number.trim(),
  title: title.trim(),
  issuedOn,
  validFrom,
  validTo,
  legalBasis: legalBasis.trim(),
  ...readOwnUnit(caller),
  recordedBy: caller.subject,
  recordedAt: now,
});

const toClauses = (documentId: string, { clauses }: DocumentForm): PolicyClause[] =>
  clauses.map(({ number, text }, index) => ({ id: randomUUID(), documentId, position: index + 1, number: number.trim(), text: text.trim() }));
