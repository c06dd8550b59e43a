import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeDeaths, dieBetweenStatements, startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { minutesAfter, prepareVisit, START } from './arrival/visitors.ts';
import { AFTER } from './campaigns/town.ts';
import { bureau, settleOne } from './district.ts';
import { everyMutation } from './every-mutation.ts';
import { REPLY_DUE, STATUTORY } from './forms.ts';
import { bookAndAsk } from './journey.ts';
import { asked } from './merging/bundle-journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

describeDeaths(() => graph, visits.schema, everyMutation);

interface DueJob {
  readonly payload?: object;
  readonly now: Date;
}

/** For each job that decides something, a case that is due, in a database that holds no other. */
const jobs: Readonly<Record<string, (alone: TestSubgraph) => Promise<DueJob>>> = {
  'pass-visit-deadline': async (alone) => ({ payload: { visitRequestId: await bookAndAsk(alone, bureau, (await settleOne(alone)).id, STATUTORY) }, now: REPLY_DUE }),
  'sweep-visit-deadlines': async (alone) => {
    await bookAndAsk(alone, bureau, (await settleOne(alone)).id);
    return { now: REPLY_DUE };
  },
  'pass-bundle-deadline': async (alone) => ({ payload: { bundleId: (await asked(alone)).bundleId }, now: REPLY_DUE }),
  'find-missed-visits': async (alone) => {
    await prepareVisit(alone);
    return { now: minutesAfter(START, 120) };
  },
  'settle-protection-list': async (alone) => {
    await settleOne(alone, { isProtected: true, protectedSince: '2025-09-01' });
    return { now: TEST_NOW };
  },
  'tell-question-progress': async (alone) => {
    const { by, input, now } = await everyMutation.finishMinutes!(alone);
    await alone.as(by, { now: now ?? AFTER }).run('mutation ($input: FinishMinutesInput!) { finishMinutes(input: $input) { __typename } }', { input: { ...input, idempotencyKey: 'finish-minutes' } });
    return { now: new Date('2025-09-30T02:00:00.000Z') };
  },
};

describe('death between any two statements of a job leaves all of it or nothing, and its next run does the rest', () => {
  it.each(Object.entries(jobs))('%s', async (name, prepare) => {
    const alone = await startTestSubgraph(visits);
    try {
      const { payload, now } = await prepare(alone);
      const deaths = await dieBetweenStatements(alone, () => alone.runJob(name, payload ?? {}, { now }));
      expect(deaths.count).toBeGreaterThan(2);
      expect(deaths.halfDone).toEqual([]);
      const [before] = await alone.sql('SELECT count(*)::int AS events FROM outbox_event');
      await alone.runJob(name, payload ?? {}, { now });
      expect((await alone.sql('SELECT count(*)::int AS events FROM outbox_event'))[0]).toEqual(before);
    } finally {
      await alone.close();
    }
  }, 60_000);
});
