import { describe, expect, it } from '@jest/globals';
import type { Question } from './fetch/department-source.ts';
import { createDepartmentFetches } from './department-fetches.ts';
import { Execution } from './execution.ts';

const askedFor = async (query: string, variables: Record<string, unknown>): Promise<Question | undefined> => {
  let asked: Question | undefined;
  const fetches = createDepartmentFetches({
    name: 'visits',
    ask: (question) => {
      asked = question;
      return Promise.resolve({ isAnswered: true, data: {}, errors: [] });
    },
  });
  await fetches.process({ request: { query, variables }, context: new Execution({ requestId: 'r-1' } as never, {}), incomingRequestContext: {} } as never);
  return asked;
};

describe('a fetch of the query plan', () => {
  it.each([
    ['for entities', 'query($representations:[_Any!]!){_entities(representations:$representations){...on Visit{id}}}', { representations: [{}, {}] }, { isMutation: false, entityCount: 2 }],
    ['for root fields, with a variable of the client’s that bears the same name', 'query($representations:[ID!]){visits(ids:$representations){id}}', { representations: ['a'] }, { isMutation: false, entityCount: null }],
    ['that changes something', 'mutation($a:ID!){requestVisit(id:$a){id}}', { a: 'a' }, { isMutation: true, entityCount: null }],
    ['of a query that speaks of mutations', 'query mutation{visitCount}', {}, { isMutation: false, entityCount: null }],
  ])('%s', async (_what, query, variables, expected) => {
    expect(await askedFor(query, variables)).toMatchObject({ query, variables, ...expected });
  });
});
