import { publicCaller } from '@qinqing/caller';
import { createDepartments, createEngine, defaultFetching, newOperationRecord, type RequestContext } from '@qinqing/gateway/engine';
import { pino } from 'pino';
import type { Suite } from '../suite-server.ts';
import type { AuditedEngine } from './audited-engine.ts';
import { checkQuery } from './check-query.ts';

const PATIENCE_MS = 10_000;

/** The engine that ships, with its own fetches over HTTP. */
export const auditOurs = async ({ supergraphSdl, addresses }: Suite): Promise<AuditedEngine> => {
  const logger = pino({ level: 'silent' });
  const departments = createDepartments({
    settings: { peers: addresses, departmentTimeoutMs: PATIENCE_MS, departmentTimeoutsMs: {}, fetching: defaultFetching },
    // The audit's subgraphs ask nobody who calls.
    assertCaller: () => Promise.resolve('none'),
    logger,
    clock: () => new Date(),
  });
  const engine = await createEngine({ supergraphSdl, findDepartment: departments.find, logger });
  return {
    execute: async (query) => {
      const checked = checkQuery(engine.apiSchema, query);
      if ('errors' in checked) return { errors: checked.errors };
      return engine.execute({ document: checked.document, documentHash: query, operationName: null, variables: {} }, describeRequest());
    },
    close: async () => {
      await engine.close();
      await departments.close();
    },
  };
};

const describeRequest = (): RequestContext => ({
  requestId: 'audit',
  caller: publicCaller,
  deadline: Date.now() + PATIENCE_MS,
  clientGone: new AbortController().signal,
  traceparent: null,
  maySeeSchema: true,
  record: newOperationRecord(),
});
