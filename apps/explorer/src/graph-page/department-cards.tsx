import { nameDepartment, type Department } from '@qinqing/supergraph';
import type { Locale } from '../frame/locale.ts';
import { linkToDepartment, linkToType, NOTHING, writeSelection, type Selection } from './selection.ts';
import { say } from './words.ts';

export interface DepartmentCardsProps {
  readonly departments: readonly Department[];
  readonly colours: ReadonlyMap<string, string>;
  readonly selection: Selection;
  readonly locale: Locale;
}

/** Each department with what it has in the graph, in numbers and by name. */
export const DepartmentCards = ({ departments, colours, selection, locale }: DepartmentCardsProps) => (
  <ul className="graph-cards">
    {departments.map((department) => (
      <DepartmentCard key={department.name} department={department} colour={colours.get(department.name)} isChosen={selection.kind === 'DEPARTMENT' && selection.department === department.name} locale={locale} />
    ))}
  </ul>
);

interface DepartmentCardProps {
  readonly department: Department;
  readonly colour: string | undefined;
  readonly isChosen: boolean;
  readonly locale: Locale;
}

const DepartmentCard = ({ department, colour, isChosen, locale }: DepartmentCardProps) => {
  const name = nameDepartment(department.name);
  const other = locale === 'zh' ? name.en : name.zh;
  const contributed = department.contributions.reduce((sum, { fieldNames }) => sum + fieldNames.length, 0);
  const figures = [
    ['queries', department.queries.length],
    ['mutations', department.mutations.length],
    ...(department.subscriptions.length > 0 ? [['subscriptions', department.subscriptions.length] as const] : []),
    ['ownedTypes', department.ownedTypes.length],
    ['contributed', contributed],
  ] as const;
  return (
    <li className={isChosen ? 'is-chosen' : ''} style={{ borderTopColor: colour }}>
      <h3>
        <a href={isChosen ? writeSelection(NOTHING) : linkToDepartment(department.name)} aria-current={isChosen || undefined}>
          {name[locale]}
          {other !== name[locale] && <small>{other}</small>}
        </a>
      </h3>
      <dl className="graph-figures">
        {figures.map(([what, figure]) => (
          <div key={what}>
            <dt>{say(what, locale)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <dl className="graph-lists">
        <NameList title={say('entities', locale)} names={department.ownedEntities} none={say('none', locale)} />
        {department.contributions.map(({ typeName, fieldNames }) => (
          <NameList key={typeName} title={`${say('contributesTo', locale)} ${typeName}`} names={fieldNames} typeName={typeName} none="" />
        ))}
        <NameList title={say('leadsTo', locale)} names={department.references.map(({ typeName }) => typeName)} none={say('none', locale)} />
      </dl>
    </li>
  );
};

/** Names as links: of types, or of fields where a type is given. */
const NameList = ({ title, names, typeName, none }: { readonly title: string; readonly names: readonly string[]; readonly typeName?: string; readonly none: string }) => (
  <div>
    <dt>{title}</dt>
    <dd>
      {names.length === 0 && <span className="graph-none">{none}</span>}
      {names.map((name) => (
        <a key={name} className="graph-code" href={typeName === undefined ? linkToType(name) : linkToType(typeName, name)}>
          {name}
        </a>
      ))}
    </dd>
  </div>
);
