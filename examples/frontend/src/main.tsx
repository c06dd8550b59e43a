import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { settings } from './settings.ts';
import { readSession } from './sign-in/use-session.ts';

const application = { issuer: settings.issuer, clientId: settings.clientId, redirectUri: `${location.origin}/` };
createRoot(document.getElementById('app')!).render(<App application={application} session={await readSession(application)} />);
