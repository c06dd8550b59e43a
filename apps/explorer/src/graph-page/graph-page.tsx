import type { Supergraph } from '@qinqing/supergraph';
import { useMemo } from 'react';
import type { Locale } from '../frame/locale.ts';
import { DepartmentCards } from './department-cards.tsx';
import { DepartmentColours } from './department-badge.tsx';
import { colourDepartments } from './department-colours.ts';
import './graph-page.css';
import { GraphPicture } from './picture/graph-picture.tsx';
import { TypeTable } from './type-table.tsx';
import { useSelection } from './use-selection.ts';
import { useSupergraph } from './use-supergraph.ts';
import { count, say } from './words.ts';

/** Which department owns which type and field of the running graph, and who contributes what. */
export const GraphPage = ({ locale }: { readonly locale: Locale }) => {
  const [loading, tryAgain] = useSupergraph();
  return (
    <main className="graph-page">
      {loading.state === 'READY' && <Graph graph={loading.graph} locale={locale} />}
      {loading.state === 'LOADING' && <p role="status">{say('loading', locale)}</p>}
      {loading.state === 'FAILED' && (
        <div role="alert">
          <p>{say('failed', locale)}</p>
          <p className="graph-code">{loading.reason}</p>
          <button type="button" className="graph-more" onClick={tryAgain}>
            {say('again', locale)}
          </button>
        </div>
      )}
    </main>
  );
};

const Graph = ({ graph, locale }: { readonly graph: Supergraph; readonly locale: Locale }) => {
  const selection = useSelection();
  const colours = useMemo(() => colourDepartments(graph.departments.map(({ name }) => name)), [graph]);
  const visible = graph.types.filter(({ isInaccessible }) => !isInaccessible);
  const figures = [
    count(graph.departments.length, 'department', locale),
    count(visible.length, 'type', locale),
    count(visible.reduce((sum, { fields }) => sum + fields.length, 0), 'field', locale),
  ];
  return (
    <DepartmentColours value={colours}>
      <header className="graph-head">
        <h1>{say('title', locale)}</h1>
        <p>
          {say('summary', locale)} <span>{figures.join(' · ')}</span>
        </p>
      </header>
      <section aria-label={say('picture', locale)}>
        <GraphPicture graph={graph} colours={colours} selection={selection} locale={locale} />
      </section>
      <section aria-labelledby="graph-departments">
        <h2 id="graph-departments">{say('departments', locale)}</h2>
        <DepartmentCards departments={graph.departments} colours={colours} selection={selection} locale={locale} />
      </section>
      <section aria-labelledby="graph-types">
        <h2 id="graph-types">{say('types', locale)}</h2>
        <TypeTable types={graph.types} selection={selection} locale={locale} />
      </section>
    </DepartmentColours>
  );
};
