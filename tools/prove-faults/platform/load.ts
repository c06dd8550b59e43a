import type { Answer, Gateway } from './gateway.ts';

/** What became of many requests. */
export interface Load {
  readonly answers: readonly Answer[];
  /** Requests that had no answer at all. */
  readonly broken: readonly string[];
  readonly perSecond: number;
}

type Ask = () => Promise<Answer>;

const collect = () => {
  const answers: Answer[] = [];
  const broken: string[] = [];
  const startedAt = performance.now();
  return {
    ask: async (ask: Ask): Promise<void> => {
      try {
        answers.push(await ask());
      } catch (error) {
        broken.push((error as Error).message);
      }
    },
    finish: (): Load => ({ answers, broken, perSecond: (answers.length * 1_000) / (performance.now() - startedAt) }),
  };
};

/** So many clients, each asking again as soon as it is answered, until it is said to be enough. */
export const runClients = async (clients: number, ask: Ask, isEnough: (asked: number) => boolean): Promise<Load> => {
  const load = collect();
  let asked = 0;
  const runClient = async (): Promise<void> => {
    while (!isEnough(asked)) {
      asked += 1;
      await load.ask(ask);
    }
  };
  await Promise.all(Array.from({ length: clients }, runClient));
  return load.finish();
};

/** So many requests, by a few clients. Texts that are alike but for the request's id are kept once: thousands of them would make this process pause, which would be taken for a slow answer. */
export const askMany = (gateway: Gateway, query: string, count: number, clients = 4): Promise<Load> => {
  const kept = new Map<string, string>();
  const ask = async (): Promise<Answer> => {
    const { text: given, ...answer } = await gateway.ask(query);
    const text = given.replaceAll(REQUEST_ID, '"requestId":""');
    if (!kept.has(text)) kept.set(text, text);
    return { ...answer, text: kept.get(text) as string };
  };
  return runClients(clients, ask, (asked) => asked >= count);
};

const REQUEST_ID = /"requestId":"[^"]*"/g;

/** So many requests in each second, whatever becomes of those before. */
export const askAtRate = async (ask: Ask, perSecond: number, durationMs: number): Promise<Load> => {
  const load = collect();
  const running: Promise<void>[] = [];
  const startedAt = performance.now();
  for (let elapsedMs = 0; elapsedMs < durationMs; elapsedMs = performance.now() - startedAt) {
    while (running.length < (elapsedMs * perSecond) / 1_000) running.push(load.ask(ask));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(running);
  return load.finish();
};

/** @param share 0 to 1 */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const p99Of = ({ answers }: Load): number => percentile(answers.map(({ tookMs }) => tookMs), 0.99);
