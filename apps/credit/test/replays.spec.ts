import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { market, settleOne } from './district.ts';
import { addRecord, addTaxGrade, blackList, publishedStandings } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const replay = credit.events.replays[0];

describe('the replay of standings', () => {
  it('gives each enterprise’s newest state as it was published, in the order of the enterprises, page by page', async () => {
    const ids: string[] = [];
    for (const grade of ['A', 'B', 'C', 'D', 'M']) {
      const firm = await settleOne(graph);
      ids.push(firm.id);
      await addTaxGrade(graph, firm.id, grade);
    }
    await addRecord(graph, market, ids[0] as string);
    await blackList(graph, ids[1] as string);
    const replayed: any[] = [];
    for (let after = '', page: readonly any[] = []; ; after = page.at(-1).subject) {
      page = (await replay?.read(graph.dataSource.manager, after, 2)) ?? [];
      if (page.length === 0) break;
      replayed.push(...page);
    }
    expect(replayed.map(({ subject }) => subject)).toEqual(ids.toSorted());
    for (const { contract, subject, stateVersion, divisionCode, data } of replayed) {
      const newest = (await publishedStandings(graph, subject)).at(-1);
      expect({ type: contract.type, version: String(stateVersion), divisionCode, data }).toEqual({ type: 'credit.CreditStandingChanged', version: newest.state_version, divisionCode: '440704', data: newest.data });
      expect(contract.schema.parse(data)).toEqual(data);
    }
  });
});
