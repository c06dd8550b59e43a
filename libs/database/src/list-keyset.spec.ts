import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CallerFault } from '@qinqing/caller';
import { isDay, readListKeyset, writeCursor } from './index.ts';

const id = randomUUID();
const read = (...values: readonly string[]) => readListKeyset({ first: 5, after: writeCursor('rows:newest', values) }, 'rows:newest');

describe('where a page of a list starts', () => {
  it('is behind an instant and an id, or at the beginning', () => {
    expect(read('2025-09-01T02:00:00.000Z', id)).toEqual({ size: 5, after: ['2025-09-01T02:00:00.000Z', id] });
    expect(readListKeyset({}, 'rows:newest')).toEqual({ size: 20, after: null });
    expect(readListKeyset({ after: writeCursor('rows:newest', ['2025-09-01', id]) }, 'rows:newest', isDay).after).toEqual(['2025-09-01', id]);
  });

  it.each([['1', id], ['2025-02-30T00:00:00.000Z', id], ['0000-01-01T00:00:00.000Z', id], ['2025-09-01', id], ['', id], ['2025-09-01T02:00:00.000Z', '7']])(
    'is never %j, %j, which no database would read',
    (value, rowId) => {
      expect(() => read(value, rowId)).toThrow(CallerFault);
    },
  );
});
