import { useRef, useState } from 'react';
import type { Fetcher } from '@graphiql/toolkit';
import type { ExplorerState } from './explorer-context.ts';
import type { ExplorerPageProps } from './explorer-page.tsx';
import type { Locale } from './frame/locale.ts';
import { useJourneyWalk } from './journeys/use-journey-walk.ts';
import type { Answer } from './running/answer.ts';
import { createFetcher, type FetcherParts } from './running/create-fetcher.ts';
import { findPersona } from './sign-in/personas.ts';
import { isExpired } from './sign-in/signed-in.ts';
import { forgetSession, signOut, startSignIn } from './sign-in/session.ts';

export interface ExplorerInUse {
  readonly state: ExplorerState;
  readonly fetcher: Fetcher;
  /** Why signing in or out did not work; null: nothing is wrong. */
  readonly fault: string | null;
  readonly dismissFault: () => void;
}

/** Everything that changes while somebody uses the explorer. */
export const useExplorerState = ({ platform, journeys, personas, resumed, signInFault }: ExplorerPageProps, locale: Locale): ExplorerInUse => {
  const [signedIn, setSignedIn] = useState(resumed);
  const [actingFor, actFor] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [fault, setFault] = useState(signInFault);
  const walk = useJourneyWalk(journeys);
  const explain = (error: Error): void => setFault(error.message);
  const goOnAsPublic = (): void => {
    forgetSession();
    setSignedIn(null);
    actFor(null);
  };
  const state: ExplorerState = {
    locale,
    platform,
    personas,
    signedIn,
    persona: findPersona(personas, signedIn),
    signInAs: (persona) => void startSignIn(platform, persona).catch(explain),
    signOut: () => void (signedIn !== null && signOut(platform, signedIn).catch(explain)),
    goOnAsPublic,
    actingFor,
    actFor,
    walk,
    answer,
  };
  const fetcher = useSteadyFetcher({
    accessToken: () => signedIn?.accessToken ?? null,
    actingFor: () => actingFor,
    onAnswer: (received, answered) => {
      setAnswer(received);
      if (signedIn !== null && isExpired(signedIn, new Date())) goOnAsPublic();
      walk.receive(answered);
    },
  });
  return { state, fetcher, fault, dismissFault: () => setFault(null) };
};

/** GraphiQL asks for everything anew when it is given another fetcher: this one stays, and does as the newest render says. */
const useSteadyFetcher = (parts: FetcherParts): Fetcher => {
  const newest = useRef(parts);
  newest.current = parts;
  const [fetcher] = useState(() =>
    createFetcher({
      accessToken: () => newest.current.accessToken(),
      actingFor: () => newest.current.actingFor(),
      onAnswer: (answer, answered) => newest.current.onAnswer(answer, answered),
    }),
  );
  return fetcher;
};
