import { useMemo, useSyncExternalStore } from 'react';
import { readSelection, type Selection } from './selection.ts';

const listen = (tell: () => void): (() => void) => {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
};

/** The selection that the address names; links change it, and so do back and forward. */
export const useSelection = (): Selection => {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return useMemo(() => readSelection(hash), [hash]);
};
