import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Frame } from './frame/frame.tsx';
import { useLocale } from './frame/locale.ts';
import { OperationsPage } from './operations-page/operations-page.tsx';

/** The page that shows which operations are slow, and whose they are. */
const Page = () => {
  const [locale, chooseLocale] = useLocale();
  return (
    <Frame page="operations" locale={locale} onLocale={chooseLocale}>
      <OperationsPage locale={locale} />
    </Frame>
  );
};

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
