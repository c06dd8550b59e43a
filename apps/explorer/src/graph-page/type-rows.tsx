import type { Locale } from '../frame/locale.ts';
import { DepartmentBadge } from './department-badge.tsx';
import { Described } from './described.tsx';
import { FieldRow } from './field-row.tsx';
import type { ListedType } from './list-types.ts';
import { linkToType } from './selection.ts';
import { count, say } from './words.ts';

export interface TypeRowsProps {
  readonly listed: ListedType;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** The field that the address names; null: none of this type. */
  readonly chosenField: string | null;
  readonly locale: Locale;
}

/** A type, and below it, when open, its fields, members or values. */
export const TypeRows = ({ listed: { type, fields }, isOpen, onToggle, chosenField, locale }: TypeRowsProps) => {
  const parts = fields.length + type.members.length + type.values.length;
  return (
    <tbody>
      <tr className="graph-type">
        <th scope="rowgroup">
          <button type="button" aria-expanded={isOpen} aria-label={type.name} disabled={parts === 0} onClick={onToggle} />
          <a className="graph-code" href={linkToType(type.name)}>
            {type.name}
          </a>
          <span className="graph-count">{parts > 0 && parts}</span>
        </th>
        <td>{type.owner === null ? <span className="graph-none">{say(type.isRoot ? 'each' : 'shared', locale)}</span> : <DepartmentBadge department={type.owner} locale={locale} />}</td>
        <td>
          {type.contributors.map((department) => (
            <DepartmentBadge key={department} department={department} locale={locale} />
          ))}
        </td>
        <td>
          <Described description={type.description} locale={locale} />
        </td>
      </tr>
      {isOpen && fields.map((field) => <FieldRow key={field.name} type={type} field={field} isChosen={chosenField === field.name} locale={locale} />)}
      {isOpen && type.members.length > 0 && (
        <tr className="graph-field">
          <th scope="row">{say('members', locale)}</th>
          <td colSpan={3} className="graph-names">
            {type.members.map(({ name }) => (
              <a key={name} className="graph-code" href={linkToType(name)}>
                {name}
              </a>
            ))}
          </td>
        </tr>
      )}
      {isOpen &&
        type.values.map(({ name, description, deprecationReason }) => (
          <tr key={name} className="graph-field">
            <th scope="row" className="graph-code">
              {deprecationReason === null ? name : <s>{name}</s>}
            </th>
            <td colSpan={2} />
            <td>
              <Described description={description} deprecationReason={deprecationReason} locale={locale} />
            </td>
          </tr>
        ))}
    </tbody>
  );
};

/** What the table holds, for everybody and for screen readers: `43 个类型，512 个字段`. */
export const describeListed = (listed: readonly ListedType[], locale: Locale): string =>
  [count(listed.length, 'type', locale), count(listed.reduce((sum, { fields }) => sum + fields.length, 0), 'field', locale)].join(locale === 'zh' ? '，' : ', ');
