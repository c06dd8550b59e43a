import { CallerFault, publicCaller, type Caller } from '@qinqing/caller';
import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { decideWithObject, decideWithoutObject, isOpenToAll, readGrants, type Grant, type ObjectScope } from './access.ts';
import type { BaseContext } from './department.ts';

/** For each object type whose rows are scoped: where one of its objects belongs. */
export type ScopeTable<Context> = Readonly<Record<string, (source: never, context: Context) => ObjectScope | Promise<ObjectScope>>>;

type AnyScopeTable = Readonly<Record<string, (source: unknown, context: BaseContext) => ObjectScope | Promise<ObjectScope>>>;
type Field = GraphQLField<unknown, BaseContext>;

/**
 * Puts the schema's `@allow` declarations in front of every resolver, whatever path leads there: aliases, fragments,
 * entity references and mutation results pass the same check. Default deny.
 *
 * - An object that the caller may not see becomes null.
 * - A forbidden field of a visible object becomes null with FORBIDDEN.
 *
 * @throws when a field has no declaration, or a type with scoped rows has no entry in `scopes`
 */
export const enforceAccess = <Context extends BaseContext>(schema: GraphQLSchema, scopes: ScopeTable<Context>): GraphQLSchema => {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type !== null && type !== undefined).map(({ name }) => name));
  const guard = new AccessGuard(scopes as unknown as AnyScopeTable, schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type.name === '_Service') continue;
    for (const field of Object.values(type.getFields())) {
      if (roots.has(type.name) && field.name.startsWith('_')) continue;
      guard.protectField(type, field as Field, roots.has(type.name));
    }
    guard.protectReferences(type);
  }
  return schema;
};

/** The grants that count for a field: its own, else its type's. */
export const grantsOf = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): readonly Grant[] => {
  const own = readGrants(field.astNode?.directives);
  return own.length > 0 ? own : readGrants(type.astNode?.directives);
};

class AccessGuard {
  readonly #scopes: AnyScopeTable;
  readonly #schema: GraphQLSchema;

  constructor(scopes: AnyScopeTable, schema: GraphQLSchema) {
    this.#scopes = scopes;
    this.#schema = schema;
  }

  protectField(type: GraphQLObjectType, field: Field, isRoot: boolean): void {
    const grants = grantsOf(type, field as GraphQLField<unknown, unknown>);
    if (grants.length === 0) throw new Error(`${type.name}.${field.name} declares no @allow, on itself or on its type: say who may read it`);
    const hasOwnRule = readGrants(field.astNode?.directives).length > 0;
    const resolve: GraphQLFieldResolver<unknown, BaseContext> = field.resolve ?? defaultFieldResolver;
    const filter = this.#filterFor(getNamedType(field.type));
    const mustCheck = (hasOwnRule || isRoot) && !isOpenToAll(grants);
    if (mustCheck && !isRoot) this.#requireScope(type.name, grants);
    if (!mustCheck && filter === null) return;
    field.resolve = async (source, args, context, info) => {
      if (mustCheck && !(await this.#mayRead(type.name, grants, source, context))) throw refuse(context.caller, `${type.name}.${field.name}`, isRoot);
      const value: unknown = await resolve(source, args, context, info);
      return filter === null ? value : filter(value, context);
    };
  }

  /** A reference from another department leads to the object on the same terms as any other path. */
  protectReferences(type: GraphQLObjectType): void {
    const filter = this.#filterFor(type);
    const extensions = type.extensions as { apollo?: { subgraph?: { resolveReference?: (...parameters: unknown[]) => unknown } } };
    const resolveReference = extensions.apollo?.subgraph?.resolveReference;
    if (filter === null || resolveReference === undefined || extensions.apollo?.subgraph === undefined) return;
    extensions.apollo.subgraph.resolveReference = async (...parameters: unknown[]) => filter(await resolveReference(...parameters), parameters[1] as BaseContext);
  }

  /** Turns objects that the caller may not see into null; null when every object of the type is open to all. */
  #filterFor(type: GraphQLNamedType): ((value: unknown, context: BaseContext) => Promise<unknown>) | null {
    if (isAbstractType(type)) {
      const scoped = this.#schema.getPossibleTypes(type).filter((member) => this.#filterFor(member) !== null);
      if (scoped.length > 0 && type.name !== '_Entity') throw new Error(`${type.name} mixes scoped types (${scoped.join(', ')}): return them through a field of a result type`);
      return null;
    }
    if (!isObjectType(type)) return null;
    const grants = readGrants(type.astNode?.directives);
    if (grants.length === 0 || isOpenToAll(grants)) return null;
    this.#requireScope(type.name, grants);
    const filter = async (value: unknown, context: BaseContext): Promise<unknown> => {
      if (value === null || value === undefined) return value;
      if (Array.isArray(value)) return Promise.all(value.map((item) => filter(item, context)));
      return (await this.#mayRead(type.name, grants, value, context)) ? value : null;
    };
    return filter;
  }

  async #mayRead(typeName: string, grants: readonly Grant[], source: unknown, context: BaseContext): Promise<boolean> {
    const early = decideWithoutObject(context.caller, grants);
    if (early !== null) return early;
    const scopeOf = this.#scopes[typeName];
    return scopeOf !== undefined && decideWithObject(context.caller, grants, await scopeOf(source, context));
  }

  #requireScope(typeName: string, grants: readonly Grant[]): void {
    const isScoped = grants.some(({ scope }) => scope !== 'ANY');
    if (isScoped && this.#scopes[typeName] === undefined) throw new Error(`${typeName} has scoped access, but the department's scopes do not say where a ${typeName} belongs`);
  }
}

const refuse = (caller: Caller, where: string, isRoot: boolean): CallerFault =>
  isRoot && caller.subject === publicCaller.subject
    ? new CallerFault('UNAUTHENTICATED', `${where} is not public. Sign in and send the access token as "authorization: Bearer …".`)
    : new CallerFault('FORBIDDEN', `Your roles (${caller.roles.join(', ')}) do not give access to ${where}.`, { field: where });
