import { appendFileSync, renameSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';

export interface ServiceLog {
  /** Follows a process's stdout or stderr until it ends. */
  follow(stream: Readable): void;
  /** The newest lines, oldest first. */
  recentLines(): readonly string[];
  /** The newest lines of the process that was launched last, as people read them. */
  lastWords(): readonly string[];
  /** A new process begins to talk. */
  begin(): void;
}

const LARGEST_BYTES = 10 * 1024 * 1024;
const KEPT_LINES = 200;
const LAST_WORDS = 20;

/** A service's output in a file; when it has grown to 10 MiB it becomes `<file>.1` and a new one begins. */
export const openServiceLog = (file: string, onLine: (line: string) => void): ServiceLog => {
  const recent: string[] = [];
  let sizeBytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  let linesOfLaunch = 0;

  const append = (line: string): void => {
    if (sizeBytes > LARGEST_BYTES) {
      renameSync(file, `${file}.1`);
      sizeBytes = 0;
    }
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
    sizeBytes += Buffer.byteLength(line) + 1;
  };
  const keep = (line: string): void => {
    recent.push(line);
    if (recent.length > KEPT_LINES) recent.shift();
    linesOfLaunch += 1;
    append(line);
    onLine(line);
  };
  return {
    follow: (stream) => void createInterface({ input: stream, crlfDelay: Infinity }).on('line', keep),
    recentLines: () => recent,
    lastWords: () => (linesOfLaunch === 0 ? [] : recent.slice(-Math.min(linesOfLaunch, LAST_WORDS)).map(toReadable)),
    begin: () => (linesOfLaunch = 0),
  };
};

const ERROR_LEVEL = 50;
const FATAL_LEVEL = 60;

/**
 * What a log line tells people at once: the message of an error; null for everything else. What is fatal is among the
 * last words of a service, and told with them.
 */
export const readLoggedError = (line: string): string | null => {
  const logged = parseLogLine(line);
  return logged !== null && logged.level >= ERROR_LEVEL && logged.level < FATAL_LEVEL ? logged.text : null;
};

const toReadable = (line: string): string => parseLogLine(line)?.text ?? line;

const parseLogLine = (line: string): { level: number; text: string } | null => {
  if (!line.startsWith('{')) return null;
  try {
    const { level, msg, err } = JSON.parse(line) as { level?: unknown; msg?: unknown; err?: { message?: unknown } };
    if (typeof level !== 'number') return null;
    return { level, text: [msg, err?.message].filter((part) => typeof part === 'string' && part !== '').join(': ') };
  } catch {
    return null;
  }
};
