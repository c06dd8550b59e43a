export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: any;
  readonly errors: readonly AnswerError[];
  readonly text: string;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string } & Record<string, unknown>;
}

export interface Client {
  run(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** The same, and every error fails the test. */
  get(query: string, variables?: Record<string, unknown>): Promise<any>;
}

/** @param authorize gives the headers of one request: a bank's token needs a fresh proof for each */
export const createClient = (url: string, authorize: () => Promise<Readonly<Record<string, string>>>): Client => {
  const run: Client['run'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await authorize()), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return readAnswer(response);
  };
  return {
    run,
    get: async (query, variables) => {
      const { data, errors, text } = await run(query, variables);
      if (errors.length > 0) throw new Error(text);
      return data;
    },
  };
};

export const readAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const body = JSON.parse(text) as { data?: unknown; errors?: Answer['errors'] };
  return { status: response.status, headers: response.headers, data: body.data ?? null, errors: body.errors ?? [], text };
};
