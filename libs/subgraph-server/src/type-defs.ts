import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';

const prelude = new URL('./prelude.graphql', import.meta.url);

/** A department's whole schema: what all departments have in common, then its own `schema.graphql`. */
export const readTypeDefs = (schemaFile: URL): DocumentNode => parse(`${readFileSync(prelude, 'utf8')}\n${readFileSync(schemaFile, 'utf8')}`);
