import { readdirSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';

/** Command lines of the processes that mention a path; only Linux tells. */
export const listProcesses = (path) => {
  if (process.platform !== 'linux') return [];
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== `${process.pid}`);
  return numbers.map(readCommandLine).filter((line) => line.includes(path));
};

const readCommandLine = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
};

export const isListening = (port) =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(socket.destroy() !== undefined));
    socket.once('error', () => done(false));
  });

/** The first of `size` ports in a row that nobody listens on, below those that the system hands out by itself. */
export const findFreePorts = async (size) => {
  for (let first = 21_000 + (process.pid % 500) * size; ; first += size) {
    const areFree = await Promise.all(Array.from({ length: size }, (_, offset) => isFree(first + offset)));
    if (areFree.every(Boolean)) return first;
  }
};

const isFree = (port) =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
