import { beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../business-action.ts';
import type { Client } from '../client.ts';
import { until, type Platform } from '../platform.ts';
import { JOURNEY_DAY } from '../quiet-service/visit-journey.ts';
import { shanghai, shanghaiClock } from '../shanghai-time.ts';

const session = { success: 'session { id state questions { text isSolvedOnSpot } }' };
const QUESTION = '公司地址变更登记办不下来，窗口说的材料不清楚';

export const describeEnterpriseDay = (platform: () => Platform): void =>
  describe('the day of enterprises on the 27th (爱企日, N24)', () => {
    let centre: Client;
    let firm: Client;
    let market: Client;
    let firmId: string;
    let sessionId: string;
    let appealId: string;

    const readQuestions = async (client: Client): Promise<any[]> =>
      (await client.get('query ($id: ID!) { campaignSession(id: $id) { questions { text isSolvedOnSpot appealNumber isAppealOpen appeal { id } } } }', { id: sessionId })).campaignSession.questions;

    beforeAll(async () => {
      platform().setClock(JOURNEY_DAY);
      [centre, firm, market] = await Promise.all(['centre', 'firm', 'handlerb'].map((persona) => platform().as(persona))) as [Client, Client, Client];
      firmId = (await firm.get('{ viewer { enterprises { id } } }')).viewer.enterprises[0].id;
    });

    it('VIS-29: its sessions follow from the rule, and the one on a day off moves to the next working day', async () => {
      const plan = {
        kind: 'ENTERPRISE_DAY', title: '爱企日（春季）', purpose: '每月27日，区领导与企业家面对面', divisionCode: '440704', startsOn: '2026-03-02', endsOn: '2026-06-30', place: '区企业发展服务中心',
        recurrence: { dayOfMonth: 27, everyMonths: 1 }, seats: [{ component: 'MEETING', capacity: 30 }],
      };
      const planned = await act(centre, 'planCampaign', plan, { success: 'campaign { id sessions(first: 10) { nodes { id nominalOn startsAt } } }', refusals: { CampaignFormRejected: 'problems { field code }' } });
      const days = planned.campaign.sessions.nodes.map(({ nominalOn, startsAt }: any) => [nominalOn, shanghaiClock(startsAt).slice(0, 10)]);
      expect(days).toEqual([['2026-03-27', '2026-03-27'], ['2026-04-27', '2026-04-27']]);
      const saturday = await act(centre, 'planSession', { campaignId: planned.campaign.id, on: '2026-03-28', theme: '登记注册' }, { success: 'session { nominalOn startsAt }' });
      expect([saturday.session.nominalOn, shanghaiClock(saturday.session.startsAt).slice(0, 10)]).toEqual(['2026-03-28', '2026-03-30']);
      sessionId = planned.campaign.sessions.nodes[0].id;
      expect((await act(centre, 'confirmSession', { sessionId, theme: '登记注册' }, session)).session.state).toBe('INVITING');
    });

    it('VIS-36: an enterprise asks in advance, and what the session cannot close becomes an appeal', async () => {
      const signed = await act(firm, 'signUpForSession', { sessionId, component: 'MEETING', contactPhone: '0750-00012345', questions: [QUESTION] }, session);
      expect(signed.session.questions).toEqual([{ text: QUESTION, isSolvedOnSpot: false }]);
      platform().setClock(shanghai('2026-03-27T16:00'));
      await act(centre, 'recordAttendance', { sessionId, attendances: [{ enterpriseId: firmId, component: 'MEETING', persons: 1 }] }, session);
      await act(centre, 'writeMinutes', { sessionId, summary: '听取企业问题，现场答复或转办' }, session);
      expect((await act(centre, 'finishMinutes', { sessionId }, session)).session.state).toBe('MINUTED');
      await until(async () => (await readQuestions(centre))[0].appealNumber !== null);
      const [question] = await readQuestions(firm);
      expect(question).toMatchObject({ text: QUESTION, isAppealOpen: true });
      appealId = question.appeal.id;
      const { appeal } = await firm.get('query ($id: ID!) { appeal(id: $id) { channel content number } }', { id: appealId });
      expect(appeal).toMatchObject({ channel: 'CAMPAIGN', number: question.appealNumber });
      expect(appeal.content).toContain(QUESTION);
    });

    it('VIS-36: the session shows how the appeal goes on', async () => {
      const answered = { success: 'appeal { state }' };
      await act(market, 'acceptAppeal', { appealId }, answered);
      await act(market, 'replyAppeal', { appealId, text: '材料清单已送达，窗口专人办理。' }, answered);
      expect((await act(firm, 'rateAppeal', { appealId, stars: 5 }, answered)).appeal.state).toBe('CLOSED');
      await until(async () => (await readQuestions(centre))[0].isAppealOpen === false);
      const { campaignSession } = await centre.get('query ($id: ID!) { campaignSession(id: $id) { figures { questions solvedOnSpot coordinated } } }', { id: sessionId });
      expect(campaignSession.figures).toEqual({ questions: 1, solvedOnSpot: 0, coordinated: 1 });
      platform().setClock(JOURNEY_DAY);
    });
  });
