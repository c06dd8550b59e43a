import { beforeAll, describe, expect, it } from '@jest/globals';
import { publicCaller, type Caller, type SigningKey } from '@qinqing/caller';
import { generateKeyPair } from 'jose';
import { createCallerAssertions } from './caller-assertions.ts';

const officer: Caller = { ...publicCaller, subject: 'person-1', roles: ['LIAISON'] };

describe('the gateway’s word on who calls', () => {
  let key: SigningKey;
  beforeAll(async () => {
    key = { name: 'gateway', privateKey: (await generateKeyPair('EdDSA', { crv: 'Ed25519' })).privateKey };
  });
  const at = (seconds: number): Date => new Date(1_800_000_000_000 + seconds * 1_000);

  it('is signed once while at least 15 of its 60 seconds remain, then anew', async () => {
    let now = at(0);
    const assertCaller = createCallerAssertions({ key, clock: () => now });
    const first = await assertCaller(officer, 'visits');
    now = at(44.9);
    expect(await assertCaller(officer, 'visits')).toBe(first);
    now = at(45);
    expect(await assertCaller(officer, 'visits')).not.toBe(first);
  });

  it('differs by department, by person, and by the enterprise that the person acts for', async () => {
    const assertCaller = createCallerAssertions({ key, clock: () => at(0) });
    const assertions = await Promise.all([
      assertCaller(officer, 'visits'),
      assertCaller(officer, 'enterprises'),
      assertCaller(publicCaller, 'visits'),
      assertCaller({ ...officer, actingFor: 'e1' }, 'visits'),
      assertCaller({ ...officer, roles: ['LIAISON', 'VISITOR'] }, 'visits'),
    ]);
    expect(new Set(assertions).size).toBe(assertions.length);
  });

  it('is not remembered when it could not be signed', async () => {
    const broken = createCallerAssertions({ key: { name: 'gateway', privateKey: {} as never }, clock: () => at(0) });
    await expect(broken(officer, 'visits')).rejects.toThrow();
    await expect(broken(officer, 'visits')).rejects.toThrow();
  });
});
