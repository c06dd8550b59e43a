import type { Caller } from '@qinqing/caller';
import { memberOf, official } from '@qinqing/testing/register-events.ts';
import { NOW } from './data/district.ts';
import type { Unit } from './data/register.ts';
import type { TestSubgraph } from '@qinqing/testing/test-subgraph.ts';

export const centre = official('centre', ['SERVICE_CENTRE']);
export const office = official('office', ['GOVERNMENT_OFFICE']);
export const operator = official('operator', ['PLATFORM_OPERATOR']);
export const representativeOf = (enterpriseId: string): Caller => memberOf(enterpriseId);
export const bureauOf = (unit: Unit): Caller => official(`bureau-${unit.id}`, ['REQUESTING_UNIT'], { unitId: unit.id });

export interface Answer<Data> {
  readonly data: Data;
  readonly statements: readonly string[];
}

/**
 * Asks the department as a caller on the day of the bench.
 *
 * @throws Error with the messages of any errors: a fast mistake is no figure
 */
export const ask = async <Data = Record<string, any>>(graph: TestSubgraph, caller: Caller, query: string, variables?: Record<string, unknown>): Promise<Answer<Data>> => {
  const { data, errors, statements } = await graph.as(caller, { now: NOW }).run<Data>(query, variables);
  if (errors.length > 0 || data === null) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { data, statements };
};
