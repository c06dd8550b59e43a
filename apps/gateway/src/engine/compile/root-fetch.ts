import type { DepartmentAnswer } from '../fetch/department-answer.ts';
import type { Execution } from '../execution.ts';
import type { RootFetch } from '../plan/plan.ts';
import { noteRootErrors } from './answer-errors.ts';
import type { CompileContext, Step } from './compile-plan.ts';
import { readFetchSelection, renameSelection } from './fetch-selection.ts';
import { generateFindObjects } from './find-objects.ts';
import { cloneJson, isObject, type JsonObject } from './json.ts';
import { generateMerge } from './merge-answer.ts';
import { compileRenames } from './rename-keys.ts';
import { compileBody, type WriteBody } from './request-body.ts';

const NO_ENTITIES: Readonly<Record<string, number>> = {};

export const compileRootFetch = (fetch: RootFetch, context: CompileContext): Step => {
  const department = context.findDepartment(fetch.department);
  const writeBody = compileRootBody(fetch, context);
  const takeAnswer = compileRootAnswer(fetch, context);
  const kind = fetch.operationKind === 'mutation' ? 'mutation' : 'query';
  return async (execution) => {
    const answer = await department.fetch({ number: fetch.number, kind, body: writeBody(execution), entityCounts: NO_ENTITIES }, execution.request);
    takeAnswer(answer, execution);
  };
};

export const compileRootBody = ({ operation, variables }: RootFetch, { clientVariable }: CompileContext): WriteBody =>
  compileBody({ operation, variables: variables.map((name) => ({ name, clientName: clientVariable(name) })), representations: [] });

export type TakeAnswer = (answer: DepartmentAnswer, execution: Execution) => void;

/** Puts the answer where it belongs: at the root, or into each object at the fetch's path. */
export const compileRootAnswer = ({ operation, path, renames }: RootFetch, { relations }: CompileContext): TakeAnswer => {
  const selection = renameSelection(readFetchSelection(operation), renames);
  const rename = compileRenames(renames, relations);
  const merge = generateMerge(selection);
  const findObjects = path.length === 0 ? null : generateFindObjects(path, relations);
  return (answer, execution) => {
    const found: JsonObject[] = [];
    if (findObjects === null) found.push(execution.data);
    else findObjects(execution.data, found);
    const targets = found;
    noteRootErrors(answer, { targets, selection }, execution);
    if (!answer.isAnswered || !isObject(answer.data)) return;
    const { data } = answer;
    rename?.(data);
    for (const [index, target] of targets.entries()) merge(target, index === 0 ? data : cloneJson(data));
  };
};
