import { ms, scaled, type Fault } from '../fault.ts';
import { OPERATION } from '../platform/graph.ts';
import { askMany, runClients } from '../platform/load.ts';
import { isWhole } from '../read-answer.ts';

export const gatewayKilled: Fault = {
  name: 'gateway-killed',
  what: '网关在负载下被 kill -9 并重启 · the gateway is killed under load and started again',
  aim: 'ready in < 5 s, and every request after that answered; no wrong answer before',
  inflict: ({ withGateway }, size) =>
    withGateway(async (gateway) => {
      const kills = scaled(10, size);
      const readyMs: number[] = [];
      let wrong = 0;
      let answered = 0;
      for (let round = 0; round < kills; round += 1) {
        let isKilled = false;
        const load = runClients(8, () => gateway.ask(OPERATION), () => isKilled);
        await new Promise((resolve) => setTimeout(resolve, 200));
        isKilled = true;
        await gateway.stop('SIGKILL');
        const before = await load;
        readyMs.push((await gateway.start()).readyAfterMs);
        const after = await askMany(gateway, OPERATION, scaled(200, size, 10));
        wrong += [...before.answers, ...after.answers].filter((answer) => !isWhole(answer)).length + after.broken.length;
        answered += before.answers.length + after.answers.length;
      }
      const slowest = Math.max(...readyMs);
      return { isHeld: wrong === 0 && slowest < 5_000, seen: `${kills} kills, ${answered} answers, ${wrong} wrong; ready again after at most ${ms(slowest)}` };
    }),
};
