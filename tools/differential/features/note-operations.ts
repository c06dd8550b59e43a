import { Kind, visit, type OperationDefinitionNode } from 'graphql';
import type { GeneratedOperation } from '../generate/generate-operation.ts';
import type { Note } from './features.ts';

export const noteOperations = ({ document, variables }: GeneratedOperation, note: Note): void => {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  note('several operations', operations.length > 1);
  operations.forEach((operation) => noteOperation(operation, note));
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      const name = variable.name.value;
      note('variable', true);
      note('variable with a default', defaultValue !== undefined);
      note('variable left out', !Object.hasOwn(variables, name));
      note('variable that is null', variables[name] === null);
    },
  });
};

const noteOperation = ({ operation, name, selectionSet: { selections } }: OperationDefinitionNode, note: Note): void => {
  note('mutation', operation === 'mutation');
  note('several root fields', selections.length > 1);
  note('several root fields of a mutation', operation === 'mutation' && selections.length > 1);
  note('anonymous operation', name === undefined);
  note('__typename of the root', selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename'));
};
