import { createContext, useContext } from 'react';
import type { Locale } from './frame/locale.ts';
import type { Platform } from './frame/platform.ts';
import type { JourneyWalk } from './journeys/use-journey-walk.ts';
import type { Answer } from './running/answer.ts';
import type { Persona } from './sign-in/personas.ts';
import type { SignedIn } from './sign-in/signed-in.ts';

/** What the parts of the explorer share. */
export interface ExplorerState {
  readonly locale: Locale;
  readonly platform: Platform;
  readonly personas: readonly Persona[];
  readonly signedIn: SignedIn | null;
  /** Which persona is signed in; null for nobody, or somebody else. */
  readonly persona: Persona | null;
  /** Leaves the page for the issuer's. */
  readonly signInAs: (persona: string | null) => void;
  /** Has the issuer end its session, too. */
  readonly signOut: () => void;
  /** Goes on without the token, as anybody from outside. */
  readonly goOnAsPublic: () => void;
  /** For which enterprise the person acts; null: for the only one, or for none. */
  readonly actingFor: string | null;
  readonly actFor: (enterpriseId: string | null) => void;
  readonly walk: JourneyWalk;
  /** The newest answer of the graph. */
  readonly answer: Answer | null;
}

const Context = createContext<ExplorerState | null>(null);

export const ExplorerProvider = Context.Provider;

export const useExplorer = (): ExplorerState => {
  const state = useContext(Context);
  if (state === null) throw new Error('This is shown within the explorer only.');
  return state;
};
