import type { EntityFetch } from '../plan/plan.ts';
import { noteEntityErrors } from './answer-errors.ts';
import type { CompileContext, Step } from './compile-plan.ts';
import { compileEntityBatch, type GatheredBatch } from './entity-batch.ts';
import { readFetchSelection, renameSelection, selectionOf } from './fetch-selection.ts';
import { compileBody } from './request-body.ts';

export const compileEntityFetch = (fetch: EntityFetch, context: CompileContext): Step => {
  const department = context.findDepartment(fetch.department);
  const asked = readFetchSelection(fetch.operation);
  const batches = fetch.batches.map((batch) => compileEntityBatch(batch, renameSelection(selectionOf(asked, batch.answerKey), batch.renames), context));
  const representations = [...new Set(fetch.batches.map(({ variable }) => variable))];
  const senders = representations.map((variable) => fetch.batches.findIndex((batch) => batch.variable === variable));
  const writeBody = compileBody({ operation: fetch.operation, variables: fetch.variables.map((name) => ({ name, clientName: context.clientVariable(name) })), representations });
  return (execution) => {
    const gathered = batches.map((batch) => batch.gather(execution));
    if (gathered.every(({ texts }) => texts.length === 0)) return undefined;
    const body = writeBody(
      execution,
      senders.map((index) => `[${(gathered[index] as GatheredBatch).texts.join(',')}]`),
    );
    const entityCounts: Record<string, number> = {};
    for (const { answerKey, texts } of gathered) entityCounts[answerKey] = texts.length;
    return department.fetch({ number: fetch.number, kind: 'query', body, entityCounts }, execution.request).then((answer) => {
      noteEntityErrors(answer, gathered, execution);
      if (answer.isAnswered) for (const [index, batch] of batches.entries()) batch.merge(answer.data, gathered[index] as GatheredBatch);
    });
  };
};
