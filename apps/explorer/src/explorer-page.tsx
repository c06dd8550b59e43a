import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import type { GraphQLSchema } from 'graphql';
import { useState } from 'react';
import { ExplorerProvider } from './explorer-context.ts';
import { Frame } from './frame/frame.tsx';
import { useLocale } from './frame/locale.ts';
import type { Platform } from './frame/platform.ts';
import type { Journey } from './journeys/journey.ts';
import { journeysPlugin } from './journeys/journeys-plugin.tsx';
import { AnswerFooter } from './running/answer-footer.tsx';
import type { Persona } from './sign-in/personas.ts';
import type { SignedIn } from './sign-in/signed-in.ts';
import { WhoIsSignedIn } from './sign-in/who-is-signed-in.tsx';
import { useExplorerState } from './use-explorer-state.ts';

export interface ExplorerPageProps {
  readonly platform: Platform;
  readonly schema: GraphQLSchema;
  readonly journeys: readonly Journey[];
  readonly personas: readonly Persona[];
  /** Who is signed in when the page opens. */
  readonly resumed: SignedIn | null;
  /** Why the issuer has just refused a sign-in. */
  readonly signInFault: string | null;
}

const words = { fault: { zh: '登录未完成', en: 'The sign-in was not completed' }, close: { zh: '关闭', en: 'Close' } } as const;

const plugins = [journeysPlugin, HISTORY_PLUGIN];

/**
 * GraphiQL with the platform's journeys, in the frame of both pages. Its editor of headers is left out: its history would keep
 * a token that somebody writes there in `localStorage`.
 */
export const ExplorerPage = (props: ExplorerPageProps) => {
  const [locale, chooseLocale] = useLocale();
  const { state, fetcher, fault, dismissFault } = useExplorerState(props, locale);
  const firstPlugin = useFirstPlugin();
  const firstStep = props.journeys[0]?.steps[0];
  return (
    <ExplorerProvider value={state}>
      <Frame page="explorer" locale={locale} onLocale={chooseLocale} actions={<WhoIsSignedIn />}>
        {fault !== null && (
          <p className="explorer-fault" role="alert">
            {words.fault[locale]}: {fault}{' '}
            <button type="button" onClick={dismissFault}>
              {words.close[locale]}
            </button>
          </p>
        )}
        <GraphiQL
          fetcher={fetcher}
          schema={props.schema}
          plugins={plugins}
          visiblePlugin={firstPlugin}
          defaultQuery={firstStep?.kind === 'operation' ? firstStep.operation : ''}
          defaultEditorToolsVisibility="variables"
          forcedTheme="light"
          isHeadersEditorEnabled={false}
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
          <GraphiQL.Footer>
            <AnswerFooter />
          </GraphiQL.Footer>
        </GraphiQL>
      </Frame>
    </ExplorerProvider>
  );
};

/** The journeys are open at the first visit; after that, what somebody left open. */
const useFirstPlugin = (): string | undefined => useState(() => (localStorage.getItem('graphiql:visiblePlugin') === null ? journeysPlugin.title : undefined))[0];
