import { setImmediate as letOthersWork } from 'node:timers/promises';
import { buildASTSchema, parse } from 'graphql';
import type { Logger } from 'pino';
import type { Compiler } from './compile/compile-operation.ts';
import type { Engine } from './engine.ts';
import { executeOperation, explainOperation, subscribeToOperation } from './execute-operation.ts';
import type { Department } from './fetch/department.ts';
import { startPlannerThread } from './plan/planner-thread.ts';
import { createTypeRelations } from './plan/type-relations.ts';
import { OperationPreparation } from './prepare-operation.ts';

export interface EngineOptions {
  readonly supergraphSdl: string;
  /** Finds a department by its name in the supergraph. The addresses there are placeholders and are not used. */
  readonly findDepartment: (name: string) => Department;
  readonly logger: Logger;
  /** The labels of `@override` that are switched on. */
  readonly overrideLabels?: ReadonlySet<string>;
}

/** The engine: each operation is planned and compiled once, then executed by running what was compiled. @throws Error when the supergraph is not one */
export const createEngine = async ({ supergraphSdl, findDepartment, logger, overrideLabels = new Set() }: EngineOptions): Promise<Engine> => {
  const planner = await startPlannerThread(supergraphSdl);
  const apiDocument = parse(planner.apiSdl, { noLocation: true });
  await letOthersWork();
  const apiSchema = buildASTSchema(apiDocument, { assumeValid: true });
  await letOthersWork();
  const compiler: Compiler = { planner, apiSchema, relations: createTypeRelations(planner.typeKinds), findDepartment };
  const parts = { preparation: new OperationPreparation(compiler, overrideLabels), compiler, logger };
  return {
    apiSchema,
    supergraphSdl,
    execute: (operation, request) => executeOperation(operation, request, parts),
    subscribe: (operation, request, beginUpdate) => subscribeToOperation(operation, request, beginUpdate, parts),
    explain: (operation) => explainOperation(operation, parts),
    prepare: (operation) => parts.preparation.prepareAhead(operation),
    countPlans: () => parts.preparation.size,
    close: planner.close,
  };
};
