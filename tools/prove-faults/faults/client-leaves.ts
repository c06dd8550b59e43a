import { ms, scaled, type Fault } from '../fault.ts';
import { OPERATION } from '../platform/graph.ts';
import { isWhole } from '../read-answer.ts';

const WITHIN_MS = 2_000;

export const clientLeaves: Fault = {
  name: 'client-leaves',
  what: '客户端中途离开 · clients go away before they are answered',
  aim: 'the department’s requests are ended with them, the others are answered',
  inflict: ({ withGateway, departments: { visits } }, size) =>
    withGateway(
      async (gateway) => {
        const count = scaled(60, size, 10);
        const before = await visits.tell({ holds: true });
        const clients = Array.from({ length: count }, () => new AbortController());
        const asked = clients.map(({ signal }) => gateway.ask('{ visitCount }', signal).catch(() => null));
        while ((await visits.tell()).received - before.received < count);
        const startedAt = performance.now();
        clients.forEach((client) => client.abort());
        let ended = 0;
        while (ended < count && performance.now() - startedAt < WITHIN_MS) ended = (await visits.tell()).abandoned - before.abandoned;
        const tookMs = performance.now() - startedAt;
        await Promise.all(asked);
        await visits.tell({ holds: false });
        const isWell = isWhole(await gateway.ask(OPERATION));
        return { isHeld: ended === count && isWell, seen: `${ended} of ${count} ended within ${ms(tookMs)}; the next request is ${isWell ? 'answered' : 'not answered'}` };
      },
      { environment: { DEPARTMENT_TIMEOUT_MS: '20000', REQUEST_DEADLINE_MS: '30000' } },
    ),
};
