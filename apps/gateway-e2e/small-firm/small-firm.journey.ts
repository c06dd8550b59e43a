import { beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../business-action.ts';
import type { Client } from '../client.ts';
import { until, type Platform } from '../platform.ts';
import { bookAndAsk, bookAndScreen, inApril, inMarch, JOURNEY_DAY, mutateVisit } from '../quiet-service/visit-journey.ts';

const visit = { success: 'visitRequest { id state }' };
const roster = { ...visit, refusals: { VisitRosterRejected: 'problems { field code }' } };
const culprit = { name: '陈某', unitName: '区工业和信息化局', title: '科员', idType: 'PASSPORT', idNumber: 'E90817263', phone: '13800000001' };
const colleague = { ...culprit, name: '林某', idNumber: 'E90817264', phone: '13800000002' };

/** After the Quiet Service's journey: the protected enterprise has had its visits of March. */
export const describeSmallFirm = (platform: () => Platform): void =>
  describe('a visit that goes to a small firm instead, from its offer to a ban (VIS-19, VIS-20, VIS-23)', () => {
    let bureau: Client;
    let centre: Client;
    let firm: Client;
    let firmId: string;
    let visitRequestId: string;
    let memberIds: string[];
    let passes: string[];

    beforeAll(async () => {
      await platform().settled();
      platform().setClock(JOURNEY_DAY);
      [bureau, centre, firm] = await Promise.all(['bureau', 'centre', 'firm'].map((persona) => platform().as(persona))) as [Client, Client, Client];
      firmId = (await firm.get('{ viewer { enterprises { id } } }')).viewer.enterprises[0].id;
    });

    it('VIS-23: a saturated enterprise is not asked; a small firm that wants to be seen is offered instead, and accepts on the phone', async () => {
      const { viewer } = await (await platform().as('protected')).get('{ viewer { enterprises { id } } }');
      const screened = await bookAndScreen(bureau, centre, viewer.enterprises[0].id, { purpose: '对接出口认证辅导资源', topics: ['外贸'], benefits: ['ORDER', 'SERVICE'] });
      expect(screened).toMatchObject({ state: 'COUNTER_OFFERED', counterOffer: { candidates: expect.arrayContaining([expect.anything()]) } });
      const [offered] = screened.counterOffer.candidates;
      await mutateVisit(bureau, 'takeAlternative', { visitRequestId: screened.id, enterpriseId: offered.enterprise.id });
      const { visitRequest: asked } = await mutateVisit(centre, 'askEnterprise', { visitRequestId: screened.id });
      platform().setClock(new Date(Date.parse(asked.dueAt) + 60_000));
      await platform().sweep('visits', 'sweep-visit-deadlines');
      const record = { visitRequestId: screened.id, acceptedWindow: 1, callRecord: '负责人同意接待' };
      await until(async () => (await mutateVisit(centre, 'recordPhoneReply', record)).visitRequest?.state === 'SCHEDULED');
      const { exposureLedger } = await centre.get('{ exposureLedger(divisionCode: "440704", quarter: "2026-Q1") { entries { enterprise { id } } takenOffers } }');
      expect(exposureLedger.entries).toContainEqual({ enterprise: { id: offered.enterprise.id } });
      expect(exposureLedger.takenOffers).toBeGreaterThan(0);
      platform().setClock(JOURNEY_DAY);
    });

    it('VIS-07: a firm that wants to be seen is asked by a unit, and receives it', async () => {
      const booked = await bookAndAsk(bureau, centre, firmId, { purpose: '走访样品开发和接单能力', topics: ['订单'], benefits: ['ORDER', 'SERVICE'] });
      visitRequestId = booked.id;
      const accepted = await mutateVisit(firm, 'acceptVisit', { visitRequestId, window: 1 });
      expect(accepted.visitRequest).toMatchObject({ state: 'SCHEDULED', scheduled: { startsAt: inMarch[0]!.startsAt } });
    });

    it('VIS-19: with everybody verified and pledged the visit is ready, and each has a code of its own', async () => {
      await act(bureau, 'submitVisitRoster', { visitRequestId, members: [culprit, colleague] }, roster);
      const { visitRequest, visitPledge } = await centre.get('query ($id: ID!) { visitPledge { version } visitRequest(id: $id) { roster { members { id } } } }', { id: visitRequestId });
      memberIds = visitRequest.roster.members.map(({ id }: any) => id);
      for (const memberId of memberIds) {
        await act(centre, 'verifyVisitor', { visitRequestId, memberId, means: 'UNIT_LETTER', reference: '江工信函〔2026〕3号' }, visit);
        await act(bureau, 'signVisitPledge', { visitRequestId, memberId, version: visitPledge.version, paperReference: '承诺书存档01' }, visit);
      }
      const issued = await act(bureau, 'issueVisitPasses', { visitRequestId }, { success: 'visitRequest { state } passes { token }' });
      expect(issued.visitRequest.state).toBe('READY');
      passes = issued.passes.map(({ token }: any) => token);
      expect(new Set(passes).size).toBe(2);
    });

    it('VIS-19: a code opens the gate once', async () => {
      platform().setClock(new Date(inMarch[0]!.startsAt));
      const gate = { success: 'visitRequest { state } admitted', refusals: { VisitPassesRejected: 'problems { code }' } };
      expect(await act(firm, 'checkInVisit', { visitRequestId, passes }, gate)).toMatchObject({ visitRequest: { state: 'IN_PROGRESS' }, admitted: 2 });
      expect(await act(firm, 'checkInVisit', { visitRequestId, passes: passes.slice(0, 1) }, gate)).toMatchObject({ __typename: 'VisitPassesRejected', problems: [{ code: 'USED' }] });
    });

    it('VIS-20: a picture in the sample room keeps whoever took it out of the next visit', async () => {
      const incident = { zone: '样品室', severity: 'SERIOUS', description: '用手机拍摄未公开样品', memberIds: memberIds.slice(0, 1) };
      await act(firm, 'reportPhotoIncident', { visitRequestId, ...incident }, visit);
      const { visitRequest } = await centre.get('query ($id: ID!) { visitRequest(id: $id) { photoIncidents { id zone } } }', { id: visitRequestId });
      const decision = { visitRequestId, photoIncidentId: visitRequest.photoIncidents[0].id, sanction: 'MEMBER_BAN', finding: '监控核实' };
      expect(await act(centre, 'decidePhotoIncident', decision, { success: 'banned bannedUntil' })).toMatchObject({ banned: 1, bannedUntil: expect.any(String) });
      const next = await bookAndAsk(bureau, centre, firmId, { purpose: '辅导申报高新技术企业', topics: ['资质申报'], benefits: ['POLICY', 'SERVICE'], windows: inApril });
      await mutateVisit(firm, 'acceptVisit', { visitRequestId: next.id, window: 1 });
      const submit = (members: readonly unknown[]): Promise<any> => act(bureau, 'submitVisitRoster', { visitRequestId: next.id, members }, roster);
      expect(await submit([colleague, culprit])).toMatchObject({ __typename: 'VisitRosterRejected', problems: [{ field: 'members.1', code: 'BANNED' }] });
      expect(await submit([colleague])).toMatchObject({ __typename: 'SubmitVisitRosterSuccess' });
      platform().setClock(JOURNEY_DAY);
    });
  });
