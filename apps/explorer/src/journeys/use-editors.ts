import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useExplorer } from '../explorer-context.ts';

export interface Editors {
  /** Shows an operation with its variables, in a tab of its own if the current one holds somebody's own work. */
  readonly write: (operation: string, variables: object) => void;
  readonly run: () => void;
}

export const useEditors = (): Editors => {
  const { walk } = useExplorer();
  const { addTab, run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const isReadyMade = (text: string): boolean => text.trim() === '' || walk.journeys.some(({ steps }) => steps.some((step) => step.kind === 'operation' && step.operation.trim() === text.trim()));
  return {
    write: (operation, variables) => {
      if (!isReadyMade(queryEditor?.getValue() ?? '')) addTab();
      queryEditor?.setValue(operation);
      variableEditor?.setValue(Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2));
    },
    run,
  };
};
