import { BoundedCache } from '../bounded-cache.ts';

/** The media types of an answer, as GraphQL over HTTP names them. */
export type AnswerType = 'application/json' | 'application/graphql-response+json';

export interface AnswerChoice {
  /** Null: the client accepts neither. */
  readonly type: AnswerType | null;
  /**
   * The client asks for `application/json` by its name, as clients did before there was another type: for them a request that is well formed is
   * answered with 200, whatever its errors say. All others can tell by the status.
   */
  readonly isLegacy: boolean;
}

const REMEMBERED = 500;
/** Longer ones are read anew each time: nobody fills the memory with headers. */
const REMEMBERED_LENGTH = 500;

/** What the header `accept` chooses. Clients send a handful of different ones, so each is read once. */
export const createAnswerChooser = (): ((accept: string | undefined) => AnswerChoice) => {
  const known = new BoundedCache<AnswerChoice>(REMEMBERED);
  return (accept) => {
    if (accept === undefined) return ANYTHING;
    if (accept.length > REMEMBERED_LENGTH) return choose(accept);
    const choice = known.get(accept) ?? choose(accept);
    known.set(accept, choice);
    return choice;
  };
};

const ANYTHING: AnswerChoice = { type: 'application/json', isLegacy: false };

interface Preference {
  readonly range: string;
  readonly weight: number;
}

const choose = (accept: string): AnswerChoice => {
  const preferences = accept.split(',').map(readPreference);
  const json = weigh('application/json', preferences);
  const graphql = weigh('application/graphql-response+json', preferences);
  if (json.weight === 0 && graphql.weight === 0) return { type: null, isLegacy: false };
  // Whoever names the newer type understands it; whoever accepts anything gets the older one.
  const isNewer = graphql.weight > json.weight || (graphql.weight === json.weight && graphql.isNamed);
  return isNewer ? { type: 'application/graphql-response+json', isLegacy: false } : { type: 'application/json', isLegacy: json.isNamed };
};

const readPreference = (part: string): Preference => {
  const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const read = weight === undefined ? 1 : Number(weight);
  return { range, weight: read >= 0 && read <= 1 ? read : 0 };
};

/** The most specific range decides (RFC 9110 §12.5.1). */
const weigh = (type: AnswerType, preferences: readonly Preference[]): { readonly weight: number; readonly isNamed: boolean } => {
  for (const range of [type, 'application/*', '*/*']) {
    const found = preferences.find((preference) => preference.range === range);
    if (found !== undefined) return { weight: found.weight, isNamed: range === type };
  }
  return { weight: 0, isNamed: false };
};
