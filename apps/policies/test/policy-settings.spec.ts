import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
});
afterAll(() => graph.close());

const settingsAt = 'query ($divisionCode: String!) { policySettings(divisionCode: $divisionCode) { divisionCode version settings { key value unit source isDefault } } }';

describe('Query.policySettings', () => {
  it('everybody reads every number with its unit and source', async () => {
    const { data, errors } = await graph.as({}).run(settingsAt, { divisionCode: '440704' });
    expect(errors).toEqual([]);
    expect(data?.policySettings).toMatchObject({ divisionCode: '440704', version: 'default' });
    expect(data?.policySettings.settings).toContainEqual({
      key: 'rankingWeights',
      value: '{"amount":0.45,"urgency":0.25,"peerSuccess":0.2,"ease":0.1}',
      unit: 'share of the score',
      source: '§10.8',
      isDefault: true,
    });
    expect(data?.policySettings.settings.every(({ unit, source }: { unit: string; source: string }) => unit !== '' && source !== '')).toBe(true);
  });

  it('what is no division code is the caller’s fault', async () => {
    const { errors } = await graph.as({}).run(settingsAt, { divisionCode: 'x' });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });
});
