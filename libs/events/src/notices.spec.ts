import { describe, expect, it } from '@jest/globals';
import { id } from './fixtures/example.ts';
import { examples } from './fixtures/visits.ts';
import { noticeRequestedBy, visitNoticeRequested } from './notices.ts';

const notice = examples['visits.NoticeRequested']?.example ?? {};
const isAccepted = (recipient: unknown): boolean => visitNoticeRequested.schema.safeParse({ ...notice, recipient }).success;

describe('a requested notice (SHR-09)', () => {
  it.each([
    [{ kind: 'ENTERPRISE', enterpriseId: id }],
    [{ kind: 'UNIT', unitId: id }],
    [{ kind: 'ROLE', role: 'SERVICE_CENTRE', divisionCode: '440704' }],
    [{ kind: 'ROLE', role: 'GRID_WORKER', divisionCode: '440704001' }],
    [{ kind: 'OFFICER', officerId: id }],
    [{ kind: 'PERSON', subject: 'wang-fang' }],
  ])('goes to %j', (recipient) => {
    expect(isAccepted(recipient)).toBe(true);
  });

  it.each([[{ kind: 'EVERYBODY' }], [{ kind: 'ENTERPRISE', enterpriseId: '1' }], [{ kind: 'ROLE', role: 'SERVICE_CENTRE', divisionCode: '江海' }], [{ kind: 'ROLE', role: 'centre', divisionCode: '440704' }], [{ kind: 'PERSON', subject: '' }], [null]])(
    'goes not to %j',
    (recipient) => {
      expect(isAccepted(recipient)).toBe(false);
    },
  );

  it('is one contract, of each department that asks for notices', () => {
    const contract = noticeRequestedBy('appeals');
    expect(contract).toMatchObject({ type: 'appeals.NoticeRequested', publisher: 'appeals', kind: 'FACT', consumers: ['enterprises'] });
    expect(contract.schema).toBe(visitNoticeRequested.schema);
  });
});
