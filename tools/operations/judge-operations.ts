import { sortExecutableDocument } from '@graphql-tools/documents';
import { Kind, print, validate, visit, type DocumentNode, type FragmentDefinitionNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { costLimits, type PublishedGraph } from './gateway-cost.ts';
import { findExceededLimit } from './gateway-limits.ts';
import { identifyOperation } from './operation-id.ts';
import type { OpenTo } from './registry.ts';
import type { SourceOperation } from './source.ts';

/** An operation that may be registered: valid, named, within the gateway's limits, and complete in itself. */
export interface AcceptedOperation {
  readonly name: string;
  readonly text: string;
  readonly id: string;
}

/** What is wrong with an operation, for people in two languages. */
export interface OperationProblem {
  /** `anonymous` when it has no name. */
  readonly operation: string;
  /** File and line. */
  readonly place: string;
  readonly zh: string;
  readonly en: string;
}

export interface Judgement {
  readonly accepted: readonly AcceptedOperation[];
  readonly problems: readonly OperationProblem[];
}

/** Judges all operations of a client together, since their names may clash. Every problem is told at once. */
export const judgeOperations = (sources: readonly SourceOperation[], graph: PublishedGraph, openTo: readonly OpenTo[]): Judgement => {
  const problems: OperationProblem[] = [];
  const accepted = new Map<string, AcceptedOperation>();
  for (const source of sources) {
    const document = completeDocument(source);
    const name = source.operation.name?.value ?? 'anonymous';
    const id = identifyOperation(document);
    const found: Finding[] = [...findNameProblems(source, accepted), ...findIdProblems(source, id), ...findSchemaProblems(document, graph.schema), ...findLimitProblems(document)];
    if (found.length === 0) found.push(...findCostProblems(document, graph, openTo));
    problems.push(...found.map((problem) => ({ operation: name, place: source.place, ...problem })));
    if (found.length === 0) accepted.set(name.toLowerCase(), { name, text: print(normalize(document)), id });
  }
  return { accepted: [...accepted.values()].sort((left, right) => (left.name < right.name ? -1 : 1)), problems };
};

/** The operation with the fragments that it uses, and none else: its file stands alone. */
export const completeDocument = ({ operation, fragments }: SourceOperation): DocumentNode => {
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (node: SourceOperation['operation'] | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name: { value: name } }) => {
        const fragment = fragments.get(name);
        if (fragment === undefined || used.has(name)) return;
        used.set(name, fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...[...used.keys()].sort().map((name) => used.get(name)!)] };
};

/** The same for every layout and order of fields, as its id is. The operation comes first. */
const normalize = (document: DocumentNode): DocumentNode => {
  const { definitions } = sortExecutableDocument(document);
  return { ...document, definitions: definitions.toSorted((left, right) => Number(left.kind === Kind.FRAGMENT_DEFINITION) - Number(right.kind === Kind.FRAGMENT_DEFINITION)) };
};

type Finding = Omit<OperationProblem, 'operation' | 'place'> & { readonly place?: string };

const findNameProblems = ({ operation }: SourceOperation, accepted: ReadonlyMap<string, AcceptedOperation>): readonly Finding[] => {
  if (operation.name === undefined) return [{ zh: '操作没有名称。', en: 'The operation has no name.' }];
  // File systems that ignore case would take one for the other.
  const other = accepted.get(operation.name.value.toLowerCase());
  return other === undefined ? [] : [{ zh: `名称与 ${other.name} 重复（不区分大小写）。`, en: `The name clashes with ${other.name}; upper and lower case do not count.` }];
};

const findIdProblems = ({ listedAs }: SourceOperation, id: string): readonly Finding[] =>
  listedAs === null || listedAs === id
    ? []
    : [{ zh: `清单中的哈希 ${listedAs} 与内容不符，应为 ${id}；请重新生成清单。`, en: `The manifest's hash ${listedAs} is not that of the text, ${id}. Generate the manifest again.` }];

const findSchemaProblems = (document: DocumentNode, schema: GraphQLSchema): readonly Finding[] =>
  validate(schema, document).map((error) => ({ zh: `不符合 schema/api.graphql：${error.message}`, en: `Not valid against schema/api.graphql: ${error.message}`, ...placeOfError(error) }));

const placeOfError = ({ source, locations }: GraphQLError): { readonly place?: string } => (source === undefined ? {} : { place: `${source.name}:${locations?.[0]?.line ?? 1}` });

const findLimitProblems = (document: DocumentNode): readonly Finding[] => {
  const exceeded = findExceededLimit(print(document));
  return exceeded === null ? [] : [{ zh: `超过网关限额：${exceeded}`, en: `Beyond the gateway's limits: ${exceeded}` }];
};

/** By the variables that the operation gives itself; whoever sends larger ones is told then. */
const findCostProblems = (document: DocumentNode, { measure }: PublishedGraph, openTo: readonly OpenTo[]): readonly Finding[] => {
  const cost = measure(document);
  const [total, allowed] = [cost.total({}), Math.min(...(openTo.length > 0 ? openTo.map((callers) => costLimits[callers]) : [Math.max(...Object.values(costLimits))]))];
  if (total <= allowed) return [];
  const dearest = cost.explain({}).slice(0, 3).map(({ path, count, cost: own }) => `${path} ×${count} = ${own}`).join(', ');
  return [{ zh: `成本 ${total}，上限 ${allowed}；主要在 ${dearest}。`, en: `It costs ${total}; the limit is ${allowed}. Most of it: ${dearest}.` }];
};
