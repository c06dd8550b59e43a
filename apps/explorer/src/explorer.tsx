import './workers/monaco-workers.ts';
import { buildSchema } from 'graphql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ExplorerPage } from './explorer-page.tsx';
import { findHome, load, loadApi, loadPlatform } from './frame/platform.ts';
import type { Journey } from './journeys/journey.ts';
import { loadPersonas } from './sign-in/personas.ts';
import { resumeSession } from './sign-in/session.ts';

const root = createRoot(document.querySelector('#root')!);

const start = async (): Promise<void> => {
  const [platform, api, journeys] = await Promise.all([loadPlatform(), loadApi(), load('/explorer/journeys.json').then((response) => response.json() as Promise<Journey[]>)]);
  const home = findHome(new URL(location.href), platform.publicUrl);
  if (home !== null) return location.replace(home);
  const faults: string[] = [];
  const resumed = await resumeSession(platform).catch((error: Error) => {
    faults.push(error.message);
    return null;
  });
  const personas = await loadPersonas(platform);
  root.render(
    <StrictMode>
      <ExplorerPage platform={platform} schema={buildSchema(api)} journeys={journeys} personas={personas} resumed={resumed} signInFault={faults[0] ?? null} />
    </StrictMode>,
  );
};

start().catch((error: Error) => root.render(<p role="alert">{`页面未能打开 The page cannot be opened: ${error.message}`}</p>));
