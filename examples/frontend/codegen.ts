import type { CodegenConfig } from '@graphql-codegen/cli';

/** `SCHEMA` names another schema: a file, or a platform in demo mode such as http://localhost:4000/graphql. */
const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? '../../schema/api.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: {
        skipIndexFile: true,
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        // What this client asks, by its hash: `npm run operations` registers it with the platform.
        persistedDocuments: true,
      },
      config: {
        documentMode: 'string',
        importExtension: '.ts',
        // Money is an integer of fen, a day is YYYY-MM-DD, an instant is ISO 8601 in UTC.
        scalars: { ID: 'string', Fen: 'number', Date: 'string', DateTime: 'string' },
        strictScalars: true,
        enumType: 'string-literal',
        immutableTypes: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
