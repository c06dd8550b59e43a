import { beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../business-action.ts';
import type { Client } from '../client.ts';
import type { Platform } from '../platform.ts';
import { JOURNEY_DAY } from '../quiet-service/visit-journey.ts';

const session = { success: 'session { id state demand { unit { id } } }' };
const own = { success: 'session { seats { component left } ownSignUps { component persons } }', refusals: { CampaignSeatsTaken: 'component capacity left' } };

export const describeServiceDay = (platform: () => Platform): void =>
  describe('a service day (企业服务日, VIS-26)', () => {
    let centre: Client;
    let firm: Client;
    let second: Client;
    let marketUnit: string;
    let sessionId: string;

    beforeAll(async () => {
      platform().setClock(JOURNEY_DAY);
      [centre, firm, second] = await Promise.all(['centre', 'firm', 'protected'].map((persona) => platform().as(persona))) as [Client, Client, Client];
      marketUnit = (await (await platform().as('market')).get('{ viewer { unit { id } } }')).viewer.unit.id;
    });

    it('offers a talk, a training and services, each with its own seats', async () => {
      const plan = {
        kind: 'SERVICE_DAY', title: '三月企业服务日', purpose: '政策宣讲、技能培训、现场办理', divisionCode: '440704', startsOn: '2026-03-02', endsOn: '2026-03-31', place: '江海产业园服务站',
        seats: [{ component: 'POLICY_TALK', capacity: 2 }, { component: 'SKILL_TRAINING', capacity: 10 }, { component: 'GOV_SERVICE' }],
      };
      const planned = await act(centre, 'planCampaign', plan, { success: 'campaign { id }', refusals: { CampaignFormRejected: 'problems { field code }' } });
      const drawn = await act(centre, 'planSession', { campaignId: planned.campaign.id, on: '2026-03-20' }, session);
      sessionId = drawn.session.id;
      expect((await act(centre, 'confirmSession', { sessionId }, session)).session.state).toBe('INVITING');
    });

    it('an enterprise signs up for a component and says whom it wants to meet; the last seats are gone for the next one', async () => {
      const signed = await act(firm, 'signUpForSession', { sessionId, component: 'POLICY_TALK', persons: 2, contactPhone: '0750-00012345', wantedUnitIds: [marketUnit] }, own);
      expect(signed.session.ownSignUps).toEqual([{ component: 'POLICY_TALK', persons: 2 }]);
      expect(await act(second, 'signUpForSession', { sessionId, component: 'POLICY_TALK', contactPhone: '0750-00012345' }, own)).toMatchObject({ __typename: 'CampaignSeatsTaken', component: 'POLICY_TALK', capacity: 2, left: 0 });
      const other = await act(second, 'signUpForSession', { sessionId, component: 'GOV_SERVICE', contactPhone: '0750-00012345' }, own);
      expect(other.session.ownSignUps).toEqual([{ component: 'GOV_SERVICE', persons: 1 }]);
    });

    it('VIS-27: the centre sends the department that is wanted', async () => {
      const assigned = await act(centre, 'assignSessionUnits', { sessionId, unitIds: [marketUnit] }, session);
      expect(assigned.session.demand).toMatchObject([{ unit: { id: marketUnit } }]);
    });
  });
