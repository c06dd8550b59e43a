import { composeServices } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, printSchema, type DocumentNode } from 'graphql';
import type { Department } from './departments.ts';
import { keepOwnersWords } from './owners-words.ts';
import { explainProblem } from './problems.ts';

export type Composition =
  /** `departments`: as they were composed, each type described by its owner alone. */
  | { readonly isComposed: true; readonly supergraph: string; readonly api: string; readonly departments: readonly Department[] }
  | { readonly isComposed: false; readonly problems: readonly string[] };

/** One graph out of all departments: the supergraph for the gateway, and the schema that clients see. */
export const compose = (departments: readonly Department[]): Composition => {
  const first = composeOnce(departments);
  if (first.errors !== undefined) return { isComposed: false, problems: first.errors.map(explainProblem) };
  const described = keepOwnersWords(departments, first.supergraphSdl);
  const result = composeOnce(described);
  return result.errors === undefined
    ? { isComposed: true, supergraph: `${result.supergraphSdl.trim()}\n`, api: printApi(result.publicDocumentNode), departments: described }
    : { isComposed: false, problems: result.errors.map(explainProblem) };
};

const composeOnce = (departments: readonly Department[]) => composeServices(departments.map(({ name, typeDefs }) => ({ name, typeDefs, url: placeholderUrl(name) })));

/** Hosts differ by place, so the committed supergraph names none: the gateway learns them from its environment. */
export const placeholderUrl = (name: string): string => `http://${name}.internal/graphql`;

const printApi = (document: DocumentNode): string => `${printSchema(lexicographicSortSchema(buildASTSchema(document)))}\n`;
