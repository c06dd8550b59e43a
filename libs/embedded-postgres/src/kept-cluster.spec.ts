import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { kill, query, startInAnotherProcess, startScript } from './fixtures/other-process.ts';
import { removePostgres, startPostgres, type PostgresServer, type PostgresStep } from './index.ts';

describe('a kept cluster', () => {
  let home: string;
  let dataDir: string;
  const steps: PostgresStep[] = [];
  const start = (port?: number): Promise<PostgresServer> => startPostgres({ dataDir, port, onProgress: (step) => steps.push(step) });

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'qinqing-postgres-spec-'));
    await chmod(home, 0o755);
    dataDir = join(home, 'data', 'postgres');
    const first = await start();
    await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS value');
    await first.stop();
  });
  beforeEach(() => void steps.splice(0));
  afterAll(async () => {
    await removePostgres(dataDir);
    await rm(home, { recursive: true });
  });

  it('keeps its data over a restart, and is initialised only once', async () => {
    const server = await start();
    expect(await query(server.adminUrl, 'SELECT value FROM kept')).toEqual([{ value: 42 }]);
    expect(steps).toEqual(['starting']);
    await server.stop();
  });

  it('keeps its password from other users', () => {
    expect(statSync(`${dataDir}.password`).mode & 0o777).toBe(0o600);
  });

  it('goes on when its parent is killed, and the next start attaches to it', async () => {
    const { url, parent } = await startInAnotherProcess(JSON.stringify({ dataDir }));
    await kill(parent);
    const server = await start();
    expect(server).toMatchObject({ isAttached: true, adminUrl: url });
    await server.stop();
    await expect(query(url, 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('is started once when two processes start it together', async () => {
    const [one, other] = await Promise.all([start(), startInAnotherProcess(JSON.stringify({ dataDir }))]);
    expect(other.url).toBe(one.adminUrl);
    await kill(other.parent);
    await one.stop();
  });

  it('starts after a crash that left a process id which now belongs to something else', async () => {
    const first = await start();
    const left = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8');
    await first.stop();
    const { uid, gid } = statSync(dataDir);
    const somebody = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
    writeFileSync(join(dataDir, 'postmaster.pid'), left.replace(/^\d+/, `${somebody.pid}`));
    const second = await start();
    expect(second.isAttached).toBe(false);
    somebody.kill();
    await second.stop();
  });

  it('waits for a server that is still stopping', async () => {
    const first = await start();
    await Promise.all([first.stop(), start()]);
    const last = await start();
    expect(await query(last.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await last.stop();
  });

  it('takes another port when somebody has the wanted one', async () => {
    const somebody = createServer().listen(0, '127.0.0.1');
    await once(somebody, 'listening');
    const { port } = somebody.address() as AddressInfo;
    const server = await start(port);
    expect(new URL(server.adminUrl).port).not.toBe(`${port}`);
    somebody.close();
    await server.stop();
  });

  it('says what to do when its password file is gone', async () => {
    await rename(`${dataDir}.password`, `${dataDir}.elsewhere`);
    await expect(start()).rejects.toThrow(/密码文件[\s\S]*npm start -- --reset/);
    await rename(`${dataDir}.elsewhere`, `${dataDir}.password`);
  });

  it('is never found half made: an interrupted first start leaves no data directory', async () => {
    const other = join(home, 'data', 'other');
    const parent = startScript(`startPostgres({ dataDir: '${other}', onProgress: () => setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100) })`);
    await once(parent, 'exit');
    expect(existsSync(other)).toBe(false);
  });

  it('lies elsewhere, with a link to it, when its server may not enter the directory', async () => {
    await chmod(home, 0o700);
    const closed = join(home, 'closed', 'postgres');
    for (const expected of [false, true]) {
      const server = await startPostgres({ dataDir: closed });
      expect(server.isAttached).toBe(expected);
    }
    await removePostgres(closed);
    expect(existsSync(closed)).toBe(false);
    await chmod(home, 0o755);
  });

  it('starts afresh after its directory was deleted by hand, wherever the data lay', async () => {
    await chmod(home, 0o700);
    const deleted = join(home, 'deleted');
    for (let round = 1; round <= 2; round += 1) {
      const server = await startPostgres({ dataDir: join(deleted, 'postgres') });
      await query(server.adminUrl, 'CREATE TABLE fresh AS SELECT 1');
      await rm(deleted, { recursive: true });
      if (round === 2) await server.stop();
    }
    await removePostgres(join(deleted, 'postgres'));
    await chmod(home, 0o755);
  });
});
