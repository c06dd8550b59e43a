import { startTestSubgraph } from '@qinqing/testing/test-subgraph.ts';
import type { Command } from './command-line.ts';
import { loadDistrict } from './data/load-district.ts';
import { visits } from './department-code.ts';
import type { Figure } from './figures.ts';

/** Everything that was chosen, one after the other: two measurements at once would measure each other. */
export const measureVisits = async ({ sizes, seed }: Command): Promise<readonly Figure[]> => {
  const graph = await startTestSubgraph(visits, { poolSize: 4 });
  try {
    const { figures } = await loadDistrict(graph.database.ownerUrl, seed, sizes);
    return figures;
  } finally {
    await graph.close();
  }
};
