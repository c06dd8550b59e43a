import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { useExplorer } from '../explorer-context.ts';
import { chooseOperationName } from '../running/operation-name.ts';
import { loadPlan } from './load-plan.ts';
import type { Plan } from './plan.ts';

export type Loading = { readonly state: 'LOADING' } | { readonly state: 'READY'; readonly plan: Plan } | { readonly state: 'FAILED'; readonly reason: string };

/** The plan of what stands in the editor, anew after each answer: that one is measured. */
export const usePlan = (): readonly [Loading, () => void] => {
  const { answer, signedIn } = useExplorer();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const chosen = useGraphiQL((state) => state.operationName);
  const [loading, setLoading] = useState<Loading>({ state: 'LOADING' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const query = queryEditor?.getValue() ?? '';
    loadPlan({ query, operationName: chooseOperationName(query, chosen ?? null), variables: variableEditor?.getValue() ?? '' }, signedIn?.accessToken ?? null, leaving.signal).then(
      (plan) => setLoading({ state: 'READY', plan }),
      (error: Error) => {
        if (!leaving.signal.aborted) setLoading({ state: 'FAILED', reason: error.message });
      },
    );
    return () => leaving.abort();
    // What is typed in between is not asked for: a plan belongs to an answer, or to the moment when somebody asks for it.
  }, [answer, attempt]);
  return [loading, () => setAttempt((before) => before + 1)];
};
