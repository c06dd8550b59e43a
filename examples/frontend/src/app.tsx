import { useMemo, useState } from 'react';
import { GraphContext } from './graph/use-graph.ts';
import { MyEnterprisePage } from './my-enterprise/my-enterprise-page.tsx';
import { settings } from './settings.ts';
import { forget, keep, recall } from './sign-in/session.ts';
import type { Application } from './sign-in/sign-in.ts';
import { useSession, type Session, type SessionControls } from './sign-in/use-session.ts';
import { LanguageContext, languageOf, useLanguage } from './words/locale.ts';

export const App = ({ application, session: initial }: { readonly application: Application; readonly session: Session }) => {
  const [locale, setLocale] = useState(() => (localStorage.getItem('locale') === 'EN' ? ('EN' as const) : ('ZH_CN' as const)));
  const session = useSession(application, initial);
  const language = languageOf(locale);
  const switchLanguage = () => {
    const other = locale === 'EN' ? 'ZH_CN' : 'EN';
    localStorage.setItem('locale', other);
    setLocale(other);
  };
  return (
    <LanguageContext value={language}>
      <div lang={language.tag}>
        <Bar session={session} onSwitchLanguage={switchLanguage} />
        <main>{session.tokens === null ? <Welcome session={session} /> : <SignedIn session={session} accessToken={session.tokens.accessToken} />}</main>
      </div>
    </LanguageContext>
  );
};

const Bar = ({ session, onSwitchLanguage }: { readonly session: SessionControls; readonly onSwitchLanguage: () => void }) => {
  const { words } = useLanguage();
  return (
    <header className="bar">
      <strong>亲清</strong>
      <span>{words.title}</span>
      <nav>
        <button type="button" className="plain" onClick={onSwitchLanguage}>
          {words.otherLanguage}
        </button>
        {session.tokens !== null && (
          <button type="button" className="plain" onClick={() => void session.signOut()}>
            {words.signOut}
          </button>
        )}
      </nav>
    </header>
  );
};

const Welcome = ({ session }: { readonly session: SessionControls }) => {
  const { words } = useLanguage();
  return (
    <section className="card welcome">
      <h1>{words.title}</h1>
      <p>{words.signedOut}</p>
      {session.fault === 'ENDED' && <p className="notice">{words.sessionEnded}</p>}
      {session.fault !== null && session.fault !== 'ENDED' && (
        <p className="notice" role="alert">
          {words.signInFailed}: {session.fault.message}
        </p>
      )}
      <button type="button" onClick={() => void session.signIn()}>
        {words.signIn}
      </button>
      <p className="hint">{words.demoHint}</p>
    </section>
  );
};

/** A person acts for one enterprise at a time, and says which in each request. */
const SignedIn = ({ session, accessToken }: { readonly session: SessionControls; readonly accessToken: string }) => {
  const [actingFor, setActingFor] = useState(() => recall('actingFor'));
  const graph = useMemo(() => ({ connection: { url: settings.graphUrl, accessToken, actingFor }, onUnauthenticated: session.end }), [accessToken, actingFor]);
  const chooseEnterprise = (id: string | null) => {
    if (id === null) forget('actingFor');
    else keep('actingFor', id);
    setActingFor(id);
  };
  return (
    <GraphContext value={graph}>
      <MyEnterprisePage key={actingFor} onChooseEnterprise={chooseEnterprise} />
    </GraphContext>
  );
};
