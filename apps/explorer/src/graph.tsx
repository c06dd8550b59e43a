import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Frame } from './frame/frame.tsx';
import { useLocale } from './frame/locale.ts';
import { GraphPage } from './graph-page/graph-page.tsx';

/** The page that shows which department owns what. */
const Page = () => {
  const [locale, chooseLocale] = useLocale();
  return (
    <Frame page="graph" locale={locale} onLocale={chooseLocale}>
      <GraphPage locale={locale} />
    </Frame>
  );
};

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
