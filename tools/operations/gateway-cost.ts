import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { gatewayFile } from './gateway-file.ts';
import { OperationFault } from './operation-fault.ts';

type Cost = typeof import('../../apps/gateway/src/limits/cost/cost-meter.ts');
type Limits = typeof import('../../apps/gateway/src/limits/limit-settings.ts');

const { createCostMeter } = (await import(gatewayFile('limits/cost/cost-meter.ts'))) as Cost;
const { defaultLimitSettings } = (await import(gatewayFile('limits/limit-settings.ts'))) as Limits;

/** The limit of each kind of caller, unless an operator has set another. */
export const costLimits = defaultLimitSettings.cost;

export interface PublishedGraph {
  readonly schema: GraphQLSchema;
  /** What one operation with its fragments costs, and why. */
  readonly measure: (document: DocumentNode) => ReturnType<ReturnType<Cost['createCostMeter']>['measure']>;
}

/** @throws OperationFault when there is no composed graph */
export const readPublishedGraph = async (root: string): Promise<PublishedGraph> => {
  const [api, supergraph] = ['api.graphql', 'supergraph.graphql'].map((file) => join(root, 'schema', file)) as [string, string];
  if (!existsSync(api)) throw new OperationFault('缺少 schema/api.graphql，请先运行 npm run compose。', 'schema/api.graphql is missing. Run: npm run compose');
  const sdl = await readFile(api, 'utf8');
  const schema = buildSchema(sdl);
  const meter = createCostMeter({ apiSchema: schema, supergraphSdl: existsSync(supergraph) ? await readFile(supergraph, 'utf8') : sdl });
  return {
    schema,
    measure: (document) => {
      const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
      if (operation === undefined) throw new OperationFault('没有操作。', 'There is no operation.');
      return meter.measure(document, operation);
    },
  };
};
