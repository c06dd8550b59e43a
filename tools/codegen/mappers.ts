import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Kind, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';

/** GraphQL type → the TypeScript type that its resolvers receive, as `../domain/visit-request.ts#VisitRequest`. */
export type Mappers = Readonly<Record<string, string>>;

const codegenFile = z.strictObject({ mappers: z.record(z.string(), z.string()).default({}) });

/** @throws Error when the file is not `{ "mappers": { "Type": "module.ts#Name" } }`. */
export const readMappers = async (file: string): Promise<Mappers> => {
  if (!existsSync(file)) return {};
  const read = codegenFile.safeParse(parseJson(await readFile(file, 'utf8')));
  if (!read.success) throw new Error(`codegen.json must be { "mappers": { "VisitRequest": "../domain/visit-request.ts#VisitRequest" } }: ${z.prettifyError(read.error)}`);
  return read.data.mappers;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * What a value of a type need not carry: a field with arguments (`message(locale:)`) is always answered by a resolver,
 * and an `@external` field comes with the reference, if at all. An explicit mapper wins.
 *
 * @throws Error when a mapper names a type that the schema does not have.
 */
export const completeMappers = (document: DocumentNode, mappers: Mappers): Mappers => {
  const named = new Set(document.definitions.flatMap((definition) => ('name' in definition && definition.name ? [definition.name.value] : [])));
  const unknown = Object.keys(mappers).filter((name) => !named.has(name));
  if (unknown.length > 0) throw new Error(`codegen.json maps ${unknown.join(', ')}, which the schema does not define. Remove or rename the entry.`);
  const objects = document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  return { ...Object.fromEntries(objects.flatMap(describeValue)), ...mappers };
};

const describeValue = ({ name, fields = [] }: ObjectTypeDefinitionNode): readonly (readonly [string, string])[] => {
  if (['Query', 'Mutation', 'Subscription'].includes(name.value)) return [];
  const left = fields.filter((field) => hasArguments(field) || isExternal(field));
  if (left.length === 0) return [];
  const value = `Omit<{T}, ${union(left)}>`;
  const external = left.filter((field) => isExternal(field) && !hasArguments(field));
  return [[name.value, external.length === 0 ? value : `${value} & Partial<Pick<{T}, ${union(external)}>>`]];
};

const hasArguments = (field: FieldDefinitionNode): boolean => (field.arguments ?? []).length > 0;

const isExternal = (field: FieldDefinitionNode): boolean => (field.directives ?? []).some((directive) => directive.name.value === 'external');

const union = (fields: readonly FieldDefinitionNode[]): string => fields.map((field) => `'${field.name.value}'`).join(' | ');
