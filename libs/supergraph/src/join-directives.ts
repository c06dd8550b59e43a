import { Kind, type ConstDirectiveNode, type ConstValueNode, type DocumentNode } from 'graphql';
import { SupergraphUnreadable } from './supergraph-unreadable.ts';

/** Departments by the name that the join directives give them: `VISITS` → `visits`. */
export type Graphs = ReadonlyMap<string, string>;

export type Directives = readonly ConstDirectiveNode[] | undefined;

/** @throws SupergraphUnreadable when the document lists no departments, or lists one without its name */
export const readGraphs = (document: DocumentNode): Graphs => {
  const list = document.definitions.find((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph');
  if (list?.kind !== Kind.ENUM_TYPE_DEFINITION || list.values === undefined || list.values.length === 0) {
    throw new SupergraphUnreadable('NO_DEPARTMENTS', 'No department is listed (enum join__Graph): this is not a supergraph. Take schema/supergraph.graphql, not the schema for clients.');
  }
  return new Map(
    list.values.map((value) => {
      const join = findDirectives(value.directives, 'join__graph')[0];
      if (join === undefined) throw new SupergraphUnreadable('BAD_DIRECTIVE', `${value.name.value} lacks @join__graph(name:). Compose again.`, lineOf(value));
      return [value.name.value, requireText(join, 'name')];
    }),
  );
};

export const findDirectives = (directives: Directives, name: string): readonly ConstDirectiveNode[] => (directives ?? []).filter((directive) => directive.name.value === name);

export const hasDirective = (directives: Directives, name: string): boolean => findDirectives(directives, name).length > 0;

/** The department that a directive names. @throws SupergraphUnreadable when it names none, or one that is not listed */
export const departmentOf = (directive: ConstDirectiveNode, graphs: Graphs): string => {
  const graph = requireText(directive, 'graph');
  const department = graphs.get(graph);
  if (department === undefined) throw new SupergraphUnreadable('UNKNOWN_DEPARTMENT', `@${directive.name.value} names ${graph}, which enum join__Graph does not list. Compose again.`, lineOf(directive));
  return department;
};

/** A text argument; null when it is not given. @throws SupergraphUnreadable when it is something else */
export const readText = (directive: ConstDirectiveNode, name: string): string | null => {
  const value = valueOf(directive, name);
  if (value === undefined || value.kind === Kind.NULL) return null;
  if (value.kind === Kind.STRING || value.kind === Kind.ENUM) return value.value;
  throw new SupergraphUnreadable('BAD_DIRECTIVE', `@${directive.name.value}(${name}:) is not a text. Compose again.`, lineOf(directive));
};

/** @throws SupergraphUnreadable when the argument is missing or no text */
export const requireText = (directive: ConstDirectiveNode, name: string): string => {
  const text = readText(directive, name);
  if (text === null) throw new SupergraphUnreadable('BAD_DIRECTIVE', `@${directive.name.value} lacks its argument "${name}". Compose again.`, lineOf(directive));
  return text;
};

/** A flag; `otherwise` when it is not given. */
export const readFlag = (directive: ConstDirectiveNode, name: string, otherwise: boolean): boolean => {
  const value = valueOf(directive, name);
  return value?.kind === Kind.BOOLEAN ? value.value : otherwise;
};

/** The reason of `@deprecated`; null: not deprecated. */
export const readDeprecation = (directives: Directives): string | null => {
  const deprecated = findDirectives(directives, 'deprecated')[0];
  return deprecated === undefined ? null : (readText(deprecated, 'reason') ?? 'No longer supported');
};

const valueOf = (directive: ConstDirectiveNode, name: string): ConstValueNode | undefined => directive.arguments?.find((argument) => argument.name.value === name)?.value;

const lineOf = ({ loc }: { readonly loc?: { readonly startToken: { readonly line: number } } | undefined }): number | null => loc?.startToken.line ?? null;
