import {
  isRequiredArgument,
  Kind,
  KnownArgumentNamesRule,
  OverlappingFieldsCanBeMergedRule,
  print,
  TypeInfo,
  validate,
  ValuesOfCorrectTypeRule,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationTypeNode,
  type SelectionNode,
} from 'graphql';
import type { Random } from '../graph/random.ts';
import { drawInput } from './input-values.ts';
import { argument, nameNode, selectionSet } from './syntax.ts';
import { toLiteral } from './write-values.ts';

export const TWIN = 'twin';
const OPTIONAL_ARGUMENT_CHANCE = 0.7;

export interface TwinParts {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly kind: OperationTypeNode;
}

/**
 * One of the selections once more, with other arguments somewhere inside: the same entities at two places, nearly alike. An engine that asks for both
 * together, or lets both places have one object, must still tell them apart.
 */
export const drawTwin = (selections: readonly SelectionNode[], { schema, random, kind }: TwinParts): readonly FieldNode[] => {
  const composites = selections.filter((selection) => selection.kind === Kind.FIELD && selection.selectionSet !== undefined && !selection.name.value.startsWith('__'));
  if (composites.length === 0) return [];
  const original = random.pick(composites) as FieldNode;
  const changeable = listFieldsWithArguments(schema, kind, original);
  if (changeable.length === 0) return [{ ...original, alias: nameNode(TWIN) }];
  // Inside, both stay the same entities.
  const { node, definition } = random.pick(changeable.length > 1 ? changeable.filter((one) => one.node !== original) : changeable);
  const args = definition.args
    .filter((given) => isRequiredArgument(given) || random.chance(OPTIONAL_ARGUMENT_CHANCE))
    .map((given) => argument(given.name, toLiteral(drawInput(random, given.type))));
  // What stands under one name must stay one field with one set of arguments.
  const changed = visit(original, { Field: (field) => (isSameField(field, node) ? { ...field, arguments: args } : undefined) });
  return isValid(schema, documentOf(kind, changed)) ? [{ ...changed, alias: nameNode(TWIN) }] : [];
};

const isSameField = (left: FieldNode, right: FieldNode): boolean => writeField(left) === writeField(right);

const writeField = (field: FieldNode): string => print({ ...field, directives: [], selectionSet: undefined });

const isValid = (schema: GraphQLSchema, document: DocumentNode): boolean => validate(schema, document, [OverlappingFieldsCanBeMergedRule, KnownArgumentNamesRule, ValuesOfCorrectTypeRule]).length === 0;

const documentOf = (operation: OperationTypeNode, root: FieldNode): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [{ kind: Kind.OPERATION_DEFINITION, operation, selectionSet: selectionSet([root]) }],
});

interface PlacedField {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
}

const listFieldsWithArguments = (schema: GraphQLSchema, kind: OperationTypeNode, root: FieldNode): readonly PlacedField[] => {
  const found: PlacedField[] = [];
  const types = new TypeInfo(schema);
  visit(
    documentOf(kind, root),
    visitWithTypeInfo(types, {
      Field: (node) => {
        const definition = types.getFieldDef();
        if (definition !== null && definition !== undefined && definition.args.length > 0) found.push({ node, definition });
      },
    }),
  );
  return found;
};
