import { CallerFault, publicCaller, type Caller } from '@qinqing/caller';
import { defaultFieldResolver, getNamedType, isObjectType, type GraphQLField, type GraphQLFieldResolver, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { decideWithObject, decideWithoutObject, grantsOf, grantsOfType, isOpenToAll, readGrants, type Grant, type ObjectScope } from './access.ts';
import { declaredObjectTypes, isFederationField, isRootType, listDeclarationProblems } from './check-declarations.ts';
import type { BaseContext } from './department.ts';

/** For each object type whose rows are scoped: where one of its objects belongs. */
export type ScopeTable<Context> = Readonly<Record<string, (source: never, context: Context) => ObjectScope | Promise<ObjectScope>>>;

type AnyScopeTable = Readonly<Record<string, (source: unknown, context: BaseContext) => ObjectScope | Promise<ObjectScope>>>;
type Field = GraphQLField<unknown, BaseContext>;
type Filter = (value: unknown, context: BaseContext) => Promise<unknown>;

/**
 * Puts the schema's `@allow` declarations in front of every resolver, whatever path leads there: aliases, fragments,
 * entity references and mutation results pass the same check. Default deny.
 *
 * - An object that the caller may not see becomes null.
 * - A forbidden field of a visible object becomes null with FORBIDDEN.
 *
 * @throws with every declaration that is missing or cannot be kept
 */
export const enforceAccess = <Context extends BaseContext>(schema: GraphQLSchema, scopes: ScopeTable<Context>): GraphQLSchema => {
  const problems = listDeclarationProblems(schema, new Set(Object.keys(scopes)));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const guard = new AccessGuard(scopes as unknown as AnyScopeTable);
  for (const type of declaredObjectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      if (!isFederationField(type, field.name)) guard.protectField(type, field as Field, isRootType(schema, type));
    }
    guard.protectReferences(type);
  }
  return schema;
};

class AccessGuard {
  readonly #scopes: AnyScopeTable;

  constructor(scopes: AnyScopeTable) {
    this.#scopes = scopes;
  }

  protectField(type: GraphQLObjectType, field: Field, isRoot: boolean): void {
    const grants = grantsOf(type, field as GraphQLField<unknown, unknown>);
    const hasOwnRule = readGrants(field.astNode?.directives).length > 0;
    const resolve: GraphQLFieldResolver<unknown, BaseContext> = field.resolve ?? defaultFieldResolver;
    const filter = this.#filterFor(getNamedType(field.type));
    const mustCheck = (hasOwnRule || isRoot) && !isOpenToAll(grants);
    if (!mustCheck && filter === null) return;
    const { subscribe } = field;
    // Who may not read the field does not hold a stream open either.
    if (subscribe !== undefined && mustCheck) {
      field.subscribe = async (source, args, context, info) => {
        if (!(await this.#mayRead(type.name, grants, source, context))) throw refuse(context.caller, `${type.name}.${field.name}`, isRoot);
        return subscribe(source, args, context, info) as unknown;
      };
    }
    field.resolve = async (source, args, context, info) => {
      if (mustCheck && !(await this.#mayRead(type.name, grants, source, context))) throw refuse(context.caller, `${type.name}.${field.name}`, isRoot);
      const value: unknown = await resolve(source, args, context, info);
      return filter === null ? value : filter(value, context);
    };
  }

  /**
   * A reference from another department leads to the object on the same terms as any other path; without a resolver of
   * its own the reference itself is the object.
   */
  protectReferences(type: GraphQLObjectType): void {
    const filter = this.#filterFor(type);
    if (filter === null) return;
    const extensions = type.extensions as { apollo?: { subgraph?: { resolveReference?: (...parameters: unknown[]) => unknown } } };
    const resolveReference = extensions.apollo?.subgraph?.resolveReference ?? ((reference: unknown) => reference);
    const protectedReference = async (...parameters: unknown[]): Promise<unknown> => filter(await resolveReference(...parameters), parameters[1] as BaseContext);
    type.extensions = { ...type.extensions, apollo: { ...extensions.apollo, subgraph: { ...extensions.apollo?.subgraph, resolveReference: protectedReference } } };
  }

  /** Turns objects that the caller may not see into null; null when every object of the type is open to all. */
  #filterFor(type: GraphQLNamedType): Filter | null {
    if (!isObjectType(type)) return null;
    const grants = grantsOfType(type);
    if (grants.length === 0 || isOpenToAll(grants)) return null;
    const filter: Filter = async (value, context) => {
      if (value === null || value === undefined || value instanceof Error) return value;
      if (Array.isArray(value)) return Promise.all(value.map((item: unknown) => filterItem(item, context)));
      return (await this.#mayRead(type.name, grants, value, context)) ? value : null;
    };
    /** A list may hold promises, of which one that fails costs its own place alone. */
    const filterItem: Filter = async (item, context) => {
      try {
        return await filter(await item, context);
      } catch (error) {
        return error instanceof Error ? error : new Error('a list item could not be read', { cause: error });
      }
    };
    return filter;
  }

  async #mayRead(typeName: string, grants: readonly Grant[], source: unknown, context: BaseContext): Promise<boolean> {
    const early = decideWithoutObject(context.caller, grants);
    if (early !== null) return early;
    const scopeOf = this.#scopes[typeName];
    return scopeOf !== undefined && decideWithObject(context.caller, grants, await scopeOf(source, context));
  }
}

const refuse = (caller: Caller, where: string, isRoot: boolean): CallerFault =>
  isRoot && caller.subject === publicCaller.subject
    ? new CallerFault('UNAUTHENTICATED', `${where} is not public. Sign in and send the access token as "authorization: Bearer …".`)
    : new CallerFault('FORBIDDEN', `Your roles (${caller.roles.join(', ')}) do not give access to ${where}.`, { field: where });
