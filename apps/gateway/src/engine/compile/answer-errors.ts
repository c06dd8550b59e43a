import type { DepartmentAnswer, DepartmentError, ErrorPath } from '../fetch/department-answer.ts';
import type { Execution } from '../execution.ts';
import type { Requirement } from '../plan/plan.ts';
import type { Loss, Trouble } from '../trouble.ts';
import type { GatheredBatch } from './entity-batch.ts';
import { type FetchSelection } from './fetch-selection.ts';
import { isObject, type JsonObject } from './json.ts';

/** Notes what an answer of root fields lacks, at the objects that it completes. */
export const noteRootErrors = (answer: DepartmentAnswer, { targets, selection }: { readonly targets: readonly JsonObject[]; readonly selection: FetchSelection }, execution: Execution): void => {
  const errors = errorsOf(answer);
  if (errors.length === 0) return;
  const trouble = execution.openTrouble();
  for (const error of errors) {
    if (error.path === undefined || error.path.length === 0) noteWithoutPath(error, answer, trouble, () => loseAll(targets, { selection, error }, trouble));
    else for (const target of targets) trouble.note(target, { path: toMergedPath(error.path, selection), error });
  }
  const [first] = errors;
  if (first !== undefined && isEmpty(answer)) loseAll(targets, { selection, error: first }, trouble);
};

/** Notes what an answer of entities lacks, at every object that one of them completes. */
export const noteEntityErrors = (answer: DepartmentAnswer, batches: readonly GatheredBatch[], execution: Execution): void => {
  const errors = errorsOf(answer);
  if (errors.length === 0) return;
  const trouble = execution.openTrouble();
  const loseEverything = (error: DepartmentError): void => batches.forEach(({ targets, selection }) => loseAll(targets, { selection, error }, trouble));
  for (const error of errors) {
    const [answerKey, place, ...path] = error.path ?? [];
    const batch = batches.find((candidate) => candidate.answerKey === answerKey);
    if (batch === undefined || typeof place !== 'number') noteWithoutPath(error, answer, trouble, () => loseEverything(error));
    else noteAtEntity(batch, place, path, error, trouble);
  }
  const [first] = errors;
  if (first !== undefined && isEmpty(answer)) loseEverything(first);
};

/** Notes that something was not asked, because what it needs was lost before: for the same reason. */
export const noteMissingInput = (object: JsonObject, requires: readonly Requirement[], selection: FetchSelection, { trouble }: Execution): void => {
  const error = trouble === null ? null : findReason(object, requires, trouble);
  if (trouble !== null && error !== null) trouble.lose(object, { selection, error });
};

const errorsOf = (answer: DepartmentAnswer): readonly DepartmentError[] => (answer.isAnswered ? answer.errors : [answer.error]);

const isEmpty = (answer: DepartmentAnswer): boolean => !answer.isAnswered || answer.data === null;

/** An error that names no field concerns everything when nothing came, and else nobody knows what. */
const noteWithoutPath = (error: DepartmentError, answer: DepartmentAnswer, trouble: Trouble, loseEverything: () => void): void => {
  if (isEmpty(answer)) loseEverything();
  else trouble.elsewhere.push(error);
};

const noteAtEntity = ({ targets, places, selection }: GatheredBatch, place: number, path: ErrorPath, error: DepartmentError, trouble: Trouble): void => {
  for (const [index, target] of targets.entries()) {
    if (places[index] !== place) continue;
    if (path.length === 0) trouble.lose(target, { selection, error });
    else trouble.note(target, { path: toMergedPath(path, selection), error });
  }
};

const loseAll = (targets: readonly JsonObject[], loss: Loss, trouble: Trouble): void => {
  for (const target of targets) trouble.lose(target, loss);
};

/** The path of a department's error, in keys of the merged data. */
const toMergedPath = (path: ErrorPath, selection: FetchSelection): ErrorPath => {
  let fields = selection;
  return path.map((step) => {
    if (typeof step === 'number') return step;
    const meant = fields.filter(({ answeredKey }) => answeredKey === step);
    fields = meant.flatMap((field) => field.selection);
    return meant[0]?.key ?? step;
  });
};

const findReason = (object: JsonObject, requires: readonly Requirement[], trouble: Trouble): DepartmentError | null => {
  for (const requirement of requires) {
    const reason = requirement.kind === 'fragment' ? findReason(object, requirement.selections, trouble) : findReasonOfField(object, requirement, trouble);
    if (reason !== null) return reason;
  }
  return null;
};

const findReasonOfField = (object: JsonObject, { key, selections }: Extract<Requirement, { kind: 'field' }>, trouble: Trouble): DepartmentError | null => {
  const value = object[key];
  if (value === undefined) {
    const loss = trouble.lossesAt(object).find(({ selection }) => selection.some((field) => field.key === key));
    return loss?.error ?? trouble.errorsAt(object).find(({ path }) => path[0] === key)?.error ?? null;
  }
  for (const inner of Array.isArray(value) ? value : [value]) {
    const reason = isObject(inner) && selections.length > 0 ? findReason(inner, selections, trouble) : null;
    if (reason !== null) return reason;
  }
  return null;
};
