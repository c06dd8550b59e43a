import { openField, type Contestant } from './contestants.ts';
import type { Progress } from '../progress.ts';

const IN_FLIGHT = 50;
/** Until here the caches fill; what is added afterwards would be a leak. */
const FILLING_SHARE = 0.3;

export interface MemoryOverOperations {
  readonly afterFillingMegabytes: number;
  readonly atEndMegabytes: number;
  /** The highest seen after the caches were full. */
  readonly highestMegabytes: number;
}

/** Resident memory while operations come that were never seen before: each is planned, compiled, and forgotten in time. */
export const measureOperations = async (count: number, progress: Progress): Promise<MemoryOverOperations> => {
  const field = await openField({ isWithoutOthers: true });
  try {
    const [ours] = field.contestants as readonly [Contestant, ...unknown[]];
    let next = 0;
    let afterFillingMegabytes = 0;
    let highestMegabytes = 0;
    const askNext = async (): Promise<void> => {
      while (next < count) {
        const index = next;
        next += 1;
        await askOnce(ours, index);
        if (index === Math.floor(count * FILLING_SHARE)) afterFillingMegabytes = ours.process.residentMegabytes();
        if (index > count * FILLING_SHARE && index % 500 === 0) highestMegabytes = Math.max(highestMegabytes, ours.process.residentMegabytes());
        if (index % 100 === 0) progress.update(index);
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, askNext));
    return { afterFillingMegabytes, highestMegabytes, atEndMegabytes: ours.process.residentMegabytes() };
  } finally {
    await field.close();
  }
};

/** No two alike: names, aliases and depth differ. */
const distinctOperation = (index: number): string =>
  `query Distinct${index} { u${index}: users { id n${index}: name reviews { id b${index % 7}: body product { upc ${index % 2 === 0 ? `w${index}: weight inStock` : 'name'} } } } }`;

const askOnce = async ({ url, headers }: Contestant, index: number): Promise<void> => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query: distinctOperation(index) }) });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${response.status} ${text.slice(0, 300)}`);
};
