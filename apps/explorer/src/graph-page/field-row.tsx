import type { GraphField, GraphType } from '@qinqing/supergraph';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Locale } from '../frame/locale.ts';
import { DepartmentBadge } from './department-badge.tsx';
import { Described } from './described.tsx';
import { linkToType } from './selection.ts';
import { say } from './words.ts';

export interface FieldRowProps {
  readonly type: GraphType;
  readonly field: GraphField;
  /** The address names this field. */
  readonly isChosen: boolean;
  readonly locale: Locale;
}

/** A field: what it takes and gives, who answers it, what it needs of others. */
export const FieldRow = ({ type, field, isChosen, locale }: FieldRowProps) => {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'center' });
  }, [isChosen]);
  const isContributed = type.owner !== null && field.departments.length > 0 && !field.departments.includes(type.owner);
  return (
    <tr ref={row} className={`graph-field ${isChosen ? 'is-chosen' : ''}`}>
      <th scope="row">
        <a className="graph-code" href={linkToType(type.name, field.name)}>
          {field.deprecationReason === null ? field.name : <s>{field.name}</s>}
        </a>
        <span className="graph-code graph-type-of">
          : <TypeLink type={field.type} typeName={field.typeName} />
        </span>
        {field.arguments.length > 0 && (
          <ul className="graph-arguments">
            {field.arguments.map((argument) => (
              <li key={argument.name} className="graph-code" title={argument.description ?? undefined}>
                {argument.deprecationReason === null ? argument.name : <s>{argument.name}</s>}: {argument.type}
                {argument.defaultValue !== null && ` = ${argument.defaultValue}`}
              </li>
            ))}
          </ul>
        )}
      </th>
      <td>
        <Answering type={type} field={field} locale={locale} />
      </td>
      <td>
        {isContributed && <span className="graph-note">{say('contributedField', locale)}</span>}
        {field.requires.map(({ department, fields }) => (
          <Note key={`requires ${department}`} title={say('needs', locale)}>
            <span className="graph-code">{fields}</span>
          </Note>
        ))}
        {field.provides.map(({ department, fields }) => (
          <Note key={`provides ${department}`} title={say('provides', locale)}>
            <span className="graph-code">{fields}</span>
          </Note>
        ))}
        {field.external.map((department) => (
          <Note key={`external ${department}`} title={say('external', locale)}>
            <DepartmentBadge department={department} locale={locale} />
          </Note>
        ))}
        {field.overrides.map(({ from, label }) => (
          <Note key={`override ${from}`} title={say('movedFrom', locale)}>
            <DepartmentBadge department={from} locale={locale} /> {label}
          </Note>
        ))}
      </td>
      <td>
        <Described description={field.description} deprecationReason={field.deprecationReason} locale={locale} />
      </td>
    </tr>
  );
};

/** A type's own departments answer all its fields: only what differs is said again. */
const Answering = ({ type, field, locale }: Pick<FieldRowProps, 'type' | 'field' | 'locale'>) => {
  if (type.departments.length === 1) return null;
  if (field.departments.length === type.departments.length) return <span className="graph-none">{say(type.keys.length > 0 ? 'key' : 'shared', locale)}</span>;
  return field.departments.map((department) => <DepartmentBadge key={department} department={department} locale={locale} />);
};

const Note = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <span className="graph-note">
    {title} {children}
  </span>
);

const standard = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);

/** `[Appeal!]!` with the name as a link. */
const TypeLink = ({ type, typeName }: { readonly type: string; readonly typeName: string }) => {
  if (standard.has(typeName)) return type;
  const at = type.indexOf(typeName);
  return (
    <>
      {type.slice(0, at)}
      <a href={linkToType(typeName)}>{typeName}</a>
      {type.slice(at + typeName.length)}
    </>
  );
};
