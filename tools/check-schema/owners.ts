import { Kind, parse, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';

/** Which departments a type or field comes from, read from the supergraph's join directives. */
export type FindOwners = (typeName: string, fieldName: string | null) => readonly string[];

/** Looks in the first supergraph that knows the type: what was removed is only in the older one. */
export const createOwnerSearch = (supergraphs: readonly string[]): FindOwners => {
  const searches = supergraphs.map((sdl) => searchIn(parse(sdl)));
  return (typeName, fieldName) => searches.map((search) => search(typeName, fieldName)).find((owners) => owners.length > 0) ?? [];
};

const searchIn = (document: DocumentNode): FindOwners => {
  const names = readGraphNames(document);
  return (typeName, fieldName) => {
    const type = document.definitions.find((definition) => 'name' in definition && definition.name?.value === typeName);
    if (type === undefined || !('directives' in type)) return [];
    const field = 'fields' in type && fieldName !== null ? (type.fields as readonly (FieldDefinitionNode | InputValueDefinitionNode)[]).find(({ name }) => name.value === fieldName) : undefined;
    if (fieldName !== null && 'fields' in type && field === undefined) return [];
    const ofField = graphsOf(field?.directives, 'join__field', names);
    return ofField.length > 0 ? ofField : graphsOf(type.directives as readonly ConstDirectiveNode[], 'join__type', names);
  };
};

/** `VISITS` → `visits`. */
const readGraphNames = (document: DocumentNode): ReadonlyMap<string, string> => {
  const graphs = document.definitions.find((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph');
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(values.map(({ name, directives }) => [name.value, argument(directives?.[0], 'name') ?? name.value]));
};

const graphsOf = (directives: readonly ConstDirectiveNode[] | undefined, name: string, names: ReadonlyMap<string, string>): readonly string[] => {
  const joins = (directives ?? []).filter((directive) => directive.name.value === name && argument(directive, 'external') !== 'true');
  const graphs = joins.map((join) => argument(join, 'graph')).filter((graph) => graph !== null);
  return [...new Set(graphs.map((graph) => names.get(graph) ?? graph))].sort();
};

const argument = (directive: ConstDirectiveNode | undefined, name: string): string | null => {
  const value = directive?.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value !== undefined && 'value' in value ? String(value.value) : null;
};
