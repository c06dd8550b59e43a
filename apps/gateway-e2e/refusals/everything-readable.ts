import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, getNullableType, isListType, isObjectType, isRequiredArgument, isScalarType, isUnionType, type GraphQLArgument, type GraphQLField, type GraphQLObjectType } from 'graphql';

const graph = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));

/** Within the gateway's limit of levels. */
const DEEPEST = 3;
/** Within its limit of fields: what is more is asked in halves. */
const MOST_FIELDS = 1_000;

export interface Asked {
  readonly divisionCode: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Types that are left out, with the fields that lead to them. */
  readonly withoutType?: RegExp;
  /** Every other field of what the root field leads to, the even or the odd ones; all of them unless said. */
  readonly half?: 0 | 1;
}

/** One query for each root field that can be asked without knowing an id, with all that it leads to, and the names of the others. */
export const askForEverything = (asked: Asked): { readonly queries: readonly string[]; readonly notAsked: readonly string[] } => {
  const roots = Object.values(graph.getQueryType()!.getFields());
  const write = (field: GraphQLField<unknown, unknown>, part: Asked): string | null => writeField(field, part, 25, DEEPEST);
  const writeWithin = (field: GraphQLField<unknown, unknown>): readonly (string | null)[] => {
    const whole = write(field, asked);
    return whole === null || countFields(whole) <= MOST_FIELDS ? [whole] : [write(field, { ...asked, half: 0 }), write(field, { ...asked, half: 1 })];
  };
  const queries = roots.flatMap(writeWithin).filter((text) => text !== null);
  return { queries: queries.map((text) => `{ ${text} }`), notAsked: roots.filter((field) => writeArguments(field, asked, 1) === null).map(({ name }) => name) };
};

/** Everything that is known of one type's object, other objects by their id alone. */
const select = (type: GraphQLObjectType, asked: Asked, depth: number): string =>
  Object.values(type.getFields())
    // A page says everything once in its nodes, and its cursors are made of them.
    .filter(({ name }, index) => name !== 'edges' && (asked.half === undefined || depth !== DEEPEST - 1 || index % 2 === asked.half))
    .map((field) => writeField(field, asked, depth === DEEPEST - 1 ? 10 : 5, depth))
    .filter((text) => text !== null)
    .join(' ');

const countFields = (text: string): number => text.replaceAll(/\([^)]*\)/g, '').match(/\w+/g)!.length;

const writeField = (field: GraphQLField<unknown, unknown>, asked: Asked, first: number, depth: number): string | null => {
  const given = writeArguments(field, asked, first);
  if (given === null) return null;
  const inner = getNamedType(field.type);
  if (isUnionType(inner) || asked.withoutType?.test(inner.name)) return null;
  if (!isObjectType(inner)) return `${field.name}${given}`;
  const isPage = inner.name.endsWith('Connection') || inner.name === 'PageInfo';
  if (depth === 0 && !isPage && inner.getFields().id === undefined && !isListType(getNullableType(field.type))) return null;
  const selection = depth === 0 ? Object.keys(inner.getFields()).filter((name) => name === 'id' || name === 'totalCount').join(' ') : select(inner, asked, isPage ? depth : depth - 1);
  return selection === '' ? null : `${field.name}${given} { ${selection} }`;
};

const writeArguments = ({ args }: GraphQLField<unknown, unknown>, asked: Asked, first: number): string | null => {
  const given = args.map((argument) => [argument, valueOf(argument, asked, first)] as const);
  if (given.some(([argument, value]) => value === null && isRequiredArgument(argument))) return null;
  const written = given.filter(([, value]) => value !== null).map(([{ name }, value]) => `${name}: ${value}`);
  return written.length === 0 ? '' : `(${written.join(', ')})`;
};

const valueOf = ({ name, type }: GraphQLArgument, { divisionCode, month }: Asked, first: number): string | null => {
  const values: Readonly<Record<string, string>> = {
    first: `${first}`,
    divisionCode: `"${divisionCode}"`,
    month: `"${month}"`,
    from: `"${month}-01"`,
    to: `"${month}-28"`,
    on: `"${month}-15"`,
  };
  return isScalarType(getNamedType(type)) ? (values[name] ?? null) : null;
};
