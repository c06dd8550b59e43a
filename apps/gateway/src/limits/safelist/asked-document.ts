/** A request for an operation, as the server takes it. */
export interface OperationRequest {
  readonly method: string;
  readonly body: unknown;
  /** The query part of the address, with its question mark. */
  readonly search: string;
}

/** How a request says which operation it asks for. */
export interface AskedDocument {
  /** Null: it carries none. */
  readonly text: string | null;
  /** `sha256:…`, from `documentId` or `extensions.persistedQuery`. Null: it names none that could be registered. */
  readonly id: string | null;
}

type Parameters = Readonly<Record<string, unknown>>;

const HASH = /^(?:sha256:)?([\da-f]{64})$/;

/** Reads what the server will read, and from the same place: the address of a GET, else the body. */
export const readAskedDocument = ({ method, body, search }: OperationRequest): AskedDocument => {
  const parameters = method === 'GET' ? readSearch(search) : body;
  if (!isObject(parameters)) return { text: null, id: null };
  const { query, documentId, extensions } = parameters;
  const persisted = isObject(extensions) && isObject(extensions.persistedQuery) ? extensions.persistedQuery.sha256Hash : undefined;
  return { text: typeof query === 'string' ? query : null, id: toId(documentId ?? persisted) };
};

/** The same request, asking for another document: by its text alone, so that nothing else can say what is executed. */
export const replaceDocument = ({ method, body, search }: OperationRequest, text: string): OperationRequest => {
  if (method !== 'GET') return { method, search, body: { ...withoutIds(body as Parameters), query: text } };
  const parameters = new URLSearchParams(search);
  parameters.delete('documentId');
  parameters.delete('extensions');
  parameters.set('query', text);
  return { method, body, search: `?${parameters}` };
};

const withoutIds = ({ documentId: _id, extensions: _extensions, ...rest }: Parameters): Parameters => rest;

const readSearch = (search: string): Parameters => {
  const parameters = new URLSearchParams(search);
  return { query: parameters.get('query') ?? undefined, documentId: parameters.get('documentId') ?? undefined, extensions: parseJson(parameters.get('extensions')) };
};

const parseJson = (text: string | null): unknown => {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const toId = (given: unknown): string | null => {
  const hash = typeof given === 'string' ? HASH.exec(given)?.[1] : undefined;
  return hash === undefined ? null : `sha256:${hash}`;
};

const isObject = (value: unknown): value is Parameters => typeof value === 'object' && value !== null && !Array.isArray(value);
