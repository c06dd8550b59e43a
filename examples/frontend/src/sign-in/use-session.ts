import { useState } from 'react';
import { forget, keep, recall } from './session.ts';
import { beginSignIn, finishSignIn, isSignInAnswer, signOutUrl, type Application, type Tokens } from './sign-in.ts';
import { SignInError } from './sign-in-error.ts';

export interface Session {
  /** Null: nobody is signed in. */
  readonly tokens: Tokens | null;
  /** Why nobody is, when somebody was or tried. */
  readonly fault: SignInError | 'ENDED' | null;
}

/** Finishes a sign-in that comes back from the issuer, else goes on with what this tab has kept. */
export const readSession = async (application: Application): Promise<Session> => {
  const address = new URL(location.href);
  if (!isSignInAnswer(address)) return continueSession(recall('tokens'));
  // The code is good once: it leaves the address bar and the history before anything else happens.
  history.replaceState(null, '', address.pathname);
  const attempt = recall('attempt');
  forget('attempt');
  try {
    const tokens = await finishSignIn(application, address, attempt, new Date());
    forget('actingFor');
    keep('tokens', tokens);
    return { tokens, fault: null };
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    // Who follows a link that only looks like an answer stays signed in.
    const before = continueSession(recall('tokens'));
    return before.tokens === null ? { tokens: null, fault: error } : before;
  }
};

const continueSession = (tokens: Tokens | null): Session => (tokens !== null && tokens.expiresAt <= new Date() ? { tokens: null, fault: 'ENDED' } : { tokens, fault: null });

export interface SessionControls extends Session {
  readonly signIn: () => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** The graph does not believe the token any more. */
  readonly end: () => void;
}

export const useSession = (application: Application, initial: Session): SessionControls => {
  const [session, setSession] = useState(initial);
  const fail = (error: unknown): void => setSession({ tokens: null, fault: error instanceof SignInError ? error : new SignInError('REFUSED', String(error)) });
  return {
    ...session,
    signIn: async () => {
      try {
        const { url, attempt } = await beginSignIn(application);
        keep('attempt', attempt);
        location.assign(url);
      } catch (error) {
        fail(error);
      }
    },
    signOut: async () => {
      const idToken = session.tokens?.idToken ?? '';
      forget('tokens', 'actingFor');
      setSession({ tokens: null, fault: null });
      location.assign(await signOutUrl(application, idToken).catch(() => application.redirectUri));
    },
    end: () => {
      forget('tokens', 'actingFor');
      setSession({ tokens: null, fault: 'ENDED' });
    },
  };
};
