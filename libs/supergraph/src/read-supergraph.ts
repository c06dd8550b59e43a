import { GraphQLError, isTypeDefinitionNode, Kind, parse, type DocumentNode, type TypeDefinitionNode } from 'graphql';
import { summariseDepartments } from './departments.ts';
import { departmentOf, findDirectives, hasDirective, readDeprecation, readFlag, readGraphs, readText, requireText, type Graphs } from './join-directives.ts';
import { findOwner } from './owner.ts';
import { distinct, readField } from './read-fields.ts';
import { readRoots } from './roots.ts';
import type { EntityKey, EnumValue, GraphField, GraphType, Share, Supergraph, TypeKind } from './supergraph.ts';
import { SupergraphUnreadable } from './supergraph-unreadable.ts';

/**
 * Reads a composed schema (Apollo Federation 2, join v0.3 to v0.5) with its join directives: SHR-04, SHR-05.
 *
 * @param sdl the text of a supergraph, as composers write it
 * @throws SupergraphUnreadable when the text does not parse, names no departments, or contradicts itself
 */
export const readSupergraph = (sdl: string): Supergraph => {
  const document = parseSdl(sdl);
  const graphs = readGraphs(document);
  const roots = readRoots(document);
  const types = document.definitions.filter(isTypeDefinitionNode).filter(isOfTheGraph).map((node) => readType(node, roots.has(node.name.value), graphs));
  return { departments: summariseDepartments([...graphs.values()], types, roots), types };
};

const parseSdl = (sdl: string): DocumentNode => {
  try {
    return parse(sdl);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new SupergraphUnreadable('SYNTAX', `${error.message} Compose again.`, error.locations?.[0]?.line ?? null);
  }
};

/** Names with two underscores belong to the composition: `join__Graph`, `link__Import`. */
const isOfTheGraph = ({ name }: TypeDefinitionNode): boolean => !name.value.includes('__');

const kinds: Readonly<Record<TypeDefinitionNode['kind'], TypeKind>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'OBJECT',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'INTERFACE',
  [Kind.UNION_TYPE_DEFINITION]: 'UNION',
  [Kind.ENUM_TYPE_DEFINITION]: 'ENUM',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'INPUT',
  [Kind.SCALAR_TYPE_DEFINITION]: 'SCALAR',
};

const readType = (node: TypeDefinitionNode, isRoot: boolean, graphs: Graphs): GraphType => {
  const joins = findDirectives(node.directives, 'join__type');
  const departments = distinct(joins.map((join) => departmentOf(join, graphs)));
  const keys = joins.flatMap((join): EntityKey[] => {
    const fields = readText(join, 'key');
    return fields === null ? [] : [{ department: departmentOf(join, graphs), fields, isResolvable: readFlag(join, 'resolvable', true) }];
  });
  const fields = 'fields' in node ? (node.fields ?? []).map((field) => readField(field, departments, graphs)) : [];
  const owner = isRoot ? null : findOwner({ departments, keys, fields });
  return {
    name: node.name.value,
    kind: kinds[node.kind],
    description: node.description?.value ?? null,
    isRoot,
    isInaccessible: hasDirective(node.directives, 'inaccessible'),
    departments,
    owner,
    contributors: owner === null ? [] : findContributors(fields, owner),
    keys,
    interfaces: 'interfaces' in node ? readShares(node, (node.interfaces ?? []).map(({ name }) => name.value), 'join__implements', 'interface', graphs) : [],
    fields,
    members: node.kind === Kind.UNION_TYPE_DEFINITION ? readShares(node, (node.types ?? []).map(({ name }) => name.value), 'join__unionMember', 'member', graphs) : [],
    values: node.kind === Kind.ENUM_TYPE_DEFINITION ? readValues(node.values ?? [], departments, graphs) : [],
  };
};

const findContributors = (fields: readonly GraphField[], owner: string): readonly string[] => distinct(fields.flatMap(({ departments }) => (departments.includes(owner) ? [] : departments)));

const readShares = (node: TypeDefinitionNode, names: readonly string[], directive: string, argument: string, graphs: Graphs): readonly Share[] => {
  const joins = findDirectives(node.directives, directive).map((join) => ({ name: requireText(join, argument), department: departmentOf(join, graphs) }));
  return names.map((name) => ({ name, departments: distinct(joins.filter((join) => join.name === name).map(({ department }) => department)) }));
};

const readValues = (nodes: NonNullable<Extract<TypeDefinitionNode, { kind: Kind.ENUM_TYPE_DEFINITION }>['values']>, ofType: readonly string[], graphs: Graphs): readonly EnumValue[] =>
  nodes.map(({ name, description, directives }) => {
    const joins = findDirectives(directives, 'join__enumValue');
    return {
      name: name.value,
      description: description?.value ?? null,
      deprecationReason: readDeprecation(directives),
      departments: joins.length === 0 ? ofType : distinct(joins.map((join) => departmentOf(join, graphs))),
    };
  });
