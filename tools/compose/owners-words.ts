import { readSupergraph } from '@qinqing/supergraph';
import type { DefinitionNode, DocumentNode } from 'graphql';
import type { Department } from './departments.ts';

/**
 * What others say of a type that is not theirs gives way to its owner's description: a composer would take whichever
 * department comes first by name, and clients would read of an enterprise what appeals thinks of it.
 *
 * @param supergraph the departments, composed as they are
 */
export const keepOwnersWords = (departments: readonly Department[], supergraph: string): readonly Department[] => {
  const owners = new Map(readSupergraph(supergraph).types.flatMap(({ name, owner, departments: having }) => (owner !== null && having.length > 1 ? [[name, owner] as const] : [])));
  const described = new Map([...owners].map(([type, owner]) => [type, describedFields(departments.find(({ name }) => name === owner), type)]));
  return departments.map((department) => {
    const speak = (definition: DefinitionNode): DefinitionNode => {
      const type = 'name' in definition ? definition.name?.value : undefined;
      if (type === undefined || !owners.has(type) || owners.get(type) === department.name) return definition;
      return withoutWords(definition, described.get(type)!);
    };
    return { ...department, typeDefs: mapDefinitions(department.typeDefs, speak) };
  });
};

const mapDefinitions = (document: DocumentNode, map: (definition: DefinitionNode) => DefinitionNode): DocumentNode => ({ ...document, definitions: document.definitions.map(map) });

const describedFields = (owner: Department | undefined, type: string): ReadonlySet<string> => {
  const definition = owner?.typeDefs.definitions.find((candidate) => 'name' in candidate && candidate.name?.value === type);
  const fields = definition !== undefined && 'fields' in definition ? (definition.fields ?? []) : [];
  return new Set(fields.flatMap((field) => ('name' in field && 'description' in field && field.description !== undefined ? [field.name.value] : [])));
};

const withoutWords = (definition: DefinitionNode, described: ReadonlySet<string>): DefinitionNode => {
  const silent = { ...definition, description: undefined };
  if (!('fields' in silent) || silent.fields === undefined) return silent as DefinitionNode;
  const fields = silent.fields.map((field) => ('name' in field && described.has(field.name.value) ? { ...field, description: undefined } : field));
  return { ...silent, fields } as DefinitionNode;
};
