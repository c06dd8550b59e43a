import { print, type DocumentNode } from 'graphql';
import { costLimits, readPublishedGraph, type PublishedGraph } from './gateway-cost.ts';
import { completeDocument } from './judge-operations.ts';
import { OperationFault } from './operation-fault.ts';
import { parseJson } from './parse-json.ts';
import { readSource } from './source.ts';
import { findExceededLimit } from './gateway-limits.ts';

const CALLERS = { public: '公众 public', person: '企业 person', officer: '干部 officer', bank: '银行 bank' } as const;
const SHOWN_FIELDS = 8;

export interface CostOrder {
  readonly source: string;
  /** JSON; none: what the operation and the schema give by themselves. */
  readonly variables?: string | undefined;
}

/**
 * Says what each operation of a source costs, who may send it, and which fields cost most.
 *
 * @returns the exit code: 1 when nobody may send one of them
 * @throws OperationFault for a source or variables that cannot be read
 */
export const describeCosts = async (root: string, { source, variables }: CostOrder, print: (text: string) => void): Promise<0 | 1> => {
  const graph = await readPublishedGraph(root);
  const values = readVariables(variables);
  const operations = await readSource(source);
  if (operations.length === 0) throw new OperationFault(`${source} 中没有操作。`, `There is no operation in ${source}.`);
  const described = operations.map((operation) => describeCost(operation.operation.name?.value ?? operation.place, completeDocument(operation), graph, values));
  described.forEach(({ text }) => print(text));
  return described.some(({ isForNobody }) => isForNobody) ? 1 : 0;
};

const describeCost = (name: string, document: DocumentNode, graph: PublishedGraph, variables: Readonly<Record<string, unknown>>): { readonly text: string; readonly isForNobody: boolean } => {
  const exceeded = findExceededLimit(print(document));
  if (exceeded !== null) return { text: `${name}\n  超过网关限额：${exceeded}\n  Beyond the gateway's limits: ${exceeded}`, isForNobody: true };
  const cost = graph.measure(document);
  const total = cost.total(variables);
  const verdicts = Object.entries(costLimits).map(([caller, limit]) => `${CALLERS[caller as keyof typeof CALLERS]} ${total <= limit ? '✓' : `✗ (${limit})`}`);
  const fields = cost.explain(variables).slice(0, SHOWN_FIELDS);
  const width = Math.max(0, ...fields.map(({ path }) => path.length));
  return {
    text: [`${name}  ${total}`, `  ${verdicts.join(' · ')}`, ...fields.map((field) => `  ${field.path.padEnd(width)}  ${String(field.cost).padStart(6)}  ×${field.count}`)].join('\n'),
    isForNobody: Object.values(costLimits).every((limit) => total > limit),
  };
};

const readVariables = (text: string | undefined): Readonly<Record<string, unknown>> => {
  if (text === undefined) return {};
  const variables = parseJson(text);
  if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return variables as Readonly<Record<string, unknown>>;
  throw new OperationFault('--variables 应为 JSON 对象，例如 {"first":100}。', '--variables takes a JSON object, e.g. {"first":100}.');
};
