import { randomUUID } from 'node:crypto';
import type { Client } from './client.ts';

/** What an action answers, as selections: of its success, and of refusals that carry facts. */
export interface ActionAnswer {
  readonly success: string;
  /** By type, e.g. `{ VisitLimitReached: 'limit usedThisMonth' }`. */
  readonly refusals?: Readonly<Record<string, string>>;
}

/** Calls a mutation with a fresh idempotency key, unless the input brings one. Errors fail the test; refusals are answers. */
export const act = async (client: Client, mutation: string, input: Readonly<Record<string, unknown>>, { success, refusals = {} }: ActionAnswer): Promise<any> =>
  (await client.get(writeAction(mutation, { success, refusals }), { input: { idempotencyKey: randomUUID(), ...input } })).result;

/** The operation that `act` runs, for callers who expect errors. */
export const writeAction = (mutation: string, { success, refusals = {} }: ActionAnswer): string => {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const facts = Object.entries(refusals).map(([refusal, fields]) => `... on ${refusal} { ${fields} }`);
  return `mutation ($input: ${type}Input!) { result: ${mutation}(input: $input) { __typename ... on ${type}Success { ${success} } ... on UserError { message } ${facts.join(' ')} } }`;
};
