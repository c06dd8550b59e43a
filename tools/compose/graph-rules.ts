import { Kind, print, type DefinitionNode, type FieldDefinitionNode } from 'graphql';
import type { Department } from './departments.ts';

/** Rules of this graph that a composer does not know, each as a sentence that names the department, the field and the remedy. */
export const checkGraphRules = (departments: readonly Department[]): readonly string[] => [
  ...departments.flatMap(findRequiredRootFields),
  ...departments.flatMap(findClashingMembers),
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

/** A client that asks two members of a union for a field of one name cannot do so when the field's types differ. */
const findClashingMembers = ({ name, own }: Department): readonly string[] => {
  const fields = new Map(own.definitions.flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [[definition.name.value, definition.fields ?? []] as const] : [])));
  return own.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.UNION_TYPE_DEFINITION) return [];
    const first = new Map<string, { readonly member: string; readonly type: string }>();
    return (definition.types ?? []).flatMap(({ name: { value: member } }) =>
      (fields.get(member) ?? []).flatMap((field) => {
        const type = print(field.type);
        const known = first.get(field.name.value);
        if (known === undefined) first.set(field.name.value, { member, type });
        if (known === undefined || known.type === type) return [];
        return [`${name}: in ${definition.name.value}, "${known.member}.${field.name.value}" is ${known.type} and "${member}.${field.name.value}" is ${type}: nobody can select both.\n  → Give both one type, or one of them another name.`];
      }),
    );
  });
};

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
