import type { GraphType } from '@qinqing/supergraph';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Locale } from '../frame/locale.ts';
import { groups, listTypes, type Group } from './list-types.ts';
import { nameSelection } from './name-selection.ts';
import { NOTHING, writeSelection, type Selection } from './selection.ts';
import { describeListed, TypeRows } from './type-rows.tsx';
import { nameGroup, say } from './words.ts';

export interface TypeTableProps {
  readonly types: readonly GraphType[];
  readonly selection: Selection;
  readonly locale: Locale;
}

/** As many as a reader scrolls through; the others are one click away. */
const FIRST_ROWS = 40;

/** All types with their fields, narrowed by what is selected, by kind and by words. */
export const TypeTable = ({ types, selection, locale }: TypeTableProps) => {
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState<Group>('ALL');
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [hasAll, setHasAll] = useState(false);
  const words = useDeferredValue(search);
  const tools = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selection.kind !== 'TYPE') return;
    // Whoever follows a link to a type wants to see it, whatever was looked for before.
    setSearch('');
    setGroup('ALL');
    if (selection.fieldName === null) bringIntoView(tools.current);
  }, [selection]);
  const listed = useMemo(() => listTypes(types, { selection, group, search: words }), [types, selection, group, words]);
  const shown = hasAll ? listed : listed.slice(0, FIRST_ROWS);
  const leaveType = (): void => {
    if (selection.kind === 'TYPE') window.location.hash = writeSelection(NOTHING);
  };
  const searchFor = (text: string): void => {
    setSearch(text);
    leaveType();
  };
  const narrowTo = (chosen: Group): void => {
    setGroup(chosen);
    leaveType();
  };
  return (
    <>
      <div ref={tools} className="graph-tools" role="search">
        <input type="search" value={search} placeholder={say('search', locale)} aria-label={say('search', locale)} onChange={({ target }) => searchFor(target.value)} />
        <select value={group} aria-label={say('group', locale)} onChange={({ target }) => narrowTo(target.value as Group)}>
          {groups.map((each) => (
            <option key={each} value={each}>
              {nameGroup(each, locale)}
            </option>
          ))}
        </select>
        {selection.kind !== 'NOTHING' && (
          <a className="graph-clear" href={writeSelection(NOTHING)} aria-label={`${say('clear', locale)} ${nameSelection(selection, locale)}`}>
            {nameSelection(selection, locale)} <span aria-hidden="true">×</span>
          </a>
        )}
        <output aria-live="polite">{describeListed(listed, locale)}</output>
      </div>
      <table className="graph-table" aria-label={say('types', locale)}>
        <thead>
          <tr>
            {(['name', 'owner', 'contributors', 'description'] as const).map((column) => (
              <th key={column} scope="col">
                {say(column, locale)}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((each) => {
          const { name } = each.type;
          const isOpen = toggled.get(name) ?? each.isOpen;
          return (
            <TypeRows key={name} listed={each} isOpen={isOpen} onToggle={() => setToggled(new Map(toggled).set(name, !isOpen))} locale={locale}
              chosenField={selection.kind === 'TYPE' && selection.typeName === name ? selection.fieldName : null} />
          );
        })}
      </table>
      {listed.length === 0 && (
        <p className="graph-empty">{selection.kind === 'TYPE' && types.every(({ name }) => name !== selection.typeName) ? `${say('unknown', locale)} ${selection.typeName}` : say('nothingFound', locale)}</p>
      )}
      {listed.length > shown.length && (
        <button type="button" className="graph-more" onClick={() => setHasAll(true)}>
          {say('showAll', locale)} {listed.length - shown.length}
        </button>
      )}
    </>
  );
};

/** Whoever asked for a type sees it, and nobody who sees it already is moved. */
const bringIntoView = (element: HTMLElement | null): void => {
  const top = element?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > window.innerHeight * 0.6) element?.scrollIntoView({ block: 'start' });
};
