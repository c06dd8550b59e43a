import {
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  print,
  visit,
  type DirectiveNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { GeneratedOperation } from '../generate/generate-operation.ts';
import type { KnownDifference } from './known-differences.ts';

/** Holds when the reference agrees as soon as the conditions of the same operation are written out. */
export const RESOLVED_CONDITIONS: Pick<KnownDifference, 'id' | 'title'> = {
  id: 'conditions',
  title: '@apollo/gateway mistakes a combination of @skip and @include: it agrees when the same operation is sent with its conditions resolved',
};

/** The same operation for these variables, without @skip and @include. */
export const resolveConditions = (operation: GeneratedOperation, schema: GraphQLSchema): GeneratedOperation => {
  const definition = getOperationAST(operation.document, operation.operationName) as OperationDefinitionNode;
  const values = getVariableValues(schema, definition.variableDefinitions ?? [], operation.variables).coerced ?? {};
  const isLeftOut = (directives: readonly DirectiveNode[] = []): boolean =>
    directives.some(({ name, arguments: given }) => {
      const condition = given?.[0]?.value;
      const value = condition?.kind === Kind.VARIABLE ? values[condition.name.value] : condition?.kind === Kind.BOOLEAN && condition.value;
      return name.value === 'skip' ? value === true : name.value === 'include' && value === false;
    });
  // The generator writes no other directives.
  const withoutConditions = (node: SelectionNode): SelectionNode => ({ ...node, directives: [] });
  const document = visit(operation.document, {
    SelectionSet: (node): SelectionSetNode => {
      const selections = node.selections.filter(({ directives }) => !isLeftOut(directives)).map(withoutConditions);
      return { ...node, selections: selections.length === 0 ? NOTHING : selections };
    },
    VariableDefinition: (node) => (definition.variableDefinitions?.includes(node) && node.variable.name.value.startsWith('if') ? null : undefined),
  });
  return { ...operation, document: parse(print(document)), text: print(document) };
};

const emptySelection = parse('{ __typename @include(if: false) }', { noLocation: true }).definitions[0] as OperationDefinitionNode;
const NOTHING = emptySelection.selectionSet.selections;
