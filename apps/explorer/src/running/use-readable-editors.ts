import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Beside the panel the editors are narrow: long lines wrap, and a whole operation fits on the screen. Chinese punctuation is nothing to warn of. */
export const useReadableEditors = (): void => {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) editor?.updateOptions({ fontSize: 13, wordWrap: 'on', wrappingIndent: 'indent', unicodeHighlight: { ambiguousCharacters: false } });
  }, [queryEditor, variableEditor, responseEditor]);
};
