import type { Plan } from './plan.ts';

export interface AskedOperation {
  readonly query: string;
  readonly operationName: string | null;
  /** As the editor holds them: JSON, or nothing. */
  readonly variables: string;
}

interface Refused {
  readonly errors: readonly { readonly message: string }[];
}

/** Asks the gateway how it would answer. @throws Error in its words when it refuses, or when the variables are no JSON */
export const loadPlan = async ({ query, operationName, variables }: AskedOperation, accessToken: string | null, signal: AbortSignal): Promise<Plan> => {
  const response = await fetch('/plan', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(accessToken !== null && { authorization: `Bearer ${accessToken}` }) },
    body: JSON.stringify({ query, operationName, variables: variables.trim() === '' ? {} : (JSON.parse(variables) as unknown) }),
    signal,
  });
  const body = (await response.json()) as Plan | Refused;
  if ('errors' in body) throw new Error(body.errors.map(({ message }) => message).join(' '));
  return body;
};
