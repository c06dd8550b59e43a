import type { FieldCost } from './operation-cost.ts';

/** Which fields a refusal names: enough to see at one look what to change. */
const NAMED_FIELDS = 3;

export interface CostRefusal {
  readonly message: string;
  readonly facts: { readonly limit: 'cost'; readonly cost: number; readonly allowed: number; readonly dearest: readonly FieldCost[] };
}

/** What a team reads whose operation costs too much: by how much, which fields make it so, and what to change. */
export const refuseCost = (cost: number, allowed: number, fields: readonly FieldCost[]): CostRefusal => {
  const dearest = fields.slice(0, NAMED_FIELDS);
  const named = dearest.map(({ path, count, cost: own }) => `${path} (${count} times, ${own})`).join(', ');
  return {
    message: `The operation costs ${cost}; the limit is ${allowed} (cost). Most of it: ${named}. Ask for smaller pages (first) there, or for these fields in an operation of their own.`,
    facts: { limit: 'cost', cost, allowed, dearest },
  };
};
