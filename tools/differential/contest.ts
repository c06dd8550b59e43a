import type { Terrain } from './generate/selections.ts';
import { readGraph } from './graph/graph.ts';
import { measureHubDistances } from './graph/hub-distances.ts';
import { createOurEngine } from './ours/engine.ts';
import { createApolloReference } from './reference/apollo.ts';
import type { Contestants } from './trial/judge-trial.ts';

export interface Contest {
  readonly contestants: Contestants;
  readonly terrain: Terrain;
  readonly close: () => Promise<void>;
}

/** Both engines over the committed graph. @param workspace the root of the repository */
export const createContest = async (workspace: string): Promise<Contest> => {
  const graph = readGraph(workspace);
  const [ours, reference] = [await createOurEngine(graph), await createApolloReference(graph)];
  return {
    contestants: { graph, ours, reference },
    terrain: { schema: graph.apiSchema, hubDistances: measureHubDistances(graph) },
    close: async () => {
      await ours.close();
      await reference.close();
    },
  };
};
