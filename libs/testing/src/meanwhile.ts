import type { EntityManager } from '@qinqing/database';
import type { TestSubgraph } from './test-subgraph.ts';

/**
 * Lets one act come while another one has changed something and has not committed yet: the act has read what was there before, and
 * either ends without waiting, or waits for the commit.
 *
 * @param goOn what the other one changes after the act has ended or begun to wait
 * @returns the act's answer
 */
export const meanwhile = async <Answer>(
  graph: TestSubgraph,
  change: (manager: EntityManager) => Promise<unknown>,
  act: () => Promise<Answer>,
  goOn: (manager: EntityManager) => Promise<unknown> = async () => undefined,
): Promise<Answer> => {
  let answer: Promise<Answer> | null = null;
  await graph.dataSource.transaction(async (manager) => {
    await change(manager);
    let hasAnswered = false;
    answer = act().finally(() => (hasAnswered = true));
    while (!hasAnswered && !(await doesSomebodyWait(graph)));
    await goOn(manager);
  });
  return answer as unknown as Promise<Answer>;
};

const doesSomebodyWait = async (graph: TestSubgraph): Promise<boolean> => {
  const waiting = await graph.sql('SELECT 1 FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND a.datname = current_database() LIMIT 1');
  return waiting.length > 0;
};
