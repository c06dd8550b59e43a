import { describe, expect, it } from '@jest/globals';
import { reachableFrom } from '@qinqing/state-machine';
import { campaignKinds, campaignRules, isReception } from './campaign-kind.ts';
import { isPossibleIn, listAllowedSessionActions, sessionActions, sessionPartiesOf, type SessionParty } from './session-actions.ts';
import { sessionTransitions, walkSession, type SessionState } from './session-state.ts';

const states: readonly SessionState[] = ['PLANNED', 'INVITING', 'HELD', 'MINUTED', 'TASKS_OPEN', 'CLOSED', 'CANCELLED'];
const official = { subject: 'x', unitId: null, officerId: null, divisionCode: '440704', enterpriseIds: [], actingFor: null, clientId: null };

describe('the way of a session (§9)', () => {
  it('leads from PLANNED to every state, and on from neither end', () => {
    expect([...reachableFrom(sessionTransitions, 'PLANNED')].sort()).toEqual([...states].sort());
    for (const end of ['CLOSED', 'CANCELLED'] as const) expect([...reachableFrom(sessionTransitions, end)]).toEqual([end]);
  });

  it('is held after it was confirmed, and closed after its minutes alone', () => {
    expect(walkSession('PLANNED', ['confirm', 'hold', 'finishMinutes', 'openTasks', 'close'])?.map(({ to }) => to)).toEqual(['INVITING', 'HELD', 'MINUTED', 'TASKS_OPEN', 'CLOSED']);
    expect(walkSession('PLANNED', ['hold'])).toBeNull();
    expect(walkSession('HELD', ['close'])).toBeNull();
    expect(walkSession('HELD', ['cancel'])).toBeNull();
  });

  it.each(['CLOSED', 'CANCELLED'] as const)('nothing but a rating is possible in %s', (state) => {
    expect(sessionActions.filter((action) => isPossibleIn(action, state))).toEqual(state === 'CLOSED' ? ['RATE'] : []);
  });
});

describe('who takes part in a session', () => {
  it.each([
    ['the centre of the district', { roles: ['SERVICE_CENTRE'] }, ['ORGANISER']],
    ['a district leader', { roles: ['DISTRICT_LEADER'] }, ['LEADER']],
    ['the host', { roles: ['PARK_OPERATOR'], unitId: 'host' }, ['HOST']],
    ['another park', { roles: ['PARK_OPERATOR'], unitId: 'other' }, []],
    ['a park without a unit', { roles: ['PARK_OPERATOR'] }, []],
    ['a unit', { roles: ['UNIT_HANDLER'], unitId: 'unit' }, ['UNIT']],
    ['an expert', { roles: ['EXPERT'] }, ['EXPERT']],
    ['an enterprise that says for whom it acts', { roles: ['CLERK'], actingFor: 'firm' }, ['ENTERPRISE']],
    ['an enterprise that does not', { roles: ['CLERK'] }, []],
    ['a centre elsewhere', { roles: ['SERVICE_CENTRE'], divisionCode: '440608' }, []],
    ['the public', { roles: ['PUBLIC'] }, []],
  ])('%s', (_who, facts, expected) => {
    expect(sessionPartiesOf({ ...official, ...facts } as never, { divisionCode: '440704', hostUnitId: 'host' })).toEqual(expected);
  });

  it('VIS-33: an expert is heard where the kind takes opinions', () => {
    const parties: readonly SessionParty[] = ['EXPERT'];
    expect(campaignKinds.filter((kind) => listAllowedSessionActions(parties, kind, 'HELD').length > 0)).toEqual(campaignKinds.filter((kind) => campaignRules[kind].takesOpinions));
  });
});

describe('which contact uses up the quota (VIS-38)', () => {
  it.each([
    ['ON_SITE', false, true],
    ['ON_SITE', true, false],
    ['PHONE', false, false],
    ['WECHAT', false, false],
    ['SESSION', false, false],
  ] as const)('%s, signed up: %s → %s', (mode, hasSignedUp, expected) => {
    expect(isReception(mode, hasSignedUp)).toBe(expected);
  });
});
