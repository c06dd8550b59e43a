import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../client.ts';
import type { Platform } from '../platform.ts';
import { readServerTiming } from '../server-timing.ts';

const PAGE = `query ($first: Int!) { enterprises(first: $first, filter: { isProtected: true }) { nodes {
  name statusLabel sizeClassLabel protection { since } liaison { name unit { name } }
  visitEligibility { limit usedThisMonth nextAllowedFrom } visits(first: 3) { nodes { state purpose unit { name } } } } } }`;

export const describeFederatedQuery = (platform: () => Platform): void =>
  describe('one query across departments', () => {
    let centre: Client;

    beforeAll(async () => {
      centre = await platform().as('centre');
    });

    it('SHR-18: a page of 3 and a page of 13 cost the same calls and SQL statements', async () => {
      const [small, large] = [await centre.run(PAGE, { first: 3 }), await centre.run(PAGE, { first: 13 })];
      expect(small.errors).toEqual([]);
      expect(large.data.enterprises.nodes).toHaveLength(13);
      const cost = readServerTiming(large);
      expect(Object.keys(cost).sort()).toEqual(['enterprises', 'visits']);
      expect(readServerTiming(small)).toEqual(cost);
    });

    it('SHR-05: an enterprise is found by its code, and joined with what visits knows of it', async () => {
      const { enterprises } = await centre.get('{ enterprises(first: 1, filter: { divisionCode: "440704" }) { nodes { uscc } } }');
      const { enterprise } = await centre.get('query ($uscc: String!) { enterprise(by: { uscc: $uscc }) { uscc visitEligibility { month reasons } } }', { uscc: enterprises.nodes[0].uscc });
      expect(enterprise).toMatchObject({ uscc: enterprises.nodes[0].uscc, visitEligibility: { month: expect.stringMatching(/^\d{4}-\d{2}$/) } });
    });
  });
