import type { Caller } from '@qinqing/caller';
import { memberOf, official } from '@qinqing/testing/register-events.ts';
import { NOW } from './data/district.ts';
import type { Unit } from './data/register.ts';
import type { TestClient, TestSubgraph } from '@qinqing/testing/test-subgraph.ts';

export const centre = official('centre', ['SERVICE_CENTRE']);
export const office = official('office', ['GOVERNMENT_OFFICE']);
export const operator = official('operator', ['PLATFORM_OPERATOR']);
export const representativeOf = (enterpriseId: string): Caller => memberOf(enterpriseId);
export const bureauOf = (unit: Unit): Caller => official(`bureau-${unit.id}`, ['REQUESTING_UNIT'], { unitId: unit.id });

/** Asks the department as a caller on the day of the bench, and fails on any error. */
export const askAs = (graph: TestSubgraph, caller: Caller, now: Date = NOW): TestClient => {
  const client = graph.as(caller, { now });
  return {
    run: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const answer = await client.run<Data>(query, variables);
      if (answer.errors.length > 0) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
      return answer;
    },
  };
};
