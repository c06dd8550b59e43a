import { nameDepartment, type Supergraph } from '@qinqing/supergraph';
import { useMemo, useState } from 'react';
import type { Locale } from '../../frame/locale.ts';
import { linkToDepartment, linkToType, writeSelection, NOTHING, type Selection } from '../selection.ts';
import { termOf } from '../list-types.ts';
import { count, say } from '../words.ts';
import { drawPicture, type DepartmentBox, type EntityBox } from './draw-picture.ts';
import type { Link } from './links.ts';
import type { Ribbon } from './ribbons.ts';

export interface GraphPictureProps {
  readonly graph: Supergraph;
  readonly colours: ReadonlyMap<string, string>;
  readonly selection: Selection;
  readonly locale: Locale;
}

/** What the pointer or the keyboard is on; null: nothing. */
type Focus = { readonly department: string } | { readonly typeName: string } | null;

/** Departments, the entities in which they meet, and what ties them. */
export const GraphPicture = ({ graph, colours, selection, locale }: GraphPictureProps) => {
  const picture = useMemo(() => drawPicture(graph), [graph]);
  const [pointed, point] = useState<Focus>(null);
  const chosen = focusOf(selection, picture.entities);
  const focus = pointed ?? chosen;
  const isTied = (department: string | null, typeName: string | null): boolean =>
    focus === null || picture.ribbons.some((link) => isOn(link, focus) && (department === null || link.department === department) && (typeName === null || link.typeName === typeName)) || isAt(focus, department, typeName);
  const pointing = (on: NonNullable<Focus>) => ({ onPointerEnter: () => point(on), onPointerLeave: () => point(null), onFocus: () => point(on), onBlur: () => point(null) });
  return (
    <div className="graph-picture">
      <svg viewBox={`-4 -8 ${picture.width + 8} ${picture.height + 16}`} role="group" aria-label={say('picture', locale)}>
        {picture.ribbons.map((ribbon) => (
          <RibbonLine key={`${ribbon.department} ${ribbon.typeName}`} ribbon={ribbon} colour={colours.get(ribbon.department)} isFaint={focus !== null && !isOn(ribbon, focus)} locale={locale} />
        ))}
        {picture.entities.map((box) => {
          const isChosen = selection.kind === 'TYPE' && selection.typeName === box.entity.name;
          return (
            <a key={box.entity.name} href={isChosen ? writeSelection(NOTHING) : linkToType(box.entity.name)} aria-label={describeEntity(box, locale)} aria-current={isChosen || undefined}
              className={isTied(null, box.entity.name) ? '' : 'is-faint'} {...pointing({ typeName: box.entity.name })}>
              <EntityCard box={box} colours={colours} locale={locale} />
            </a>
          );
        })}
        {picture.departments.map((box) => {
          const { name } = box.department;
          const isChosen = selection.kind === 'DEPARTMENT' && selection.department === name;
          const ties = picture.ribbons.filter(({ department }) => department === name);
          return (
            <a key={name} href={isChosen ? writeSelection(NOTHING) : linkToDepartment(name)} aria-label={describeDepartment(name, ties, locale)} aria-current={isChosen || undefined}
              className={isTied(name, null) ? '' : 'is-faint'} {...pointing({ department: name })}>
              <DepartmentCard box={box} colour={colours.get(name)} locale={locale} />
            </a>
          );
        })}
      </svg>
      <p className="graph-legend" aria-hidden="true">
        <span>{say('bands', locale)}</span>
        <span>
          <i /> {say('dotted', locale)}
        </span>
      </p>
    </div>
  );
};

const focusOf = (selection: Selection, entities: readonly EntityBox[]): Focus => {
  if (selection.kind === 'DEPARTMENT') return { department: selection.department };
  return selection.kind === 'TYPE' && entities.some(({ entity }) => entity.name === selection.typeName) ? { typeName: selection.typeName } : null;
};

const isOn = (link: Link, focus: NonNullable<Focus>): boolean => ('department' in focus ? link.department === focus.department : link.typeName === focus.typeName);

const isAt = (focus: NonNullable<Focus>, department: string | null, typeName: string | null): boolean => ('department' in focus ? focus.department === department : focus.typeName === typeName);

const describeLink = ({ kind, fieldCount }: Link, locale: Locale): string => {
  if (kind === 'REFERS') return say('refers', locale);
  return `${say(kind === 'OWNS' ? 'owns' : 'contributes', locale)} ${fieldCount}`;
};

const describeDepartment = (name: string, ties: readonly Link[], locale: Locale): string =>
  `${nameDepartment(name)[locale]}${locale === 'zh' ? '：' : ': '}${ties.map((link) => `${describeLink(link, locale)} ${link.typeName}`).join(locale === 'zh' ? '，' : ', ')}`;

const describeEntity = ({ entity }: EntityBox, locale: Locale): string =>
  `${entity.name}${locale === 'zh' && termOf(entity) !== null ? ` ${termOf(entity)}` : ''}${locale === 'zh' ? '：' : ': '}${[count(entity.fields.length, 'field', locale), count(entity.departments.length, 'department', locale)].join(locale === 'zh' ? '，' : ', ')}`;

const RibbonLine = ({ ribbon, colour, isFaint, locale }: { readonly ribbon: Ribbon; readonly colour: string | undefined; readonly isFaint: boolean; readonly locale: Locale }) => {
  const isReference = ribbon.kind === 'REFERS';
  return (
    <g className={`graph-ribbon ${isFaint ? 'is-faint' : ''}`} aria-hidden="true">
      <path d={ribbon.path} fill="none" stroke={colour} strokeWidth={ribbon.thickness} strokeDasharray={isReference ? '1.5 5' : undefined} strokeLinecap={isReference ? 'round' : 'butt'} />
      {!isReference && <Label text={describeLink(ribbon, locale)} at={ribbon.label} colour={colour} />}
    </g>
  );
};

/** A text on a white lozenge; Chinese characters are as broad as high, Latin ones half of that. */
const Label = ({ text, at, colour }: { readonly text: string; readonly at: { readonly x: number; readonly y: number }; readonly colour: string | undefined }) => {
  const width = 18 + [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 12 : 6.6), 0);
  return (
    <>
      <rect x={at.x - width / 2} y={at.y - 10} width={width} height="20" rx="10" stroke={colour} />
      <text x={at.x} y={at.y} dy="0.36em" textAnchor="middle" fill={colour}>
        {text}
      </text>
    </>
  );
};

const EntityCard = ({ box: { x, y, width, height, entity }, colours, locale }: { readonly box: EntityBox; readonly colours: ReadonlyMap<string, string>; readonly locale: Locale }) => {
  const visible = entity.fields.filter(({ isInaccessible }) => !isInaccessible);
  const term = termOf(entity);
  const middle = y + height / 2;
  const shares = [entity.owner, ...entity.contributors].flatMap((name) => (name === null ? [] : [{ name, fieldCount: visible.filter(({ departments }) => departments.includes(name)).length }]));
  const total = shares.reduce((sum, { fieldCount }) => sum + fieldCount, 0);
  const barWidth = width - 48;
  let from = x + 24;
  return (
    <g className="graph-entity">
      <rect x={x} y={y} width={width} height={height} rx="10" />
      <text x={x + 24} y={middle - 14} className="graph-entity-name">
        {entity.name}
        {locale === 'zh' && term !== null && <tspan dx="10" className="graph-entity-term">{term.split('；')[0]}</tspan>}
      </text>
      <text x={x + 24} y={middle + 8} className="graph-quiet">
        {count(visible.length, 'field', locale)} · {locale === 'zh' ? '归属' : 'owner'} {entity.owner === null ? say('shared', locale) : nameDepartment(entity.owner)[locale]}
      </text>
      {shares.map(({ name, fieldCount }) => {
        const share = (fieldCount / total) * barWidth;
        from += share;
        return <rect key={name} className="graph-share" x={from - share} y={middle + 20} width={Math.max(1, share - 2)} height="6" rx="1.5" fill={colours.get(name)} />;
      })}
    </g>
  );
};

const DepartmentCard = ({ box: { x, y, width, height, department }, colour, locale }: { readonly box: DepartmentBox; readonly colour: string | undefined; readonly locale: Locale }) => {
  const name = nameDepartment(department.name);
  const other = locale === 'zh' ? name.en : name.zh;
  return (
    <g className="graph-department">
      <rect x={x} y={y} width={width} height={height} rx="10" />
      <rect x={x} y={y + 14} width="4" height={height - 28} rx="2" fill={colour} className="graph-share" />
      <text x={x + 20} y={y + 33} className="graph-department-name">
        {name[locale]}
        {other !== name[locale] && <tspan dx="8" className="graph-quiet">{other}</tspan>}
      </text>
      <text x={x + 20} y={y + 58} className="graph-quiet">
        {[`${department.queries.length} ${say('queries', locale)}`, `${department.mutations.length} ${say('mutations', locale)}`, `${department.ownedEntities.length} ${locale === 'zh' ? '实体' : department.ownedEntities.length === 1 ? 'entity' : 'entities'}`].join(' · ')}
      </text>
    </g>
  );
};
