import { beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { Compiler } from './compile/compile-operation.ts';
import { OperationPreparation, type Preparation } from './prepare-operation.ts';

const planned: string[] = [];
const compilerWith = (percentages: readonly number[] = []): Compiler => ({
  planner: {
    apiSdl: '',
    overrides: { labels: [], percentages },
    plan: (operation) => {
      planned.push(operation);
      return operation.includes('broken') ? Promise.reject(new Error('No way to it.')) : Promise.resolve(null);
    },
  },
  apiSchema: buildSchema('type Query { a: Int b: Int broken: Int }'),
  relations: { isKindOf: () => true },
  findDepartment: () => {
    throw new Error('nobody is asked');
  },
});
const operation = (text: string, variables: Readonly<Record<string, unknown>> = {}) => ({ document: parse(text), documentHash: text, operationName: null, variables });
const isCached = (prepared: Preparation): boolean | undefined => ('errors' in prepared ? undefined : prepared.isCached);

describe('an operation is planned', () => {
  let preparation: OperationPreparation;
  beforeEach(() => {
    planned.length = 0;
    preparation = new OperationPreparation(compilerWith(), new Set());
  });

  it('once for requests that come together, and never again', async () => {
    const prepared = await Promise.all([1, 2, 3].map(() => preparation.prepare(operation('{ a }'))));
    expect([prepared.map(isCached), planned.length]).toEqual([[false, false, false], 1]);
    expect(isCached(await preparation.prepare(operation('{ a }')))).toBe(true);
    expect(planned).toHaveLength(1);
  });

  it('once for each way in which its variables decide it, and not for other variables', async () => {
    const text = 'query ($with: Boolean!, $without: Boolean = false, $n: Int) { a @include(if: $with) b @skip(if: $without) }';
    for (const variables of [{ with: true }, { with: true, without: false, n: 1 }, { with: true, without: true }, { with: false }, { with: true, n: 2 }]) await preparation.prepare(operation(text, variables));
    expect(planned).toHaveLength(3);
  });

  it('anew after it could not be planned', async () => {
    await expect(async () => preparation.prepare(operation('{ broken }'))).rejects.toThrow('No way to it.');
    await expect(async () => preparation.prepare(operation('{ broken }'))).rejects.toThrow('No way to it.');
    expect(planned).toHaveLength(2);
  });

  it('once for the share of requests that a rollout takes, and once for the others', async () => {
    const rolling = new OperationPreparation(compilerWith([20, 80]), new Set());
    for (let turn = 0; turn < 200; turn += 1) await rolling.prepare(operation('{ a }'));
    expect(planned).toHaveLength(3);
  });

  it('without being remembered for ever', async () => {
    for (let index = 0; index < 2_100; index += 1) await preparation.prepare(operation(`{ a${index}: a }`));
    expect(isCached(await preparation.prepare(operation('{ a2099: a }')))).toBe(true);
    expect(isCached(await preparation.prepare(operation('{ a0: a }')))).toBe(false);
  });
});
