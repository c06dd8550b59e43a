import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const specs = ['**/*.spec.ts', '**/test/**'];

/** Imports that a folder must not have, with the sentence that a person reads. */
const forbid = (files, patterns, ignores = specs) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const graphql = { group: ['graphql', 'graphql/*'], message: 'GraphQL belongs to the schema and the resolvers.' };
const apollo = { group: ['@apollo/*'], message: '@apollo/* belongs to subgraph-server and the gateway.' };
const sql = { group: ['typeorm', 'pg', 'pg/*', 'pg-*', 'graphile-worker'], message: 'SQL belongs to persistence, migrations and libs/database.' };
const impureLibs = { regex: '^@qinqing/(?!codes$|working-time$|events$|caller$|rules$|chinese-text$|state-machine$|text-input$)', message: 'Domain rules use pure libraries only.' };
const layer = (names, message) => ({ group: names.map((name) => `**/${name}/**`), message });

export default [
  { ignores: ['**/generated/**', '**/node_modules/**', '.nx/**', '.qinqing/**', 'schema/**'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          banTransitiveDependencies: false,
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:lib'] },
            { sourceTag: 'pure', onlyDependOnLibsWithTags: ['pure'] },
            // Copied out of this repository, an example still works.
            { sourceTag: 'type:example', onlyDependOnLibsWithTags: [] },
            { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib'] },
            { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:lib'] },
            { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:lib', 'type:tool', 'type:app'] },
          ],
        },
      ],
    },
  },
  forbid(
    ['apps/*/src/domain/**/*.ts'],
    [graphql, apollo, sql, impureLibs, layer(['persistence', 'operations', 'resolvers', 'events', 'jobs', 'generated'], 'Domain rules know nothing around them.'), { group: ['node:*'], message: 'Domain rules do no I/O.' }],
  ),
  forbid(['apps/*/src/persistence/**/*.ts'], [graphql, apollo, layer(['operations', 'resolvers', 'jobs', 'generated'], 'Persistence knows the domain only.')]),
  forbid(['apps/*/src/operations/**/*.ts'], [graphql, apollo, sql, layer(['resolvers', 'generated'], 'An operation does not know who calls it.')]),
  forbid(['apps/*/src/*.ts', 'apps/*/src/{events,jobs}/**/*.ts', 'libs/{subgraph-server,testing,events,caller,http-server,stack}/src/**/*.ts'], [{ group: ['typeorm'], message: 'Take the types from @qinqing/database.' }], [...specs, 'apps/identity/**']),
  forbid(['apps/*/src/resolvers/**/*.ts'], [apollo, sql, layer(['migrations'], 'A resolver reads through persistence.')]),
  {
    files: ['apps/*/src/domain/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: 'Configuration is a parameter.' }],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time is a parameter.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is a parameter.' },
      ],
    },
  },
];
