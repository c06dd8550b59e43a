import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../client.ts';
import type { Platform } from '../platform.ts';

const METRICS = 'query ($month: String!, $months: Int!) { visitMetrics(divisionCode: "440704", month: $month, months: $months) { metrics { id value isWithheld } } }';

export const describePilotFigures = (platform: () => Platform): void =>
  describe('the figures of the thirteen pilots (N01, N02)', () => {
    let centre: Client;

    const read = async (client: Client, month: string, months: number): Promise<Record<string, { value: number | null; isWithheld: boolean }>> => {
      const { visitMetrics } = await client.get(METRICS, { month, months });
      return Object.fromEntries(visitMetrics.metrics.map(({ id, ...figure }: any) => [id, figure]));
    };

    beforeAll(async () => {
      platform().resetClock();
      centre = await platform().as('centre');
    });

    it('N01: 39 booked and 18 refused from May to early September 2025, with both refusal rates (VIS-13)', async () => {
      const figures = await read(centre, '2025-09', 5);
      expect([figures.BOOKED?.value, figures.REFUSED?.value]).toEqual([39, 18]);
      expect(figures.REFUSED_TO_BOOKED?.value).toBeCloseTo(18 / 39, 10);
      expect(figures.REFUSED_OF_ANSWERED?.value).toBeCloseTo(18 / 57, 10);
    });

    it('VIS-11: the thirteen protected enterprises receive 0.75 visits a month, 5 to 8 fewer than before', async () => {
      const figures = await read(centre, '2025-08', 4);
      expect(figures.PROTECTED_ENTERPRISES?.value).toBe(13);
      expect(figures.MONTHLY_RECEPTION_RATE?.value).toBeCloseTo(0.75, 10);
      expect(figures.RECEPTION_REDUCTION?.value).toBeGreaterThanOrEqual(5);
      expect(figures.RECEPTION_REDUCTION?.value).toBeLessThanOrEqual(8);
    });

    it('N02: the named pilot had one reception in August 2025, 5 to 8 fewer than a month before its protection', async () => {
      const { viewer } = await (await platform().as('protected')).get('{ viewer { enterprises { id } } }');
      const { protectionEntries } = await centre.get(
        '{ protectionEntries(first: 50) { nodes { state ground enterprise { id } baselineReceptions receptions(month: "2025-08") reduction(month: "2025-08") } } }',
      );
      expect(protectionEntries.nodes).toHaveLength(13);
      const named = protectionEntries.nodes.find(({ enterprise }: any) => enterprise.id === viewer.enterprises[0].id);
      expect(named).toMatchObject({ ground: 'PILOT', receptions: 1, reduction: named.baselineReceptions - 1 });
      expect(named.reduction).toBeGreaterThanOrEqual(5);
      expect(named.reduction).toBeLessThanOrEqual(8);
    });

    it('VIS-08: whoever coordinates reads what was booked, and nothing of refusals', async () => {
      const figures = await read(await platform().as('office'), '2025-08', 4);
      expect(figures.BOOKED).toMatchObject({ value: 39, isWithheld: false });
      for (const id of ['REFUSED', 'REFUSED_TO_BOOKED', 'REFUSED_OF_ANSWERED']) expect(figures[id]).toEqual({ value: null, isWithheld: true });
    });
  });
