import { Kind, print, type FieldDefinitionNode, type InputValueDefinitionNode, type TypeNode } from 'graphql';
import { departmentOf, findDirectives, hasDirective, readDeprecation, readFlag, readText, type Graphs } from './join-directives.ts';
import type { FieldSelection, GraphArgument, GraphField, Override } from './supergraph.ts';

type FieldNode = FieldDefinitionNode | InputValueDefinitionNode;

/** A field with the departments that answer it; without a word about departments it is answered by all that have the type. */
export const readField = (node: FieldNode, departmentsOfType: readonly string[], graphs: Graphs): GraphField => {
  const joins = readJoins(node, graphs);
  return {
    name: node.name.value,
    description: node.description?.value ?? null,
    type: print(node.type),
    typeName: nameOf(node.type),
    isRequired: node.type.kind === Kind.NON_NULL_TYPE,
    isInaccessible: hasDirective(node.directives, 'inaccessible'),
    deprecationReason: readDeprecation(node.directives),
    arguments: node.kind === Kind.FIELD_DEFINITION ? (node.arguments ?? []).map(readArgument) : [],
    departments: joins.length === 0 ? departmentsOfType : distinct(joins.filter((join) => answers(join, joins)).map(({ department }) => department)),
    external: distinct(joins.filter(({ isExternal }) => isExternal).map(({ department }) => department)),
    requires: selections(joins, 'requires'),
    provides: selections(joins, 'provides'),
    overrides: joins.flatMap(({ department, override }): Override[] => (override === null ? [] : [{ department, ...override }])),
  };
};

interface Join {
  readonly department: string;
  readonly isExternal: boolean;
  readonly requires: string | null;
  readonly provides: string | null;
  readonly override: Omit<Override, 'department'> | null;
}

const readJoins = (node: FieldNode, graphs: Graphs): readonly Join[] =>
  findDirectives(node.directives, 'join__field')
    .filter((directive) => readText(directive, 'graph') !== null)
    .map((directive) => {
      const from = readText(directive, 'override');
      return {
        department: departmentOf(directive, graphs),
        isExternal: readFlag(directive, 'external', false),
        requires: readText(directive, 'requires'),
        provides: readText(directive, 'provides'),
        override: from === null ? null : { from, label: readText(directive, 'overrideLabel') },
      };
    });

/** An overridden department still knows the field, but answers it only while the new one takes a part of the requests. */
const answers = ({ department, isExternal }: Join, joins: readonly Join[]): boolean =>
  !isExternal && !joins.some(({ override }) => override?.from === department && override.label === null);

const selections = (joins: readonly Join[], kind: 'requires' | 'provides'): readonly FieldSelection[] =>
  joins.flatMap((join) => (join[kind] === null ? [] : [{ department: join.department, fields: join[kind] }]));

const readArgument = (node: InputValueDefinitionNode): GraphArgument => ({
  name: node.name.value,
  type: print(node.type),
  defaultValue: node.defaultValue === undefined ? null : print(node.defaultValue),
  description: node.description?.value ?? null,
  deprecationReason: readDeprecation(node.directives),
});

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

/** Each text once, sorted. */
export const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
