import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { generateSigningKeys, loadSigningKey, loadTrustedKeys, publicCaller, rotateSigningKeys, RotationRefused, signAssertion, verifyAssertion, type RotationStep } from './index.ts';

const NOW = new Date('2025-09-01T02:00:00.000Z');
const NAMES = ['gateway', 'visits'];

let directory: string;

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'qinqing-rotation-spec-')), 'keys');
  await generateSigningKeys(directory, NAMES);
});
afterEach(() => rm(join(directory, '..'), { recursive: true }));

const step = (name: RotationStep): Promise<readonly string[]> => rotateSigningKeys(directory, name, ['gateway'], NOW);
const sign = async (): Promise<string> => signAssertion(publicCaller, { audience: 'visits', key: await loadSigningKey(join(directory, 'gateway.private.json')), now: NOW });
/** As a department that was restarted just now. */
const isBelieved = async (assertion: string): Promise<boolean> => {
  const keys = await loadTrustedKeys(join(directory, 'trusted.json'));
  return verifyAssertion(assertion, { audience: 'visits', keys, now: NOW }).then(() => true, () => false);
};

describe('a process changes its signing key', () => {
  it('without a moment in which somebody who was restarted after the step before does not believe it', async () => {
    const before = await sign();
    for (const [name, next] of [['prepare', 'use'], ['use', 'retire']] as const) {
      await step(name);
      const trustedNow = await loadTrustedKeys(join(directory, 'trusted.json'));
      await step(next);
      await expect(verifyAssertion(await sign(), { audience: 'visits', keys: trustedNow, now: NOW })).resolves.toEqual(publicCaller);
    }
    expect(await isBelieved(await sign())).toBe(true);
    expect(await isBelieved(before)).toBe(false);
  });

  it('both keys are believed until the former is retired', async () => {
    const before = await sign();
    await step('prepare');
    await step('use');
    const after = await sign();
    expect([await isBelieved(before), await isBelieved(after)]).toEqual([true, true]);
    await step('retire');
    expect([await isBelieved(before), await isBelieved(after)]).toEqual([false, true]);
  });

  it('and a stranger\'s signature under its name is believed at no time', async () => {
    const elsewhere = join(directory, 'elsewhere');
    await generateSigningKeys(elsewhere, NAMES);
    const forged = await signAssertion(publicCaller, { audience: 'visits', key: await loadSigningKey(join(elsewhere, 'gateway.private.json')), now: NOW });
    for (const name of ['prepare', 'use', 'retire'] as const) {
      await step(name);
      expect(await isBelieved(forged)).toBe(false);
    }
  });

  it('its former public key is kept with the day of its end, also when keys are generated again: audit heads need it (SHR-15)', async () => {
    for (const name of ['prepare', 'use', 'retire'] as const) await step(name);
    await generateSigningKeys(directory, NAMES);
    const { keys } = JSON.parse(await readFile(join(directory, 'trusted.json'), 'utf8')) as { keys: { kid: string; retiredAt?: string }[] };
    expect(keys.map(({ kid, retiredAt }) => [kid, retiredAt])).toEqual([['gateway', undefined], ['visits', undefined], ['gateway', NOW.toISOString()]]);
    expect((await stat(join(directory, 'trusted.json'))).mode & 0o777).toBe(0o600);
  });

  it('each step can be repeated, and changes nothing the second time', async () => {
    for (const name of ['prepare', 'use', 'retire'] as const) {
      expect(await step(name)).toEqual(['gateway']);
      expect(await step(name)).toEqual([]);
    }
  });

  it('a step out of order is refused or does nothing', async () => {
    expect(await step('use')).toEqual([]);
    await step('prepare');
    await expect(step('retire')).rejects.toBeInstanceOf(RotationRefused);
  });
});
