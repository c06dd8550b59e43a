import { describe, expect, it } from '@jest/globals';
import { composeServices as composeByReference } from '@apollo/composition';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { readCostRules } from '../../src/limits/cost/cost-rules.ts';

const link = (imports: string) => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;
const departments = [
  {
    name: 'enterprises',
    url: 'http://enterprises.internal/graphql',
    typeDefs: parse(`
      ${link('"@key", "@cost", "@listSize"')}
      type Query {
        firms(first: Int = 20, deep: Boolean @cost(weight: 9)): FirmConnection @listSize(slicingArguments: ["first"], sizedFields: ["nodes"], assumedSize: 30, requireOneSlicingArgument: false) @cost(weight: 5)
        facts: [Firm!] @listSize(assumedSize: 24)
      }
      type FirmConnection { nodes: [Firm!]! }
      type Firm @key(fields: "id") @cost(weight: 4) { id: ID! size: Size seal: Seal }
      enum Size @cost(weight: 2) { LARGE }
      scalar Seal @cost(weight: 3)`),
  },
  {
    name: 'visits',
    url: 'http://visits.internal/graphql',
    typeDefs: parse(`
      ${link('"@key", "@cost"')}
      type Query { visitCount: Int }
      type Firm @key(fields: "id") { id: ID! visits: Int @cost(weight: 7) }`),
  },
];

describe('what departments declare of costs', () => {
  it('arrives in the supergraph by either composer, and is read from there', () => {
    const [ours, reference] = [composeServices(departments), composeByReference(departments)].map(({ supergraphSdl }) => readCostRules(supergraphSdl!));
    expect(Object.fromEntries(ours!.weights)).toEqual({ 'Query.firms': 5, 'Query.firms(deep)': 9, Firm: 4, 'Firm.visits': 7, Size: 2, Seal: 3 });
    expect(Object.fromEntries(ours!.listSizes)).toEqual({
      'Query.firms': { assumedSize: 30, slicingArguments: ['first'], sizedFields: ['nodes'] },
      'Query.facts': { assumedSize: 24, slicingArguments: [], sizedFields: [] },
    });
    expect(reference).toEqual(ours);
  });
});
