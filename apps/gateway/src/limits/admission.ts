import { BREAK, GraphQLError, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import { classifyCaller, type CallerClass } from './caller-class.ts';
import { createCostMeter, type CostedGraph, type CostMeter } from './cost/cost-meter.ts';
import { refuseCost } from './cost/cost-refusal.ts';
import { findExceededInput, type InputLimits } from './input-size.ts';

/** An operation that is valid in `schema`, and chosen for execution. */
export interface ChosenOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Admission {
  /** What a valid operation may still not do for this caller. Writes its cost into the record. @throws GraphQLError with the HTTP status of the refusal */
  readonly check: (chosen: ChosenOperation, request: RequestContext) => void;
  /** The costs in one graph. Asked for beforehand, the first operation need not wait for it. */
  readonly meterOf: (graph: CostedGraph) => CostMeter;
}

interface AdmissionParts {
  /** The supergraph behind `schema`. */
  readonly findSupergraph: (schema: GraphQLSchema) => string;
  readonly inputLimits: InputLimits;
  readonly costLimits: Readonly<Record<CallerClass, number>>;
}

export const createAdmission = ({ findSupergraph, inputLimits, costLimits }: AdmissionParts): Admission => {
  const meters = new WeakMap<GraphQLSchema, CostMeter>();
  const meterOf: Admission['meterOf'] = (graph) => {
    const known = meters.get(graph.apiSchema);
    if (known !== undefined) return known;
    const meter = createCostMeter(graph);
    meters.set(graph.apiSchema, meter);
    return meter;
  };
  return {
    meterOf,
    check: ({ schema, document, operation, variables }, { caller, maySeeSchema, record }) => {
      if (!maySeeSchema && asksForSchema(document))
        throw refuse(403, 'FORBIDDEN', 'Introspection is for platform operators (PLATFORM_OPERATOR). The schema is published as schema/api.graphql.');
      checkInput(variables, inputLimits);
      const meter = meters.get(schema) ?? meterOf({ apiSchema: schema, supergraphSdl: findSupergraph(schema) });
      const cost = meter.measure(document, operation);
      const total = cost.total(variables);
      record.cost = total;
      const allowed = costLimits[classifyCaller(caller)];
      if (total <= allowed) return;
      const { message, facts } = refuseCost(total, allowed, cost.explain(variables));
      throw refuse(400, 'COST_LIMIT', message, facts);
    },
  };
};

const checkInput = (variables: Readonly<Record<string, unknown>>, limits: InputLimits): void => {
  const limit = findExceededInput(variables, limits);
  if (limit === null) return;
  const what = limit === 'listItems' ? `more than ${limits.listItems} items in lists` : `more than ${limits.inputDepth} levels`;
  throw refuse(400, 'COST_LIMIT', `The variables have ${what}; the limit is ${limits[limit]} (${limit}). Send less in one operation.`, { limit, allowed: limits[limit] });
};

/** A document is looked through once, as long as it is kept. */
const schemaIsAskedBy = new WeakMap<DocumentNode, boolean>();

const asksForSchema = (document: DocumentNode): boolean => {
  const known = schemaIsAskedBy.get(document);
  if (known !== undefined) return known;
  let isAsked = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      isAsked = true;
      return BREAK;
    },
  });
  schemaIsAskedBy.set(document, isAsked);
  return isAsked;
};

const refuse = (status: number, code: ErrorCode, message: string, facts: object = {}): GraphQLError => new GraphQLError(message, { extensions: { ...facts, code, http: { status } } });
