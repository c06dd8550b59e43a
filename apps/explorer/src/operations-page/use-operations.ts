import { useEffect, useState } from 'react';
import { readKeptToken } from '../sign-in/session.ts';
import { loadOperations, type Operations } from './operations.ts';

export type Loading = { readonly state: 'LOADING' } | { readonly state: 'READY'; readonly listed: Operations } | { readonly state: 'FAILED'; readonly reason: string };

/** What is slow now, and how to ask again. */
export const useOperations = (): readonly [Loading, () => void] => {
  const [loading, setLoading] = useState<Loading>({ state: 'LOADING' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    loadOperations(readKeptToken(), leaving.signal).then(
      (listed) => setLoading({ state: 'READY', listed }),
      (error: Error) => {
        if (!leaving.signal.aborted) setLoading({ state: 'FAILED', reason: error.message });
      },
    );
    return () => leaving.abort();
  }, [attempt]);
  return [loading, () => setAttempt((before) => before + 1)];
};
