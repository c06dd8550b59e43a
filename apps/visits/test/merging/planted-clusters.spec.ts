import { describe, expect, it } from '@jest/globals';
import { clusterRequests } from '../../src/domain/merging/clusters.ts';
import { prepareSubject } from '../../src/domain/merging/similarity.ts';
import { weighTerms } from '../../src/domain/merging/term-weights.ts';
import { visitSettings } from '../../src/settings.ts';
import { plantRequests, type PlantedRequest } from './planted-requests.ts';

const settings = {
  mergeWeights: visitSettings.mergeWeights.default,
  mergeThreshold: visitSettings.mergeThreshold.default,
  comprehensiveInspectionHorizonDays: visitSettings.comprehensiveInspectionHorizonDays.default,
  headcountCap: visitSettings.defaultGroupSize.default,
};

const pairsOf = (ids: readonly string[]): readonly string[] => ids.toSorted().flatMap((a, index, sorted) => sorted.slice(index + 1).map((b) => `${a} ${b}`));

const truePairs = (requests: readonly PlantedRequest[]): ReadonlySet<string> =>
  new Set([...Map.groupBy(requests.filter(({ cluster }) => cluster !== null), ({ cluster }) => cluster).values()].flatMap((members) => pairsOf(members.map(({ id }) => id))));

describe('§11.2: planted merge clusters', () => {
  it.each([1, 2, 3])('with seed %d at least 90 in 100 are found, and at least 90 in 100 of what is found was planted', (seed) => {
    const requests = plantRequests(seed, 50);
    const terms = weighTerms(requests);
    const found = [...Map.groupBy(requests, ({ enterpriseId }) => enterpriseId).values()]
      .flatMap((ofOne) => clusterRequests(ofOne.map((request) => prepareSubject(request, terms)), settings))
      .flatMap(({ members }) => pairsOf(members.map(({ id }) => id)));
    const planted = truePairs(requests);
    const hits = found.filter((pair) => planted.has(pair)).length;
    expect(requests.filter(({ cluster }) => cluster !== null).length / requests.length).toBeCloseTo(0.24, 2);
    expect(planted.size).toBe(200);
    expect(hits / planted.size).toBeGreaterThanOrEqual(0.9);
    expect(hits / found.length).toBeGreaterThanOrEqual(0.9);
  });
});
