import { describe, expect, it } from '@jest/globals';
import { withClient } from '@qinqing/database';
import { useStackBench } from './fixtures/stack-bench.ts';
import { resetStack, services, startStack, type StackProgress } from './index.ts';

const { adminUrl, optionsOf, start } = useStackBench();

describe('demonstration data', () => {
  const filled = services.filter(({ hasDemoData }) => hasDemoData).map(({ name }) => name);
  const linesOf = (seen: readonly StackProgress[]): string[] => seen.flatMap((progress) => (progress.kind === 'demo-data' ? [progress.line] : []));

  it('are loaded on the first start, and again only after a reset', async () => {
    const options = optionsOf({ scale: 'small', seed: 7 });
    const first = await start(options);
    expect(linesOf(first.seen)).toEqual([`--scale small --seed 7 --wait ${filled.join(' ')}`]);
    await first.stack.stop();
    const second = await start(options);
    expect(linesOf(second.seen)).toEqual([]);
    await second.stack.stop();
    await resetStack(options);
    const third = await start(options);
    expect(linesOf(third.seen)).toHaveLength(1);
  });

  it('fill the databases that join later, without waiting for services that do not run', async () => {
    const options = optionsOf();
    const first = await start({ ...options, without: ['visits'] });
    expect(linesOf(first.seen)).toEqual([`--scale tiny --seed 1 ${filled.filter((name) => name !== 'visits').join(' ')}`]);
    await first.stack.stop();
    const second = await start(options);
    expect(linesOf(second.seen)).toEqual(['--scale tiny --seed 1 --wait visits']);
  });

  it('of another size or seed than those loaded are refused, with the command that starts afresh', async () => {
    const options = optionsOf();
    const first = await start(options);
    await first.stack.stop();
    await expect(startStack({ ...options, scale: 'small' })).rejects.toThrow(/npm start -- --reset --scale small --seed 1/);
  });

  it('that cannot be loaded stop the start, with what the loader said', async () => {
    await expect(startStack(optionsOf({ scale: 'impossible' }))).rejects.toThrow(/there is no scale "impossible"/);
  });

  it('are never loaded outside of demonstration mode', async () => {
    const { seen } = await start(optionsOf({ isDemo: false }));
    expect(linesOf(seen)).toEqual([]);
  });
});

describe('a reset', () => {
  it('is refused while services run', async () => {
    const options = optionsOf();
    await start(options);
    await expect(resetStack(options)).rejects.toThrow(/Services still run/);
  });

  it('of a server that somebody else runs drops the databases of the services and no other', async () => {
    const options = optionsOf();
    const { stack } = await start(options);
    await withClient(adminUrl(), async (admin) => void (await admin.query('CREATE DATABASE qinqing_archive')));
    await stack.stop();
    await resetStack(options);
    const left = await withClient(adminUrl(), async (admin) => (await admin.query(`SELECT datname FROM pg_database WHERE datname LIKE 'qinqing%'`)).rows);
    expect(left).toEqual([{ datname: 'qinqing_archive' }]);
  });
});
