import { ms, scaled, type Fault } from '../fault.ts';
import type { Gateway } from '../platform/gateway.ts';
import { OPERATION } from '../platform/graph.ts';
import { percentile, runClients } from '../platform/load.ts';
import { isWhole } from '../read-answer.ts';

const SWAP_WITHIN_MS = 15_000;
/** Until every cache has what it keeps. */
const WARM_UP = 0.1;

const runs = async (gateway: Gateway, version: 'first' | 'second'): Promise<boolean> => ((await gateway.ask('{ addedLater }')).status === 200) === (version === 'second');

export const supergraphSwaps: Fault = {
  name: 'swaps',
  what: '负载下更换超图 · the supergraph is exchanged under load',
  aim: '200 swaps, 0 failed requests, heap growth < 5 %',
  inflict: ({ withGateway, publish }, size) =>
    withGateway(async (gateway) => {
      const swaps = scaled(200, size, 4);
      let isOver = false;
      let swapped = 0;
      let heapBefore = 0;
      const swapMs: number[] = [];
      const swapAll = async (): Promise<void> => {
        for (let round = 0; round < swaps; round += 1) {
          if (round === Math.ceil(swaps * WARM_UP)) heapBefore = await gateway.heapBytes();
          const version = round % 2 === 0 ? 'second' : 'first';
          const startedAt = performance.now();
          await publish(version);
          while (!(await runs(gateway, version))) {
            if (performance.now() - startedAt > SWAP_WITHIN_MS) return;
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
          swapMs.push(performance.now() - startedAt);
          swapped += 1;
        }
      };
      const swapping = swapAll().finally(() => (isOver = true));
      const load = await runClients(4, () => gateway.ask(OPERATION), () => isOver);
      await swapping;
      const growth = (await gateway.heapBytes()) / heapBefore - 1;
      await publish('first');
      const failed = load.broken.length + load.answers.filter((answer) => !isWhole(answer)).length;
      const tookMs = load.answers.map((answer) => answer.tookMs);
      return {
        isHeld: swapped === swaps && failed === 0 && growth < 0.05,
        seen: `${swapped} of ${swaps} swaps, ${failed} of ${load.answers.length + load.broken.length} requests failed, heap ${growth < 0 ? '' : '+'}${(growth * 100).toFixed(1)} %; p99 of requests ${ms(percentile(tookMs, 0.99))}, of a swap ${ms(percentile(swapMs, 0.99))}`,
      };
    }),
};
