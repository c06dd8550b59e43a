import { createHash } from 'node:crypto';
import { GraphQLError, Kind, parse, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { BoundedCache } from '../bounded-cache.ts';
import { RequestRefused } from '../request-refused.ts';

/** What one operation may ask for (SHR-18). A refusal names the limit that it met. */
export interface OperationLimits {
  /** Levels of fields below the root. The longest standard introspection query has 15. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Fields in all, each fragment counted wherever it is spread. Bounds the time that validation takes, too. */
  readonly fields: number;
  readonly directives: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
}

export const defaultLimits: OperationLimits = { depth: 15, aliases: 50, rootFields: 20, fields: 1_000, directives: 50, tokens: 5_000 };

const REMEMBERED_DOCUMENTS = 1_000;

type Size = { readonly [Limit in keyof Omit<OperationLimits, 'tokens'>]: number };

/**
 * Refuses documents that ask for too much (SHR-18), before they cost any validation or planning. A document that does
 * not parse passes: the server explains that better.
 *
 * @throws RequestRefused COST_LIMIT naming the limit
 */
export const createLimitCheck = (limits: OperationLimits): ((document: string) => void) => {
  const verdicts = new BoundedCache<RequestRefused | 'accepted'>(REMEMBERED_DOCUMENTS);
  return (document) => {
    const key = createHash('sha256').update(document).digest('base64');
    const verdict = verdicts.get(key) ?? judge(document, limits);
    verdicts.set(key, verdict);
    if (verdict !== 'accepted') throw verdict;
  };
};

const judge = (text: string, limits: OperationLimits): RequestRefused | 'accepted' => {
  const document = parseWithin(text, limits.tokens);
  if (document === 'too long') return refuse('tokens', `more than ${limits.tokens}`, limits.tokens);
  if (document === 'not parsable') return 'accepted';
  for (const size of measureOperations(document))
    for (const [limit, actual] of Object.entries(size) as [keyof Size, number][]) if (actual > limits[limit]) return refuse(limit, actual, limits[limit]);
  return 'accepted';
};

const parseWithin = (text: string, maxTokens: number): DocumentNode | 'too long' | 'not parsable' => {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch (error) {
    return error instanceof GraphQLError && /\d+ tokens/.test(error.message) ? 'too long' : 'not parsable';
  }
};

const names: Readonly<Record<keyof OperationLimits, string>> = {
  depth: 'levels of fields',
  aliases: 'aliases',
  rootFields: 'root fields',
  fields: 'fields',
  directives: 'directives',
  tokens: 'tokens',
};

const refuse = (limit: keyof OperationLimits, actual: number | string, allowed: number): RequestRefused =>
  new RequestRefused(`The operation has ${actual} ${names[limit]}; the limit is ${allowed} (${limit}). Ask for less in one operation.`, {
    status: 400,
    code: 'COST_LIMIT',
    facts: { limit, allowed },
  });

/** The size of each operation of a document, fragments counted wherever they are spread. */
export const measureOperations = (document: DocumentNode): readonly Size[] => {
  const fragments = new Map(document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  const measure = new SelectionMeasure(fragments);
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet, directives = [] }) => {
      const size = measure.selections(selectionSet);
      return { ...size, directives: size.directives + directives.length };
    });
};

const nothing: Size = { depth: 0, aliases: 0, rootFields: 0, fields: 0, directives: 0 };

class SelectionMeasure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** A fragment is measured once; while it is, it counts as nothing, so that a cycle ends (validation refuses it). */
  readonly #measured = new Map<string, Size>();

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  selections({ selections }: SelectionSetNode): Size {
    let total = nothing;
    for (const selection of selections) {
      const own = { ...nothing, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet === undefined ? nothing : this.selections(selection.selectionSet);
        const field = { depth: inner.depth + 1, aliases: inner.aliases + (selection.alias === undefined ? 0 : 1), rootFields: 1, fields: inner.fields + 1, directives: inner.directives };
        total = add(total, add(own, field));
      } else {
        total = add(total, add(own, selection.kind === Kind.INLINE_FRAGMENT ? this.selections(selection.selectionSet) : this.#fragment(selection.name.value)));
      }
    }
    return total;
  }

  #fragment(name: string): Size {
    const known = this.#measured.get(name);
    if (known !== undefined) return known;
    this.#measured.set(name, nothing);
    const fragment = this.#fragments.get(name);
    const size = fragment === undefined ? nothing : this.selections(fragment.selectionSet);
    this.#measured.set(name, size);
    return size;
  }
}

const add = (left: Size, right: Size): Size => ({
  depth: Math.max(left.depth, right.depth),
  aliases: left.aliases + right.aliases,
  rootFields: left.rootFields + right.rootFields,
  fields: left.fields + right.fields,
  directives: left.directives + right.directives,
});
