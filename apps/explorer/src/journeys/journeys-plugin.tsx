import type { GraphiQLPlugin } from '@graphiql/react';
import { JourneysPanel } from './journeys-panel.tsx';

/** A path from point to point. */
const Icon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" aria-hidden="true">
    <circle cx="5" cy="5" r="2.2" />
    <circle cx="19" cy="19" r="2.2" />
    <path d="M7.5 5H16a3.5 3.5 0 0 1 0 7H8a3.5 3.5 0 0 0 0 7h8.5" />
  </svg>
);

export const journeysPlugin: GraphiQLPlugin = { title: '办事流程 Journeys', icon: Icon, content: JourneysPanel };
