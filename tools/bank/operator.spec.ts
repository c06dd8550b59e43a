import { describe, expect, it } from '@jest/globals';
import { nameOperator } from './operator.ts';

describe('who gives a command', () => {
  it('is put on record by name, and by number where a container gives its user no name', () => {
    const nameless = (): never => {
      throw new Error('uv_os_get_passwd returned ENOENT');
    };
    expect(nameOperator(() => 'li')).toBe('operator:li');
    expect(nameOperator(nameless)).toMatch(/^operator:\d+$/);
  });
});
