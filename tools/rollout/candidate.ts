import { createDepartments, createEngine, defaultFetching, type Engine } from '@qinqing/gateway/engine';
import { checkOperations, checkSchema, checkSize, readDepartments, SupergraphRefused } from '@qinqing/gateway/supergraph';
import { findChanges, type SchemaChange } from '@qinqing/check-schema/changes.ts';
import { readOperations, type PublishedOperation } from '@qinqing/check-schema/clients.ts';
import { createOwnerSearch } from '@qinqing/check-schema/owners.ts';
import { readSupergraph } from '@qinqing/supergraph';
import { getOperationAST, Kind } from 'graphql';
import { pino } from 'pino';

export interface CandidateReport {
  /** Why no gateway would take it; null: they would. */
  readonly refusal: SupergraphRefused | null;
  /** What clients that have published nothing may notice. */
  readonly changes: readonly SchemaChange[];
  /** How many published operations were planned with it. */
  readonly plannedOperations: number;
}

export type JudgeCandidate = (sdl: string, currentSdl: string | null) => Promise<CandidateReport>;

/** Judges a supergraph as gateways do before they take it, and plans with it every operation that is published in a workspace. */
export const createJudge = (root: string): JudgeCandidate => async (sdl, currentSdl) => {
  let changes: readonly SchemaChange[] = [];
  let plannedOperations = 0;
  const engines: Engine[] = [];
  try {
    const next = await openEngine(sdl, engines);
    checkSchema(next.apiSchema);
    const current = currentSdl === null ? null : await openEngine(currentSdl, engines);
    if (current !== null) changes = findChanges(current.apiSchema, next.apiSchema, createOwnerSearch([sdl, currentSdl as string].map(readSupergraph)));
    const operations = await readOperations(root);
    await checkOperations(next.apiSchema, operations.flatMap(nameOperation));
    plannedOperations = await planAll(next, operations);
    if (current !== null) checkSize(next.apiSchema, current.apiSchema);
    return { refusal: null, changes, plannedOperations };
  } catch (error) {
    if (!(error instanceof SupergraphRefused)) throw error;
    return { refusal: error, changes, plannedOperations };
  } finally {
    await Promise.all(engines.map((engine) => engine.close()));
  }
};

const openEngine = async (supergraphSdl: string, engines: Engine[]): Promise<Engine> => {
  readDepartments(supergraphSdl);
  const logger = pino({ level: 'silent' });
  const nowhere = createDepartments({ settings: { peers: {}, departmentTimeoutMs: 1_000, departmentTimeoutsMs: {}, fetching: defaultFetching }, assertCaller: () => Promise.resolve(''), logger, clock: () => new Date() });
  try {
    const engine = await createEngine({ supergraphSdl, findDepartment: nowhere.find, logger });
    engines.push(engine);
    return engine;
  } catch (error) {
    throw new SupergraphRefused('UNUSABLE', `No engine can be made of this supergraph: ${(error as Error).message}`, { cause: error });
  }
};

const nameOperation = ({ file, document }: PublishedOperation) => (document === null ? [] : [{ name: file, document }]);

/** A field without a way to it is seen by planning alone. */
const planAll = async (engine: Engine, operations: readonly PublishedOperation[]): Promise<number> => {
  let planned = 0;
  for (const { file, document } of operations) {
    for (const definition of document?.definitions ?? []) {
      if (document === null || definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const operationName = definition.name?.value ?? null;
      if (getOperationAST(document, operationName) == null) continue;
      await engine.prepare({ document, documentHash: `${file} ${operationName ?? ''}`, operationName, variables: {} }).catch((error: unknown) => {
        throw new SupergraphRefused('BREAKS_OPERATIONS', `${file} cannot be planned: ${(error as Error).message}`, { cause: error });
      });
      planned += 1;
    }
  }
  return planned;
};
