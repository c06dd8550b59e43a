import { hasRole } from '@qinqing/caller';
import { readSupergraph } from '@qinqing/supergraph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ShowPage } from '../edge/explorer.ts';
import { wantsPage } from '../edge/wants-page.ts';
import type { Engine } from '../engine/engine.ts';
import type { Authenticate } from '../identity/authentication.ts';
import type { RequestLimits } from '../limits/request-limits.ts';
import { RequestRefused } from '../request-refused.ts';
import type { Settings } from '../settings.ts';
import type { SupergraphStatus } from '../supergraph/supergraph-status.ts';
import type { Observation } from './observation.ts';
import { explainOperation, type PlanSources } from './plan-of-operation.ts';

export interface InsightParts {
  readonly engine: Pick<Engine, 'apiSchema' | 'supergraphSdl' | 'explain'>;
  readonly observation: Observation;
  readonly supergraph: () => SupergraphStatus;
  readonly authenticate: Authenticate;
  readonly limits: Pick<RequestLimits, 'admission' | 'checkDocument'>;
  /** In demo mode everybody may see the schema, and what follows from it. */
  readonly settings: Pick<Settings, 'limits' | 'isDemo'>;
  /** Shows the page for people who come with a browser; null: there is none. */
  readonly showOperationsPage: ShowPage | null;
}

const askedOperation = z.object({
  query: z.string().min(1),
  operationName: z.string().nullish().transform((name) => name || null),
  variables: z.record(z.string(), z.unknown()).nullish().transform((variables) => variables ?? {}),
});

/** `POST /plan`, `GET /operations` and `GET /supergraph`: for those who may see the schema, since they tell how the inside is made. */
export const serveInsight = (app: FastifyInstance, parts: InsightParts): void => {
  const listDepartments = rememberDepartments();
  const { engine, observation, limits, settings } = parts;
  const costOf: PlanSources['costOf'] = (document, operation, variables) => limits.admission.meterOf(engine).measure(document, operation).total(variables);
  app.post('/plan', (request, reply) =>
    answer(request, reply, parts, async () => {
      const asked = askedOperation.safeParse(request.body);
      if (!asked.success) throw new RequestRefused(`Send {"query", "operationName", "variables"}: ${z.prettifyError(asked.error)}`, { status: 400, code: 'BAD_USER_INPUT' });
      limits.checkDocument(asked.data.query);
      const plan = await explainOperation(asked.data, { engine, measurements: observation.plans, costOf, maxTokens: settings.limits.tokens });
      return { ...plan, departments: listDepartments(engine.supergraphSdl) };
    }),
  );
  app.get('/supergraph', (request, reply) => answer(request, reply, parts, () => Promise.resolve(parts.supergraph())));
  app.get('/operations', async (request, reply) => {
    reply.header('vary', [reply.getHeader('vary'), 'accept'].flat().filter(Boolean).join(', '));
    if (parts.showOperationsPage !== null && wantsPage(request) && (await parts.showOperationsPage(request, reply))) return reply;
    return answer(request, reply, parts, () => Promise.resolve(observation.listOperations()));
  });
};

const answer = async (request: FastifyRequest, reply: FastifyReply, parts: InsightParts, read: () => Promise<object>): Promise<FastifyReply> => {
  try {
    await admit(request, parts);
    return reply.header('cache-control', 'no-store').send(await read());
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    const { status, code, headers = {}, facts = {} } = error.refusal;
    return reply.code(status).headers(headers).send({ errors: [{ message: error.message, extensions: { ...facts, code, requestId: request.id } }] });
  }
};

const admit = async ({ headers, method }: FastifyRequest, { authenticate, settings: { isDemo } }: InsightParts): Promise<void> => {
  const one = (name: string): string | undefined => [headers[name]].flat()[0];
  const caller = await authenticate({ authorization: headers.authorization, proof: one('dpop'), method, actingFor: undefined });
  if (isDemo || hasRole(caller, 'PLATFORM_OPERATOR')) return;
  throw new RequestRefused('Plans and figures of operations are for platform operators (PLATFORM_OPERATOR).', { status: 403, code: 'FORBIDDEN' });
};

/** Departments in the order of the supergraph, which gives each its colour on every page. Read once for each supergraph. */
const rememberDepartments = (): ((supergraphSdl: string) => readonly string[]) => {
  let read: { readonly from: string; readonly names: readonly string[] } | null = null;
  return (supergraphSdl) => {
    if (read?.from !== supergraphSdl) read = { from: supergraphSdl, names: readSupergraph(supergraphSdl).departments.map(({ name }) => name) };
    return read.names;
  };
};
