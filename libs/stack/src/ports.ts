import { createServer } from 'node:net';
import { StackFault } from './stack-fault.ts';

export interface WantedPort {
  readonly owner: string;
  readonly port: number;
}

/** Nothing is started when a port is taken: half a stack beside a stranger's service is worse than none. */
export const requireFreePorts = async (wanted: readonly WantedPort[], host: string): Promise<void> => {
  for (const { owner, port } of wanted) {
    if (await isFree(port, host)) continue;
    throw new StackFault(
      `端口 ${port}（${owner}）已被其他程序占用。请停止该程序，或换一个端口：PORT=${port + 100} npm start`,
      `Port ${port} (${owner}) is taken by another program. Stop that program, or choose another port: PORT=${port + 100} npm start`,
    );
  }
};

const LOWEST = 20_000;
const HIGHEST = 30_000;
const ATTEMPTS = 50;

/** The first of `size` consecutive ports that are all free now; below the range that the system hands out by itself. */
export const findFreePorts = async (size: number): Promise<number> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const first = LOWEST + Math.floor((Math.random() * (HIGHEST - LOWEST)) / size) * size;
    const areFree = await Promise.all(Array.from({ length: size }, (_, offset) => isFree(first + offset, '127.0.0.1')));
    if (areFree.every(Boolean)) return first;
  }
  throw new StackFault(`${LOWEST}–${HIGHEST} 之间没有 ${size} 个连续的空闲端口。`, `There are no ${size} free ports in a row between ${LOWEST} and ${HIGHEST}.`);
};

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, host, () => probe.close(() => done(true)));
  });
