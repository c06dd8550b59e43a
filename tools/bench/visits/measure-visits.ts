import { startTestSubgraph } from '@qinqing/testing/test-subgraph.ts';
import type { Command } from './command-line.ts';
import { loadDistrict } from './data/load-district.ts';
import { visits } from './department-code.ts';
import type { Figure } from '../figures.ts';
import { measureAnswers } from './measure-answers.ts';
import { measureLoad } from './measure-load.ts';
import { measureMerging } from './measure-merging.ts';
import { measurePlanner } from './measure-planner.ts';
import { measurePlans } from './measure-plans.ts';

/** Everything that was chosen, one after the other: two measurements at once would measure each other. */
export const measureVisits = async (command: Command): Promise<readonly Figure[]> => [
  ...(needsDistrict(command) ? await measureDistrict(command) : []),
  ...(command.chosen.has('planner') ? await measurePlanner(command.seed, command.isQuick) : []),
  ...(command.chosen.has('load') ? await measureLoad(command.sizes) : []),
];

const needsDistrict = ({ chosen }: Command): boolean => ['data', 'merging', 'plans', 'answers'].some((section) => chosen.has(section as never));

/** What needs the district at full size; merging comes before anything is booked on top. */
const measureDistrict = async ({ sizes, seed, chosen }: Command): Promise<readonly Figure[]> => {
  const graph = await startTestSubgraph(visits, { poolSize: 4 });
  try {
    const { figures, wishes } = await loadDistrict(graph.database.ownerUrl, seed, sizes);
    return [
      ...figures,
      ...(chosen.has('merging') ? await measureMerging(graph, wishes) : []),
      ...(chosen.has('plans') ? await measurePlans(graph, seed) : []),
      ...(chosen.has('answers') ? await measureAnswers(graph, seed, sizes) : []),
    ];
  } finally {
    await graph.close();
  }
};
