import type { GraphQLError } from 'graphql';
import type { CompiledOperation } from './compile/compile-operation.ts';
import type { FetchSelection } from './compile/fetch-selection.ts';
import { isObject, type JsonObject } from './compile/json.ts';
import type { DepartmentError, ErrorPath } from './fetch/department-answer.ts';
import { createLocatedError } from './located-error.ts';
import { findOrigin } from './plan/find-origin.ts';
import type { TypeRelations } from './plan/type-relations.ts';
import type { FieldShape, ObjectShape, ValueShape } from './project/answer-shape.ts';
import { Trouble, type Loss, type NotedError } from './trouble.ts';

/** A value that is not one of its type. */
export interface AnswerFault {
  readonly problem: string;
  readonly path: ErrorPath;
  /** Who was asked for it. */
  readonly departments: readonly string[];
}

export interface LocatedErrors {
  readonly errors: readonly GraphQLError[];
  readonly faults: readonly AnswerFault[];
}

/**
 * Gives every error its path in the client's answer: by walking through the merged data as the client's selection shows it, once for all errors,
 * and only when there are some. What stands at several places has its errors at each of them; a field that was lost has one error of its own (SHR-10);
 * a value that is not one of its type has an error as well.
 */
export const locateErrors = (data: JsonObject, { shape, plan }: CompiledOperation, trouble: Trouble | null, relations: TypeRelations): LocatedErrors => {
  const locator = new ErrorLocator(trouble ?? new Trouble(), relations, (keys) => findOrigin(plan, keys));
  locator.visitObject(data, shape, START, NOTHING_LOST);
  locator.addUnplaced();
  return locator;
};

/** Where something stands: in the client's answer, and in the merged data, where only keys matter. */
interface Position {
  readonly path: ErrorPath;
  readonly keys: readonly string[];
}

const START: Position = { path: [], keys: [] };
const NOTHING_LOST: readonly Loss[] = [];

class ErrorLocator implements LocatedErrors {
  readonly errors: GraphQLError[] = [];
  readonly faults: AnswerFault[] = [];
  readonly #trouble: Trouble;
  readonly #relations: TypeRelations;
  readonly #findOrigin: (keys: readonly string[]) => readonly string[];
  readonly #placed = new Set<NotedError>();

  constructor(trouble: Trouble, relations: TypeRelations, findOriginOf: (keys: readonly string[]) => readonly string[]) {
    this.#trouble = trouble;
    this.#relations = relations;
    this.#findOrigin = findOriginOf;
  }

  /** @param inherited what objects further up have lost of this one */
  visitObject(object: JsonObject, shape: ObjectShape, position: Position, inherited: readonly Loss[]): void {
    const noted = this.#trouble.errorsAt(object);
    for (const error of noted) this.#place(error, object, shape, position.path);
    const losses = this.#lossesOf(object, inherited);
    const told = noted.map(({ path }) => path[0]);
    for (const field of shape.fields) this.#visitField(field, object, position, { losses, isTold: told.includes(field.plannedKey) });
  }

  #lossesOf(object: JsonObject, inherited: readonly Loss[]): readonly Loss[] {
    const own = this.#trouble.lossesAt(object);
    if (own.length === 0 && inherited.length === 0) return NOTHING_LOST;
    const { __typename: typename } = object;
    const all = [...inherited, ...own];
    return typeof typename === 'string' ? all.map(({ selection, error }) => ({ selection: this.#askedOf(typename, selection), error })) : all;
  }

  #askedOf(typename: string, selection: FetchSelection): FetchSelection {
    const { isKindOf } = this.#relations;
    return selection.filter(({ types }) => types.every((type) => isKindOf(typename, type) || isKindOf(type, typename)));
  }

  #visitField({ key, plannedKey, value }: FieldShape, object: JsonObject, parent: Position, { losses, isTold }: { readonly losses: readonly Loss[]; readonly isTold: boolean }): void {
    const lost = losses.filter(({ selection }) => selection.some((field) => field.key === plannedKey));
    const isMissing = value.kind === 'typename' ? value.typename === null : object[plannedKey] === undefined || object[plannedKey] === null;
    if (isMissing) {
      const [first] = lost;
      if (first !== undefined && !isTold) this.#add(first.error, [...parent.path, key]);
      return;
    }
    if (value.kind === 'typename' || value.kind === 'given') return;
    const inner = lost.map(({ selection, error }) => ({ selection: selection.filter((field) => field.key === plannedKey).flatMap((field) => field.selection), error }));
    this.#visitValue(object[plannedKey], value, { path: [...parent.path, key], keys: [...parent.keys, plannedKey] }, inner);
  }

  #visitValue(value: unknown, shape: ValueShape, position: Position, losses: readonly Loss[]): void {
    if (value === null || value === undefined) return;
    if (shape.kind === 'list') {
      if (!Array.isArray(value)) return this.#addFault(position, 'a list is expected');
      for (const [index, item] of value.entries()) this.#visitValue(item, shape.item, { path: [...position.path, index], keys: position.keys }, losses);
    } else if (shape.kind === 'leaf') {
      if (shape.reader.read(value) === undefined) this.#addFault(position, 'the value is not one of its type');
    } else if (shape.kind === 'object') {
      const own = isObject(value) ? shape.shape.ofType(shape.shape.onlyType ?? value.__typename) : null;
      if (own === null || !isObject(value)) return this.#addFault(position, 'the object is not one of its type');
      this.visitObject(value, own, position, losses);
    }
  }

  /** Follows the path of a department's error as far as the client has asked for it. */
  #place(noted: NotedError, start: JsonObject, startShape: ObjectShape, parent: ErrorPath): void {
    const path = [...parent];
    let value: unknown = start;
    let shape: ValueShape | null = null;
    let fields: readonly FieldShape[] | null = startShape.fields;
    for (const step of noted.path) {
      if (typeof step === 'number') {
        if (shape?.kind !== 'list') break;
        path.push(step);
        shape = shape.item;
        value = Array.isArray(value) ? value[step] : null;
      } else {
        const field: FieldShape | undefined = fields?.find(({ plannedKey }) => plannedKey === step);
        if (field === undefined) break;
        path.push(field.key);
        shape = field.value;
        value = isObject(value) ? value[step] : null;
      }
      fields = shape.kind === 'object' ? fieldsOf(shape, value) : null;
    }
    this.#placed.add(noted);
    this.#add(noted.error, path);
  }

  #add({ message, extensions }: DepartmentError, path: ErrorPath): void {
    this.errors.push(createLocatedError(message, path, extensions));
  }

  #addFault({ path, keys }: Position, problem: string): void {
    const departments = this.#findOrigin(keys);
    this.faults.push({ problem, path, departments });
    const extensions = { code: 'INTERNAL_SERVER_ERROR', ...(departments.length === 1 && { department: departments[0] }) };
    this.errors.push(createLocatedError(`A department's answer does not fit its schema: ${problem}.`, path, extensions));
  }

  /** An error of something that the client did not ask for itself, but that may explain what it got. */
  addUnplaced(): void {
    for (const error of this.#trouble.elsewhere) this.#add(error, []);
    for (const noted of this.#trouble.allErrors()) for (const error of noted) if (!this.#placed.has(error)) this.#add(error.error, []);
  }
}

/** Where a department gave null, the path still goes on by the names that the client knows. */
const fieldsOf = ({ shape }: Extract<ValueShape, { kind: 'object' }>, value: unknown): readonly FieldShape[] | null =>
  shape.ofType(shape.onlyType ?? (isObject(value) ? value.__typename : undefined))?.fields ?? null;
