import * as hive from '@graphql-hive/router-query-planner';
import { Kind, parse, print, type DefinitionNode } from 'graphql';
import type { EntityBatch, EntityFetch, KeyRename, PathSegment, Planner, PlanNode, Requirement, RootFetch, TypenameChange } from './plan.ts';

/** Plans with `@graphql-hive/router-query-planner`; whatever is peculiar to that library ends here. @throws Error when the supergraph is not one */
export const createHivePlanner = (supergraphSdl: string): Planner => {
  // The planner takes any schema for a supergraph of no departments.
  if (!supergraphSdl.includes('enum join__Graph')) throw new Error('This is not a supergraph: it names no department. Make one with "npm run compose".');
  const planner = new hive.QueryPlanner(supergraphSdl);
  return {
    apiSdl: withoutMachinery(planner.consumerSchema),
    overrides: { labels: planner.overrideLabels, percentages: planner.overridePercentages },
    plan: async (operation, { labels, percentage }) => {
      const { node } = await planner.planAsync(operation, null, labels as Set<string>, percentage);
      return node === undefined || node === null ? null : new PlanReader().read(node);
    },
  };
};

/** The planner's consumer schema still has the introspection fields and some definitions of the composition. */
const withoutMachinery = (sdl: string): string => {
  const { definitions, ...document } = parse(sdl, { noLocation: true });
  const kept = definitions.filter((definition) => !('name' in definition && /^(?:join|link|core|federation)__/.test(definition.name?.value ?? '')));
  return print({ ...document, definitions: kept.map(withoutIntrospection) });
};

const withoutIntrospection = (definition: DefinitionNode): DefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION ? { ...definition, fields: definition.fields?.filter(({ name }) => !name.value.startsWith('__')) } : definition;

/** Reads one plan; fetches are numbered as they are met. */
class PlanReader {
  #fetches = 0;

  read(node: hive.PlanNode, path: readonly PathSegment[] = []): PlanNode {
    switch (node.kind) {
      case 'Fetch':
        return node.requires === undefined || node.requires === null ? this.#rootFetch(node, path) : this.#entityFetch(node, path);
      case 'BatchFetch':
        return this.#batchFetch(node);
      case 'Flatten':
        return this.read(node.node, [...path, ...node.path.map(readSegment)]);
      case 'Parallel':
        return { kind: 'parallel', nodes: node.nodes.map((inner) => this.read(inner, path)) };
      case 'Sequence':
        return this.#sequence(node.nodes, path);
      case 'Subscription':
        return { kind: 'subscription', primary: this.#rootFetch(node.primary, []), rest: null };
      default:
        throw new Error(`The planner made a ${node.kind} node, which this engine does not know.`);
    }
  }

  #sequence([first, ...others]: readonly hive.PlanNode[], path: readonly PathSegment[]): PlanNode {
    if (first === undefined) return { kind: 'sequence', nodes: [] };
    const head = this.read(first, path);
    const rest = others.map((inner) => this.read(inner, path));
    return head.kind === 'subscription' ? { ...head, rest: { kind: 'sequence', nodes: rest } } : { kind: 'sequence', nodes: [head, ...rest] };
  }

  #rootFetch(node: hive.FetchNode, path: readonly PathSegment[]): RootFetch {
    return { kind: 'rootFetch', ...this.#fetch(node), operationKind: node.operationKind ?? 'query', path, renames: readRenames(node.outputRewrites) };
  }

  #entityFetch(node: hive.FetchNode, path: readonly PathSegment[]): EntityFetch {
    const batch: EntityBatch = { answerKey: '_entities', variable: 'representations', paths: [path], ...readEntities(node) };
    return { kind: 'entityFetch', ...this.#fetch(node), batches: [batch] };
  }

  #batchFetch(node: hive.BatchFetchNode): EntityFetch {
    const batches = node.entityBatch.aliases.map(
      (alias): EntityBatch => ({ answerKey: alias.alias, variable: alias.representationsVariableName, paths: alias.paths.map((path) => path.map(readSegment)), ...readEntities(alias) }),
    );
    return { kind: 'entityFetch', ...this.#fetch(node), batches };
  }

  #fetch({ serviceName, operation, variableUsages }: hive.FetchNode | hive.BatchFetchNode) {
    const number = this.#fetches;
    this.#fetches += 1;
    return { number, department: serviceName, operation, variables: variableUsages ?? [] };
  }
}

const readEntities = ({ requires, inputRewrites, outputRewrites }: Pick<hive.FetchNode, 'requires' | 'inputRewrites' | 'outputRewrites'>) => ({
  requires: readRequirements(requires),
  typenameChanges: (inputRewrites ?? []).map(readTypenameChange),
  renames: readRenames(outputRewrites),
});

const readSegment = (segment: hive.FlattenNodePathSegment): PathSegment => {
  if (segment === '@') return { kind: 'items' };
  return 'Field' in segment ? { kind: 'field', key: segment.Field } : { kind: 'types', types: segment.TypeCondition };
};

const readRequirements = (selections: readonly hive.RequiresSelection[] | undefined): readonly Requirement[] =>
  (selections ?? []).map((selection): Requirement => {
    if (selection.kind === 'Field') return { kind: 'field', key: selection.name, sentAs: selection.alias ?? selection.name, selections: readRequirements(selection.selections) };
    if (selection.kind === 'InlineFragment') return { kind: 'fragment', type: selection.typeCondition, selections: readRequirements(selection.selections) };
    throw new Error('The planner named a fragment in what an entity requires, which this engine does not know.');
  });

/** The only thing that the planner sets in a representation is its type name. */
const readTypenameChange = (rewrite: hive.InputRewrite): TypenameChange => {
  const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : 'setValueTo' in rewrite ? rewrite : null;
  const [types, key, ...further] = (setter?.path ?? []) as readonly ({ readonly TypenameEquals?: string[]; readonly Key?: string } | undefined)[];
  if (setter === null || types?.TypenameEquals === undefined || key?.Key !== '__typename' || further.length > 0) throw new Error(`The planner rewrites representations in a way that this engine does not know: ${JSON.stringify(rewrite)}`);
  return { ofTypes: types.TypenameEquals, to: setter.setValueTo };
};

const readRenames = (rewrites: readonly hive.OutputRewrite[] | undefined): readonly KeyRename[] =>
  (rewrites ?? []).map((rewrite): KeyRename => {
    if (!('KeyRenamer' in rewrite)) throw new Error(`The planner rewrites answers in a way that this engine does not know: ${JSON.stringify(rewrite)}`);
    const path = rewrite.KeyRenamer.path.map((segment): PathSegment => ('Key' in segment ? { kind: 'field', key: segment.Key } : { kind: 'types', types: segment.TypenameEquals }));
    return { path, to: rewrite.KeyRenamer.renameKeyTo };
  });
