import { containerRows } from './container-rows.ts';
import type { Names } from './names.ts';
import { insertBefore, type Row } from './row.ts';

/** The rows by which the platform knows a department; a file that is not there needs none. */
export const rows: readonly Row[] = [
  {
    path: 'libs/stack/src/services.ts',
    add: (text, names) => insertBefore(text, '\n] as const satisfies readonly ServiceDefinition[];', `\n${writeService(text, names)}`),
    remove: (text, department) => dropLines(text, `{ name: '${department}', portOffset:`),
  },
  {
    path: 'libs/events/src/contract.ts',
    add: (text, { department }) => insertBefore(text, '] as const;', `, '${department}'`),
    remove: (text, department) => text.replace(`, '${department}'`, ''),
  },
  {
    path: 'libs/events/src/index.ts',
    add: (text, { department, thing, Thing }) => `${text.trimEnd()}\nexport { ${thing}RequestedEvent, type ${Thing}Requested } from './${department}.ts';\n`,
    remove: (text, department) => dropLines(text, `from './${department}.ts';`),
  },
  {
    path: 'libs/events/src/contracts.ts',
    add: (text, { department, thing }) =>
      insertBefore(insertBefore(text, '\n\n/** Everything', `\nimport { ${thing}RequestedEvent } from './${department}.ts';`), '\n] as readonly', `\n  ${thing}RequestedEvent,`),
    remove: (text, department) => {
      const imported = new RegExp(`import \\{ (\\w+) \\} from './${department}\\.ts';`).exec(text)?.[1];
      return imported === undefined ? text : dropLines(dropLines(text, `from './${department}.ts';`), `  ${imported},`);
    },
  },
  {
    path: 'libs/supergraph/src/department-names.ts',
    add: (text, { department, titleZh, titleEn }) => insertBefore(text, '\n};', `\n  '${department}': { zh: '${titleZh}', en: '${titleEn}' },`),
    remove: (text, department) => dropLines(text, `'${department}': { zh:`),
  },
  {
    path: 'CODEOWNERS',
    add: (text, { department }) => {
      const lastLine = listModelLines(text).at(-1) ?? '';
      return text.replace(lastLine, () => `${lastLine}${writeOwners(text, department)}`);
    },
    remove: (text, department) => text.replace(writeOwners(text, department), ''),
  },
  {
    path: 'package-lock.json',
    add: (text, { department }) => writeLock(text, (packages) => ({ ...packages, [`apps/${department}`]: { name: `@qinqing/${department}`, version: '0.1.0' }, [linkOf(department)]: { resolved: `apps/${department}`, link: true } })),
    remove: (text, department) => writeLock(text, ({ [`apps/${department}`]: _folder, [linkOf(department)]: _link, ...others }) => others),
  },
  ...containerRows,
];

/** The next port that is free; PostgreSQL has one in the middle. */
const writeService = (text: string, { department }: Names): string => {
  const taken = new Set([...text.matchAll(/(?:portOffset: |POSTGRES_PORT_OFFSET = )(\d+)/g)].map(([, offset]) => Number(offset)));
  let offset = 0;
  while (taken.has(offset)) offset += 1;
  return `  { name: '${department}', portOffset: ${offset}, isDepartment: true, hasDatabase: true, hasDemoData: false, entryFile: 'apps/${department}/src/main.ts', waitsFor: [] },`;
};

/** Whoever owns what of this department, a new one owns the same of its own. */
const MODEL = 'visits';

const listModelLines = (text: string): readonly string[] => text.split('\n').filter((line) => line.includes(`@qinqing/${MODEL}`) && new RegExp(`/${MODEL}(/|\\.ts)`).test(line));

const writeOwners = (text: string, department: string): string => {
  const lines = listModelLines(text).map((line) => {
    const owners = line.indexOf('@');
    return line.slice(0, owners).replace(MODEL, department).trimEnd().padEnd(owners - 1) + ' ' + line.slice(owners).replace(MODEL, department);
  });
  return lines.length === 0 ? '' : `\n\n${lines.join('\n')}`;
};

type Packages = Readonly<Record<string, object>>;

const linkOf = (department: string): string => `node_modules/@qinqing/${department}`;

/** As npm writes it, so that nothing has to be installed anew. */
const writeLock = (text: string, change: (packages: Packages) => Packages): string => {
  const lock = JSON.parse(text) as { packages: Packages };
  const packages = Object.fromEntries(Object.entries(change(lock.packages)).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return `${JSON.stringify({ ...lock, packages }, null, 2)}\n`;
};

const dropLines = (text: string, mark: string): string => text.split('\n').filter((line) => !line.includes(mark)).join('\n');
