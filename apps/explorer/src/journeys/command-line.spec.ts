import { describe, expect, it } from '@jest/globals';
import { commandOf } from './command-line.ts';
import type { JourneyStep } from './journey.ts';

const words = { zh: '步', en: 'step' };
const enquire: JourneyStep = {
  kind: 'operation', id: 'enquire', number: '3', title: words, persona: 'bank', isBank: true, file: 'schema/operations/journeys/bank/1-enquire-credit.graphql', operation: 'query Q { x }', operationName: 'Q',
  variables: { input: { idempotencyKey: '$uuid', uscc: '$answer.code.uscc', note: "it's" } },
};
const now = new Date('2026-11-22T02:00:00Z');

describe('a step as a command', () => {
  it('holds what earlier steps answered, leaves $uuid to the command, and survives quotation marks', () => {
    expect(commandOf(enquire, { answers: { code: { uscc: '91440704MA87QA891F' } }, now, publicUrl: 'http://localhost:4000' })).toBe(
      String.raw`npm run --silent graph -- bank schema/operations/journeys/bank/1-enquire-credit.graphql '{"input":{"idempotencyKey":"$uuid","uscc":"91440704MA87QA891F","note":"it'\''s"}}'`,
    );
  });

  it('shows … for what is not known yet, and names the port unless it is the usual one', () => {
    const command = commandOf(enquire, { answers: {}, now, publicUrl: 'http://localhost:4700' });
    expect(command).toMatch(/^export PORT=4700\n/);
    expect(command).toContain('"uscc":"…"');
  });

  it('is written in the journey for what the graph does not do', () => {
    const verify: JourneyStep = { kind: 'command', id: 'verify', number: '8', title: words, command: ['curl x', 'ls'] };
    expect(commandOf(verify, { answers: {}, now, publicUrl: 'http://localhost:4000' })).toBe('curl x\nls');
  });
});
