import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultOf, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import type { NoticeChannel } from '../../src/channels/notice-channel.ts';
import { createEnterprises } from '../../src/subgraph.ts';
import { anybody, attempt, centre, mutate, representative, requestingUnit } from '../district.ts';

const silent = (name: string): NoticeChannel => ({ name, send: () => Promise.resolve({ kind: 'delivered' }) });
let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(createEnterprises([silent('SMS'), silent('WECHAT')]));
});
afterAll(() => graph.close());

const INBOX = 'kind role channels { channel isWanted } quietFrom quietTo';
const set = (by: object, input: Record<string, unknown>): Promise<any> =>
  mutate(graph.as(by), 'setNoticePreferences', input, `inbox { ${INBOX} }`, '... on NoticeInboxUnknown { kinds } ... on NoticeChannelUnknown { channels }');
const inboxesFor = async (by: object): Promise<any[]> => (await graph.as(by).run(`{ viewer { noticeInboxes { ${INBOX} } } }`)).data?.viewer.noticeInboxes;
const all = [
  { channel: 'SMS', isWanted: true },
  { channel: 'WECHAT', isWanted: true },
];

describe('Viewer.noticeInboxes', () => {
  it('SHR-09: shows each inbox with the channels that there are; without a wish, all of them', async () => {
    expect(await inboxesFor({ ...centre, unitId: randomUUID() })).toEqual([
      { kind: 'PERSON', role: null, channels: all, quietFrom: null, quietTo: null },
      { kind: 'UNIT', role: null, channels: all, quietFrom: null, quietTo: null },
      { kind: 'ROLE', role: 'SERVICE_CENTRE', channels: all, quietFrom: null, quietTo: null },
    ]);
  });

  it('the public has none', async () => {
    expect(await inboxesFor({ subject: 'public', roles: ['PUBLIC'] })).toEqual([]);
  });
});

describe('setNoticePreferences', () => {
  it('SHR-09: sets channels and quiet hours of one inbox, for all who share it', async () => {
    const firm = randomUUID();
    const wished = { kind: 'ENTERPRISE', role: null, channels: [{ channel: 'SMS', isWanted: false }, { channel: 'WECHAT', isWanted: true }], quietFrom: '12:00', quietTo: '14:00' };
    expect(await set(representative(firm), { kind: 'ENTERPRISE', channels: ['WECHAT', 'WECHAT'], quietFrom: '12:00', quietTo: '14:00' })).toEqual({ __typename: 'SetNoticePreferencesSuccess', inbox: wished });
    expect(await inboxesFor({ ...representative(firm), subject: 'clerk', roles: ['CLERK'] })).toContainEqual(wished);
    expect(await inboxesFor(representative(randomUUID()))).not.toContainEqual(wished);
  });

  it('what is said replaces what was said before; null takes it back', async () => {
    const unit = { ...requestingUnit, unitId: randomUUID() };
    await set(unit, { kind: 'UNIT', channels: [], quietFrom: '00:00', quietTo: '00:00' });
    expect((await set(unit, { kind: 'UNIT' })).inbox).toEqual({ kind: 'UNIT', role: null, channels: all, quietFrom: null, quietTo: null });
  });

  it('an inbox of which the caller has none is refused with those that there are', async () => {
    const refused = { __typename: 'NoticeInboxUnknown', message: '您没有这个收件箱，请从您的收件箱中选择。', en: 'You have no such inbox. Choose one of yours.' };
    expect(await set(centre, { kind: 'ENTERPRISE' })).toEqual({ ...refused, kinds: ['PERSON', 'ROLE'] });
    expect(await set(centre, { kind: 'ROLE', role: 'GOVERNMENT_OFFICE' })).toEqual({ ...refused, kinds: ['PERSON', 'ROLE'] });
    expect(await set({ subject: 'public', roles: ['PUBLIC'] }, { kind: 'PERSON' })).toEqual({ ...refused, kinds: [] });
  });

  it('a channel that there is not is refused with those that there are', async () => {
    expect(await set(centre, { kind: 'PERSON', channels: ['FAX'] })).toEqual({
      __typename: 'NoticeChannelUnknown',
      channels: ['SMS', 'WECHAT'],
      message: '没有这个通知渠道。可选：SMS、WECHAT。',
      en: 'There is no such channel. Choose among: SMS, WECHAT.',
    });
  });

  it.each([
    ['half of the quiet hours', { quietFrom: '21:00' }],
    ['a time that there is not', { quietFrom: '24:00', quietTo: '08:00' }],
    ['no time', { quietFrom: '', quietTo: '' }],
  ])('%s is a fault of the caller', async (_what, input) => {
    expect(faultOf(await attempt(graph.as({ ...anybody, subject: 'someone', roles: ['CLERK'] }), 'setNoticePreferences', { kind: 'PERSON', ...input }, '__typename'))).toBe('BAD_USER_INPUT');
  });
});
