import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readComposition, readStages, WORKSPACE } from './container-files.ts';

/** What stands on this machine for what the container files name. */
export interface StandIns {
  /** For the directory `/provision`; a process's `/etc/qinqing` is its own below it. */
  readonly out: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly passwordFile: string;
}

export interface Started {
  readonly child: ChildProcess;
  /** Everything that it has said so far. */
  said(): string;
}

/** Runs what the Dockerfile and the compose file say, word for word but for names and places, without containers. */
export const outsideContainers = ({ out, port, databaseUrl, passwordFile }: StandIns) => {
  const stages = new Map(readStages().map((stage) => [stage.name, stage]));
  const { services } = readComposition();
  const words: Readonly<Record<string, string>> = { node: process.execPath, '/provision': out, '/etc/qinqing': join(out, '{name}'), '0.0.0.0': '127.0.0.1', '4000': `${port}` };
  const parts: readonly (readonly [string, string])[] = [
    ['postgres://postgres@postgres:5432/postgres', databaseUrl],
    ['/run/secrets/postgres_password', passwordFile],
    ['http://{name}:', 'http://127.0.0.1:'],
    ['identity.localhost:4001', `localhost:${port + 1}`],
    ['localhost:4000', `localhost:${port}`],
  ];
  const here = (word: string): string => words[word] ?? parts.reduce((text, [inContainer, outside]) => text.replaceAll(inContainer, outside), word);
  /** What its image and its service say, and nothing of this process's own. */
  const environmentOf = (name: string): NodeJS.ProcessEnv => ({
    PATH: process.env.PATH,
    ...Object.fromEntries(Object.entries(services[name]?.environment ?? {}).map(([variable, value]) => [variable, here(value)])),
  });
  const start = (command: readonly string[], environment: NodeJS.ProcessEnv): Started => {
    const [program, ...rest] = command;
    const child = spawn(program!, rest, { cwd: WORKSPACE, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    return { child, said: () => said.join('') };
  };
  const run = async ({ child, said }: Started): Promise<{ readonly code: number | null; readonly said: string }> => {
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, said: said() };
  };
  const inPlaceOf = (name: string, command: readonly string[]): string[] => command.map((word) => here(word).replace('/etc/qinqing', join(out, name)));
  return {
    provision: (...more: string[]) => run(start([...inPlaceOf('provision', stages.get('provision')!.command), ...(services.provision!.command ?? []).map(here), ...more], environmentOf('provision'))),
    /** @param settings what the operator of the place adds */
    startService: (name: string, settings: Readonly<Record<string, string>> = {}): Started => start(inPlaceOf(name, stages.get(name)!.command), { ...environmentOf(name), ...settings }),
    checkHealth: (name: string) => run(start(inPlaceOf(name, stages.get('runtime')!.healthcheck!), environmentOf(name))),
  };
};
