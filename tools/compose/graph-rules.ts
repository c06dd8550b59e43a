import { Kind, type DefinitionNode, type FieldDefinitionNode } from 'graphql';
import type { Department } from './departments.ts';

/** Rules of this graph that a composer does not know, each as a sentence that names the department, the field and the remedy. */
export const checkGraphRules = (departments: readonly Department[]): readonly string[] => [
  ...departments.flatMap(findRequiredRootFields),
  ...findSharedNames(departments),
];

/** A department that is down costs its own fields only: a null in a required root field would take the whole answer with it. */
const findRequiredRootFields = ({ name, own }: Department): readonly string[] =>
  own.definitions
    .flatMap(queryFields)
    .filter((field) => field.type.kind === Kind.NON_NULL_TYPE)
    .map((field) => `${name}: "Query.${field.name.value}" may not be null, so its outage would empty every answer that asks for it.\n  → Remove the "!" of its type.`);

const queryFields = (definition: DefinitionNode): readonly FieldDefinitionNode[] =>
  (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) && definition.name.value === 'Query'
    ? (definition.fields ?? [])
    : [];

/** Composers merge inputs and enums of one name without a word: fields and values that are not in both simply vanish. */
const findSharedNames = (departments: readonly Department[]): readonly string[] => {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const { name, own } of departments)
    for (const definition of own.definitions) {
      if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION && definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
      const owner = owners.get(definition.name.value);
      if (owner === undefined) owners.set(definition.name.value, name);
      else problems.push(`${name}: "${definition.name.value}" is also defined in ${owner}; inputs and enums belong to one department.\n  → Rename it here, e.g. with the department's noun in front.`);
    }
  return problems;
};
