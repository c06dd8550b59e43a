import { readSupergraph, type Supergraph } from '@qinqing/supergraph';
import { useEffect, useState } from 'react';

/** Where the gateway shows the graph that it runs on. */
const ADDRESS = '/explorer/supergraph.graphql';

export type Loading =
  | { readonly state: 'LOADING' }
  | { readonly state: 'READY'; readonly graph: Supergraph }
  | { readonly state: 'FAILED'; readonly reason: string };

/** The supergraph of the running platform, and how to ask for it again. */
export const useSupergraph = (): readonly [Loading, () => void] => {
  const [loading, setLoading] = useState<Loading>({ state: 'LOADING' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    setLoading({ state: 'LOADING' });
    loadSupergraph(leaving.signal).then(
      (graph) => setLoading({ state: 'READY', graph }),
      (error: unknown) => {
        if (!leaving.signal.aborted) setLoading({ state: 'FAILED', reason: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => leaving.abort();
  }, [attempt]);
  return [loading, () => setAttempt((before) => before + 1)];
};

const loadSupergraph = async (signal: AbortSignal): Promise<Supergraph> => {
  const response = await fetch(ADDRESS, { signal });
  if (!response.ok) throw new Error(`GET ${ADDRESS}: ${response.status}`);
  return readSupergraph(await response.text());
};
