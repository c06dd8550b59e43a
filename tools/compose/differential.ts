import { ApolloGateway } from '@apollo/gateway';
import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { placeholderUrl } from './compose.ts';
import type { Department } from './departments.ts';
import { explainProblem } from './problems.ts';

/** A second composer and the engine's own loader must agree with the first on what clients see. Returns what differs; nothing means equal. */
export const findDifferences = async (departments: readonly Department[], composed: { readonly supergraph: string; readonly api: string }): Promise<readonly string[]> => {
  const reference = composeServices(departments.map(({ name, typeDefs }) => ({ name, typeDefs, url: placeholderUrl(name) })));
  if (reference.errors !== undefined) return reference.errors.map((error) => `The reference composer refuses what the composer accepts.\n${explainProblem(error)}`);
  const [ownApi, referenceApi] = [await loadApi(composed.supergraph), await loadApi(reference.supergraphSdl)];
  return [
    ...describeDifference('the supergraph as the engine loads it', composed.api, ownApi),
    ...describeDifference('the reference composer', composed.api, referenceApi),
  ];
};

const describeDifference = (other: string, api: string, otherApi: string): readonly string[] => {
  if (api === otherApi) return [];
  const [lines, otherLines] = [api.split('\n'), otherApi.split('\n')];
  const at = lines.findIndex((line, index) => line !== otherLines[index]);
  return [`The API schema differs between the composer and ${other}, first at line ${at + 1}: "${lines[at] ?? ''}" against "${otherLines[at] ?? ''}".`];
};

const loadApi = async (supergraphSdl: string): Promise<string> => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const gateway = new ApolloGateway({ supergraphSdl });
  let api = '';
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    api = `${printSchema(lexicographicSortSchema(apiSchema))}\n`;
  });
  await gateway.load();
  await gateway.stop();
  return api;
};
