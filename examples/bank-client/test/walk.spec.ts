import { describe, expect, it } from '@jest/globals';
import { readCommandLine } from '../src/command/command-line.ts';
import { walk } from '../src/command/walk.ts';
import { BankClientError, type BankClient } from '../src/index.ts';

const { options } = readCommandLine(['walk'], {});

/** Refuses every enquiry and every consent. */
const strictClient = () => {
  const enquiries: unknown[] = [];
  const refuse = (): Promise<never> => Promise.reject(new BankClientError({ code: 'REFUSED', reason: 'NO_CONSENT', zh: '没有授权', en: 'no consent' }));
  const client = {
    enquireCredit: (enquiry: unknown) => {
      enquiries.push(enquiry);
      return refuse();
    },
    requestConsent: refuse,
  } as unknown as BankClient;
  return { client, enquiries };
};

describe('the walk', () => {
  it.each([
    ['91990000XH0000010J', 1],
    ['91440704MA00000001', 0],
  ])('about %s makes %d enquiries before a consent is asked for: a real enterprise would find it on record', async (uscc, expected) => {
    const { client, enquiries } = strictClient();
    await expect(walk(client, uscc, options, () => {})).rejects.toThrow('no consent');
    expect(enquiries).toHaveLength(expected);
  });
});
