import type { Roots } from './roots.ts';
import type { Contribution, Department, GraphField, GraphType, Reference } from './supergraph.ts';

/** What each department has in the graph: its root fields, its types, and what it adds to or takes from others'. */
export const summariseDepartments = (names: readonly string[], types: readonly GraphType[], roots: Roots): readonly Department[] => {
  const entities = new Map(types.filter(({ keys }) => keys.length > 0).map((type) => [type.name, type]));
  const rootFields = (name: string, operation: string): readonly string[] =>
    types.filter((type) => roots.get(type.name) === operation).flatMap(({ fields }) => fields.filter(({ departments }) => departments.includes(name)).map((field) => field.name));
  return names.map((name) => {
    const owned = types.filter(({ owner }) => owner === name);
    return {
      name,
      queries: rootFields(name, 'query'),
      mutations: rootFields(name, 'mutation'),
      subscriptions: rootFields(name, 'subscription'),
      ownedTypes: owned.map((type) => type.name),
      ownedEntities: owned.filter((type) => entities.has(type.name)).map((type) => type.name),
      contributions: listContributions(name, types),
      references: listReferences(name, types, entities),
    };
  });
};

const listContributions = (department: string, types: readonly GraphType[]): readonly Contribution[] =>
  types.flatMap(({ name, owner, fields }) => {
    if (owner === null || owner === department) return [];
    const own = fields.filter(({ departments }) => departments.includes(department) && !departments.includes(owner));
    return own.length === 0 ? [] : [{ typeName: name, fieldNames: own.map((field) => field.name) }];
  });

const listReferences = (department: string, types: readonly GraphType[], entities: ReadonlyMap<string, GraphType>): readonly Reference[] => {
  const leads = (field: GraphField): boolean => {
    const target = entities.get(field.typeName);
    return target !== undefined && target.owner !== department && field.departments.includes(department);
  };
  const found = new Map<string, string[]>();
  for (const type of types)
    for (const field of type.fields) {
      if (!leads(field)) continue;
      found.set(field.typeName, [...(found.get(field.typeName) ?? []), `${type.name}.${field.name}`]);
    }
  return [...found].map(([typeName, coordinates]) => ({ typeName, coordinates }));
};
