import { existsSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { services, type ServiceName, type Stack } from '@qinqing/stack';
import type { Order } from './order.ts';

const WORKSPACE = resolve(import.meta.dirname, '..', '..');
/** An editor or a checkout touches many files in a row. */
const QUIET_MS = 300;

/** Restarts the service whose files change, and all of them when a library or the composed schema does. */
export const watchWorkspace = (stack: Stack, { only, without }: Order): { close(): void } => {
  const running = services.map(({ name }) => name).filter((name) => (only.length === 0 || only.includes(name)) && !without.includes(name));
  const touched = new Set<ServiceName>();
  let quiet: NodeJS.Timeout | undefined;
  let restarting: Promise<void> = Promise.resolve();

  const restartTouched = async (): Promise<void> => {
    const names = [...touched];
    touched.clear();
    if (names.length === 0) return;
    process.stdout.write(`重启 · restarting: ${names.join(' ')}\n`);
    const outcomes = await Promise.allSettled(names.map((name) => stack.service(name).restart()));
    for (const outcome of outcomes) if (outcome.status === 'rejected') process.stderr.write(`${(outcome.reason as Error).message}\n`);
  };
  const touch = (path: string): void => {
    for (const name of listAffected(path, running)) touched.add(name);
    if (touched.size === 0) return;
    clearTimeout(quiet);
    quiet = setTimeout(() => (restarting = restarting.then(restartTouched)), QUIET_MS);
  };
  const folders = ['apps', 'libs', 'schema'].filter((folder) => existsSync(join(WORKSPACE, folder)));
  const watchers = folders.map((folder) => watch(join(WORKSPACE, folder), { recursive: true }, (_event, file) => file !== null && touch(`${folder}/${file}`)));
  return {
    close: () => {
      clearTimeout(quiet);
      for (const watcher of watchers) watcher.close();
    },
  };
};

/** Specs and generated leftovers change nothing that runs. */
export const listAffected = (path: string, running: readonly ServiceName[]): readonly ServiceName[] => {
  if (/\.spec\.ts$|(^|\/)test\//.test(path) || !/\.(ts|json|graphql)$/.test(path)) return [];
  const [top, project] = path.split(/[\\/]/);
  return top === 'apps' ? running.filter((name) => name === project) : running;
};
