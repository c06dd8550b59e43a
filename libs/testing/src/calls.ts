import { randomUUID } from 'node:crypto';
import type { GraphAnswer, TestClient } from './test-subgraph.ts';

/** What tests select of a mutation's members beyond `__typename` and `message`: of its success, and of its refusals. */
export interface MutationSelections {
  readonly success: Readonly<Record<string, string>>;
  readonly refusals: Readonly<Record<string, string>>;
}

export interface MutationCalls {
  readonly attempt: (client: TestClient, mutation: string, input: Record<string, unknown>, selection?: string) => Promise<GraphAnswer>;
  readonly mutate: (client: TestClient, mutation: string, input: Record<string, unknown>, selection?: string) => Promise<any>;
}

/** Calls mutations of a department by their name: `attempt` gives the whole answer, `mutate` the union's member and fails on errors. */
export const callMutations = ({ success, refusals }: MutationSelections): MutationCalls => {
  const attempt = (client: TestClient, mutation: string, input: Record<string, unknown>, selection = success[mutation]): Promise<GraphAnswer> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    return client.run(
      `mutation ($input: ${type}Input!) { result: ${mutation}(input: $input) { __typename ... on ${type}Success { ${selection ?? '__typename'} }
        ... on UserError { message en: message(locale: EN) } ${refusals[mutation] ?? ''} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
  };
  const mutate = async (client: TestClient, mutation: string, input: Record<string, unknown>, selection?: string): Promise<any> => {
    const { data, errors, causes } = await attempt(client, mutation, input, selection);
    if (errors.length > 0) throw new Error(JSON.stringify(errors), { cause: causes[0] });
    return data?.result;
  };
  return { attempt, mutate };
};

/** The code of the only error, for calls that must fail. */
export const faultOf = ({ errors }: GraphAnswer): unknown => (errors.length === 1 ? errors[0]?.extensions?.code : errors.map(({ extensions }) => extensions?.code));
