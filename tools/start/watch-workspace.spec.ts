import { describe, expect, it } from '@jest/globals';
import { listAffected } from './watch-workspace.ts';

describe('a file that changed while npm start -- --watch runs', () => {
  it.each([
    ['apps/visits/src/domain/visit-quota.ts', ['visits']],
    ['apps/visits/schema.graphql', ['visits']],
    ['libs/caller/src/keys.ts', ['gateway', 'visits']],
    ['schema/supergraph.graphql', ['gateway', 'visits']],
    ['apps/enterprises/src/main.ts', []],
    ['apps/visits/src/domain/visit-quota.spec.ts', []],
    ['apps/visits/test/request-visit.spec.ts', []],
    ['apps/visits/README.md', []],
  ] as const)('%s restarts %j', (path, expected) => {
    expect(listAffected(path, ['gateway', 'visits'])).toEqual(expected);
  });
});
