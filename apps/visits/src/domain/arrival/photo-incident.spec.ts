import { describe, expect, it } from '@jest/globals';
import { banEndsAt, listBannedPersons } from './photo-incident.ts';

const group = [{ id: '1', personKey: 'a' }, { id: '2', personKey: 'b' }, { id: '3', personKey: 'b' }];

describe('what follows from a picture that should not have been taken (VIS-20)', () => {
  it.each([
    [null, []],
    ['WARNING', []],
    ['MEMBER_BAN', ['a']],
    ['GROUP_BAN', ['a', 'b']],
  ] as const)('%s keeps away %j', (sanction, persons) => {
    expect(listBannedPersons(sanction, group, ['1'])).toEqual(persons);
  });

  it('a ban lasts to the minute', () => {
    expect(banEndsAt(new Date('2025-09-10T01:30:00Z'), 90)).toEqual(new Date('2025-12-09T01:30:00Z'));
  });
});
