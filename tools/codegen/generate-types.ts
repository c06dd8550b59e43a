import { generate } from '@graphql-codegen/cli';
import { parse } from 'graphql';
import { completeMappers, type Mappers } from './mappers.ts';

export interface TypesSource {
  readonly department: string;
  /** The department's whole schema: the prelude and its own. */
  readonly sdl: string;
  readonly mappers: Mappers;
}

/** Types of schema and resolvers for one department: types only, so that Node runs the file as it is. The same schema gives the same text. */
export const generateTypes = async ({ department, sdl, mappers }: TypesSource): Promise<string> => {
  const filename = `${department}/src/generated/graphql.ts`;
  const [output] = (await generate(
    {
      schema: sdl,
      cwd: import.meta.dirname,
      silent: true,
      errorsOnly: true,
      noSilentErrors: true,
      generates: {
        [filename]: { plugins: ['typescript', 'typescript-resolvers'], config: { ...settings, mappers: completeMappers(parse(sdl), mappers) } },
      },
    },
    false,
  )) as readonly { readonly content: string }[];
  if (output === undefined) throw new Error('the generator answered nothing');
  return `${header(department)}\n${output.content.trim()}\n`;
};

const header = (department: string): string =>
  `/** Generated from schema.graphql by \`npm run codegen ${department}\`: change the schema, not this file. */\n/* eslint-disable */`;

const settings = {
  federation: true,
  contextType: '../context.ts#RequestContext',
  scalars: { ID: 'string', Date: 'string', DateTime: 'Date', Fen: 'number', _FieldSet: 'string' },
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  noSchemaStitching: true,
  /** A member of a union says which one it is, so no resolver has to guess its type. */
  resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
  optionalResolveType: true,
  showUnusedMappers: false,
  /** A domain type may bear the name of its GraphQL type: it is imported as `VisitRequestValue`. */
  mapperTypeSuffix: 'Value',
};
