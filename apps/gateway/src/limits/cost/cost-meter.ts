import { Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { readCostRules } from './cost-rules.ts';
import { DeclaredCosts } from './declared-costs.ts';
import { costOperation, type OperationCost } from './operation-cost.ts';

/** Knows what operations cost in one graph. */
export interface CostMeter {
  /** Read once for an operation of a document that is kept: it is remembered as long as the document itself. */
  readonly measure: (document: DocumentNode, operation: OperationDefinitionNode) => OperationCost;
}

export interface CostedGraph {
  /** What clients may ask. */
  readonly apiSchema: GraphQLSchema;
  /** Where the departments' `@cost` and `@listSize` are. */
  readonly supergraphSdl: string;
}

export const createCostMeter = ({ apiSchema, supergraphSdl }: CostedGraph): CostMeter => {
  const costs = new DeclaredCosts(apiSchema, readCostRules(supergraphSdl));
  const measured = new WeakMap<OperationDefinitionNode, OperationCost>();
  return {
    measure: (document, operation) => {
      const known = measured.get(operation);
      if (known !== undefined) return known;
      const cost = costOperation({ operation, fragments: fragmentsOf(document) }, costs);
      measured.set(operation, cost);
      return cost;
    },
  };
};

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
