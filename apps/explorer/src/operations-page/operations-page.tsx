import './operations-page.css';
import type { Locale } from '../frame/locale.ts';
import { OperationsTable } from './operations-table.tsx';
import { useOperations } from './use-operations.ts';
import { say, tellTime } from './words.ts';

/** Which operations are slow, whose they are, and which department they wait for. */
export const OperationsPage = ({ locale }: { readonly locale: Locale }) => {
  const [loading, refresh] = useOperations();
  return (
    <main className="operations-page">
      <header>
        <h1>{say('title', locale)}</h1>
        <button type="button" onClick={refresh}>
          {say('refresh', locale)}
        </button>
        <p>
          {say('summary', locale)}{' '}
          {loading.state === 'READY' && (
            <span>
              {say('since', locale)} {tellTime(loading.listed.since, locale)}
            </span>
          )}
        </p>
      </header>
      {loading.state === 'LOADING' && <p role="status">{say('loading', locale)}</p>}
      {loading.state === 'READY' && (loading.listed.operations.length === 0 ? <p className="operations-none">{say('none', locale)}</p> : <OperationsTable listed={loading.listed} locale={locale} />)}
      {loading.state === 'FAILED' && (
        <div role="alert">
          <p>{loading.reason}</p>
          <p>{say('signIn', locale)}</p>
        </div>
      )}
    </main>
  );
};
