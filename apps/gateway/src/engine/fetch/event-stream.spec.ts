import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { EventStreamReader, EventTooLarge, type ServerSentEvent } from './event-stream.ts';

const read = (text: string, limit = 1_000): readonly ServerSentEvent[] => new EventStreamReader(limit).read(Buffer.from(text));

describe('a stream of server-sent events', () => {
  it.each<[string, string, readonly ServerSentEvent[]]>([
    ['an update', 'event: next\ndata: {"a":1}\n\n', [{ event: 'next', data: '{"a":1}' }]],
    ['without a space', 'event:next\ndata:{}\n\n', [{ event: 'next', data: '{}' }]],
    ['data of several lines', 'event: next\ndata: {\ndata: }\n\n', [{ event: 'next', data: '{\n}' }]],
    ['an end without data', 'event: complete\n\n', [{ event: 'complete', data: '' }]],
    ['an end with empty data', 'event: complete\ndata:\n\n', [{ event: 'complete', data: '' }]],
    ['no name', 'data: x\n\n', [{ event: 'message', data: 'x' }]],
    ['signs of life', ':\n\n: ping\n\n', []],
    ['a sign of life within an event', 'event: next\n:\ndata: x\n\n', [{ event: 'next', data: 'x' }]],
    ['fields that mean nothing here', 'id: 7\nretry: 10\nwhatever\nevent: next\ndata: x\n\n', [{ event: 'next', data: 'x' }]],
    ['lines that end with CRLF', 'event: next\r\ndata: x\r\n\r\n', [{ event: 'next', data: 'x' }]],
    ['lines that end with CR', 'event: next\rdata: x\r\r ', [{ event: 'next', data: 'x' }]],
    ['a byte order mark', '\ufeffevent: next\ndata: x\n\n', [{ event: 'next', data: 'x' }]],
    ['an event that is not finished', 'event: next\ndata: x\n', []],
  ])('%s', (_what, text, events) => {
    expect(read(text)).toEqual(events);
  });

  it('says the same wherever it is cut, also within a character', () => {
    const line = fc.constantFrom('event: next', 'data: {"名":"江海"}', 'data: 🏭', ': ping', '', 'event: complete', 'data');
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), fc.infiniteStream(fc.integer({ min: 1, max: 7 })), (lines, end, sizes) => {
        const bytes = Buffer.from(lines.map((text) => text + end).join(''));
        const whole = new EventStreamReader(10_000).read(bytes);
        const reader = new EventStreamReader(10_000);
        const pieces: ServerSentEvent[] = [];
        for (let from = 0; from < bytes.length; ) {
          const size = sizes.next().value;
          pieces.push(...reader.read(bytes.subarray(from, from + size)));
          from += size;
        }
        expect(pieces).toEqual(whole);
      }),
    );
  });

  it.each(['data: '.padEnd(30, 'x'), 'data: 12345\n'.repeat(5), 'x'.repeat(30)])('an event larger than the limit is not collected: %j', (text) => {
    expect(() => read(text, 20)).toThrow(EventTooLarge);
  });

  it('any number of events below the limit is read', () => {
    expect(read('data: 12345\n\n'.repeat(50), 20)).toHaveLength(50);
  });
});
