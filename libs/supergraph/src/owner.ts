import type { EntityKey, GraphField } from './supergraph.ts';

export interface OwnerQuestion {
  readonly departments: readonly string[];
  readonly keys: readonly EntityKey[];
  readonly fields: readonly GraphField[];
}

/**
 * The department that owns a type (归属部门). The composition does not say it, so it follows from what only an owner can do, in this order:
 *
 * 1. Who only refers to the type (every key `resolvable: false`, or no field that it answers) is not the owner.
 * 2. Only the owner promises fields that are never null: a contributed field may be missing when its department is down.
 * 3. The owner knows the entity by the most keys.
 * 4. The owner answers the most fields.
 *
 * Null: several departments are equal, so the type is a value that they share.
 */
export const findOwner = (question: OwnerQuestion): string | null => {
  const answering = question.departments.filter((department) => !isReference(department, question));
  const steps = [countPromises, countKeys, countFields];
  const rest = steps.reduce((candidates, count) => greatest(candidates, (department) => count(department, question)), answering.length > 0 ? answering : question.departments);
  return rest.length === 1 ? (rest[0] ?? null) : null;
};

const isReference = (department: string, { keys, fields }: OwnerQuestion): boolean => {
  const own = keys.filter((key) => key.department === department);
  if (own.length > 0 && own.every(({ isResolvable }) => !isResolvable)) return true;
  return fields.length > 0 && !fields.some((field) => field.departments.includes(department));
};

/** Fields that all departments answer, as keys are, tell nothing. */
const isOwn = (field: GraphField, department: string, departments: readonly string[]): boolean =>
  field.departments.includes(department) && (field.departments.length < departments.length || departments.length === 1);

const countPromises = (department: string, { fields, departments }: OwnerQuestion): number =>
  fields.some((field) => field.isRequired && isOwn(field, department, departments)) ? 1 : 0;

const countKeys = (department: string, { keys }: OwnerQuestion): number => keys.filter((key) => key.department === department).length;

const countFields = (department: string, { fields, departments }: OwnerQuestion): number => fields.filter((field) => isOwn(field, department, departments)).length;

const greatest = (departments: readonly string[], count: (department: string) => number): readonly string[] => {
  const most = Math.max(...departments.map(count));
  return departments.filter((department) => count(department) === most);
};
