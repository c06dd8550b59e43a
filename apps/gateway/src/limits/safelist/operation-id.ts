import { createHash } from 'node:crypto';
import { printExecutableGraphQLDocument } from '@graphql-tools/documents';
import type { DocumentNode } from 'graphql';

/**
 * What the safelist knows an operation by: `sha256:` and the hexadecimal hash of its normal form, in which neither layout nor
 * the order of fields counts. It is the key under which the client preset of graphql-codegen lists it in `persisted-documents.json`.
 */
export const identifyOperation = (document: DocumentNode): string => `sha256:${createHash('sha256').update(printExecutableGraphQLDocument(document)).digest('hex')}`;
