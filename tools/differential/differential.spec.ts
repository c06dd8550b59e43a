import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, type DocumentNode } from 'graphql';
import type { AnsweringEngine, EngineAnswer } from './answering-engine.ts';
import { createContest, type Contest } from './contest.ts';
import { CALM } from './graph/world.ts';
import { judgeTrial, type Verdict } from './trial/judge-trial.ts';
import { runTrials } from './trial/run-trials.ts';
import { shrinkTrial } from './trial/shrink.ts';
import { drawTrial, type Trial } from './trial/trial.ts';

// On a machine that does much else at the same time.
const PATIENCE_MS = 600_000;
let contest: Contest;
beforeAll(async () => {
  contest = await createContest(resolve(import.meta.dirname, '../..'));
}, PATIENCE_MS);
afterAll(() => contest.close());

describe('the engine that ships, against @apollo/gateway and the specification', () => {
  it(
    'answers 500 generated operations like them, with departments down as well (SHR-10)',
    async () => {
      const { failed, failures, outages } = await runTrials({ ...contest, count: 500, seed: 1_000_000 });
      expect(failures.map((lines) => lines.join('\n'))).toEqual([]);
      expect(failed).toBe(0);
      expect(outages).toBeGreaterThan(40);
    },
    PATIENCE_MS,
  );
});

describe('a defect of the engine is found', () => {
  const damaged = (damage: (answer: EngineAnswer) => EngineAnswer): AnsweringEngine => ({ ...contest.contestants.ours, answer: async (operation, world) => damage(await contest.contestants.ours.answer(operation, world)) });
  const judgeDamaged = (trial: Trial, damage: (answer: EngineAnswer) => EngineAnswer): Promise<Verdict> => judgeTrial(trial, { ...contest.contestants, ours: damaged(damage) });
  const countFound = async (damage: (answer: EngineAnswer) => EngineAnswer): Promise<number> => {
    let found = 0;
    for (let seed = 1; seed <= 30; seed += 1) found += (await judgeDamaged(drawTrial(contest.terrain, [...contest.contestants.graph.departments.keys()], seed), damage)).faults.length > 0 ? 1 : 0;
    return found;
  };

  it.each<[string, (answer: EngineAnswer) => EngineAnswer]>([
    ['a field is null', ({ data, ...rest }) => ({ ...rest, data: Object.fromEntries(Object.keys(data ?? {}).map((key) => [key, null])) })],
    ['the fields stand in another order', ({ data, ...rest }) => ({ ...rest, data: Object.fromEntries(Object.entries(data ?? {}).toReversed()) })],
    ['an error is forgotten', ({ errors, ...rest }) => ({ ...rest, errors: errors.slice(1) })],
    ['an error names its entity’s neighbour', ({ errors, ...rest }) => ({ ...rest, errors: errors.map(({ path, code }) => ({ code, path: path.map((key) => (typeof key === 'number' ? key + 1 : key)) })) })],
  ])('%s', async (_what, damage) => {
    expect(await countFound(damage)).toBeGreaterThan(0);
  });

  it('and shown by the smallest operation that has it', async () => {
    const text = `query ($n: Int = 3, $if0: Boolean!) {
      appeals(first: $n) { totalCount ... @skip(if: $if0) { ...F } }
      again: enterprise(by: { id: "e" }) @include(if: true) { id name openAppeals }
    }
    fragment F on AppealConnection { nodes { id light } pageInfo { hasNextPage } }`;
    const trial: Trial = { seed: 1, weather: { ...CALM, nulls: 0.01 }, operation: { text, document: parse(text), operationName: null, variables: { if0: false } } };
    const asksLight = (document: DocumentNode): boolean => JSON.stringify(document).includes('"light"');
    const smallest = await shrinkTrial(trial, contest.contestants.graph.apiSchema, (candidate) => Promise.resolve(asksLight(candidate.operation.document)));
    expect(smallest.operation.text.replace(/\s+/g, ' ')).toBe('{ appeals { nodes { light } } }');
    expect(smallest.weather).toEqual(CALM);
  });
});
