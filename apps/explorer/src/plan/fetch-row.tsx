import { nameDepartment } from '@qinqing/supergraph';
import { parse, print } from 'graphql';
import { use, useState } from 'react';
import type { Locale } from '../frame/locale.ts';
import { DepartmentColours } from '../graph-page/department-badge.tsx';
import type { Fetch, FetchExecution } from './plan.ts';
import { placeBar } from './timeline.ts';
import { tellPath } from './tell-path.ts';
import { count, say, tellBytes, tellMs } from './words.ts';

interface FetchRowProps {
  readonly fetch: Fetch;
  /** The time that the whole picture shows; null: none. */
  readonly spanMs: number | null;
  readonly locale: Locale;
}

/** One fetch: whom it asks, where its result belongs, how long it took. A press shows what it asks. */
export const FetchRow = ({ fetch, spanMs, locale }: FetchRowProps) => {
  const [isOpen, setOpen] = useState(false);
  const { number, department, path, measured } = fetch;
  const colour = use(DepartmentColours).get(department);
  const last = measured?.last ?? null;
  return (
    <div className="plan-fetch">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="plan-number" style={{ background: colour }}>
          {number}
        </span>
        <span className="plan-what">
          <b style={{ color: colour }}>{nameDepartment(department)[locale]}</b> {path.length === 0 ? <small className="is-inline">{say('root', locale)}</small> : <code>{tellPath(path)}</code>}
          {last !== null && <small>{tellFacts(last, locale).join(' · ')}</small>}
        </span>
        {spanMs !== null && <Track fetch={fetch} spanMs={spanMs} colour={colour} />}
      </button>
      {isOpen && <Details fetch={fetch} locale={locale} />}
    </div>
  );
};

const Track = ({ fetch, spanMs, colour }: { readonly fetch: Fetch; readonly spanMs: number; readonly colour: string | undefined }) => {
  const bar = placeBar(fetch, spanMs);
  const last = fetch.measured?.last;
  return (
    <span className="plan-time">
      <span className="plan-track">
        {bar !== null && (
          <>
            <i className="plan-wait" style={{ left: percent(bar.start), width: percent(bar.waited) }} />
            <i className={`plan-bar ${last?.outcome === 'answered' ? '' : 'is-lost'}`} style={{ left: percent(bar.start + bar.waited), width: percent(bar.duration), background: colour }} />
          </>
        )}
      </span>
      <span className="plan-ms">{last === undefined ? '–' : tellMs(last.waitedMs + last.durationMs)}</span>
    </span>
  );
};

const Details = ({ fetch: { operation, requires, measured }, locale }: { readonly fetch: Fetch; readonly locale: Locale }) => (
  <div className="plan-details">
    {measured !== null && (
      <p>
        {count(measured.count, 'run', locale)}: p50 {tellMs(measured.p50Ms)}, p95 {tellMs(measured.p95Ms)}, max {tellMs(measured.maxMs)}
        {measured.failures > 0 && `, ${say('failures', locale)} ${measured.failures}`}
      </p>
    )}
    {requires !== null && (
      <p>
        {say('requires', locale)} <code>{requires}</code>
      </p>
    )}
    <p>{say('asks', locale)}</p>
    <pre>{readable(operation)}</pre>
  </div>
);

const tellFacts = ({ waitedMs, entityCount, sqlStatements, answerBytes, attempts, outcome }: FetchExecution, locale: Locale): readonly string[] => [
  ...(outcome === 'answered' ? [] : [`${say('lost', locale)}: ${outcome}`]),
  ...(waitedMs >= 0.1 ? [`${say('waited', locale)} ${tellMs(waitedMs)}`] : []),
  ...(entityCount > 0 ? [count(entityCount, 'entity', locale)] : []),
  ...(sqlStatements > 0 ? [`${sqlStatements} SQL`] : []),
  ...(answerBytes > 0 ? [tellBytes(answerBytes)] : []),
  ...(attempts > 1 ? [`${attempts} ${say('attempts', locale)}`] : []),
];

/** Departments are sent one line. */
const readable = (operation: string): string => {
  try {
    return print(parse(operation));
  } catch {
    return operation;
  }
};

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
