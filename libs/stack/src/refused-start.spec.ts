import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { useStackBench } from './fixtures/stack-bench.ts';
import { findFreePorts, services, startStack } from './index.ts';
import { countPorts } from './services.ts';

const { optionsOf, start } = useStackBench();

describe('a start that cannot succeed', () => {
  it('names the service at fault with its last words, and leaves nothing running', async () => {
    const port = await findFreePorts(countPorts(services));
    await expect(startStack(optionsOf({ port, environment: { FAKE_BROKEN: 'identity' } }))).rejects.toThrow(/identity 反复启动失败[\s\S]*identity cannot read its settings/);
    await expect(fetch(`http://127.0.0.1:${port}/readyz`)).rejects.toThrow();
  });

  it('can be interrupted', async () => {
    const interrupt = new AbortController();
    const options = optionsOf({ environment: { FAKE_UNREADY: 'visits' }, signal: interrupt.signal });
    const starting = startStack({ ...options, onProgress: ({ kind }) => kind === 'service-ready' && interrupt.abort() });
    await expect(starting).rejects.toThrow(/Starting was interrupted/);
  });

  it('refuses a data directory on which the services run already, and says what to do', async () => {
    const options = optionsOf();
    await start(options);
    await expect(startStack(options)).rejects.toThrow(/gateway already runs on this data directory.*npm start -- --restart gateway/);
  });

  it('refuses a port that somebody else listens on, and says what to do', async () => {
    const port = await findFreePorts(countPorts(services));
    const somebody = createServer().listen(port + 2, '127.0.0.1');
    await once(somebody, 'listening');
    await expect(startStack(optionsOf({ port }))).rejects.toThrow(new RegExp(`Port ${port + 2} \\(enterprises\\) is taken.*PORT=`));
    somebody.close();
  });

  it('refuses a data directory that it cannot write, and says what to do', async () => {
    await expect(startStack(optionsOf({ dataDir: join(import.meta.filename, 'data') }))).rejects.toThrow(/The data directory cannot be written: .*DATA_DIR/);
  });

  it('refuses a service that does not exist', async () => {
    await expect(startStack(optionsOf({ only: ['vists' as never] }))).rejects.toThrow(/no service vists; there are gateway, identity/);
  });
});
