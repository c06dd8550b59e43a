import { beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../business-action.ts';
import type { Client } from '../client.ts';
import type { Platform } from '../platform.ts';
import { bookAndScreen, inMarch, JOURNEY_DAY } from '../quiet-service/visit-journey.ts';

const bundle = { success: 'bundle { id state typeLabel isStatutory savedReceptions members { unit { id } } scheduled { startsAt } jointRecord }' };
const inspection = (purpose: string, topic: string, statutoryBasis: string) => ({ kind: 'INSPECTION', purpose, topics: [topic], benefits: [], statutoryBasis });

export const describeMergedInspection = (platform: () => Platform): void =>
  describe('a comprehensive inspection (综合查一次, VIS-15)', () => {
    let bureau: Client;
    let market: Client;
    let centre: Client;
    let firm: Client;
    let firmId: string;
    let bureauUnit: string;
    let requests: readonly string[];
    let bundleId: string;

    beforeAll(async () => {
      platform().setClock(JOURNEY_DAY);
      [bureau, market, centre, firm] = await Promise.all(['bureau', 'market', 'centre', 'firm'].map((persona) => platform().as(persona))) as [Client, Client, Client, Client];
      firmId = (await firm.get('{ viewer { enterprises { id } } }')).viewer.enterprises[0].id;
      bureauUnit = (await bureau.get('{ viewer { unit { id } } }')).viewer.unit.id;
    });

    it('two departments book an inspection within thirty days: neither is asked about alone', async () => {
      const first = await bookAndScreen(bureau, centre, firmId, inspection('民用爆炸物品安全检查', '安全', '《民用爆炸物品安全管理条例》第四条'));
      const second = await bookAndScreen(market, centre, firmId, inspection('产品质量监督抽查', '产品质量', '《中华人民共和国产品质量法》第十五条'));
      requests = [first.id, second.id];
      const alone = await act(centre, 'askEnterprise', { visitRequestId: first.id }, { success: 'visitRequest { state }', refusals: { ComprehensiveInspectionRequired: 'horizonDays partners { visitRequest { id } }' } });
      expect(alone).toMatchObject({ __typename: 'ComprehensiveInspectionRequired', horizonDays: 30, partners: [{ visitRequest: { id: second.id } }] });
    });

    it('the centre proposes one visit, and every unit comes along', async () => {
      const proposed = await act(centre, 'proposeBundle', { visitRequestIds: requests, leadUnitId: bureauUnit, windows: inMarch }, { ...bundle, refusals: { BundleNotPossible: 'reasons { code }' } });
      expect(proposed.bundle).toMatchObject({ state: 'PROPOSED', typeLabel: '综合查一次', isStatutory: true, savedReceptions: 1 });
      bundleId = proposed.bundle.id;
      expect((await act(bureau, 'agreeToBundle', { bundleId }, bundle)).bundle.state).toBe('PROPOSED');
      expect((await act(market, 'agreeToBundle', { bundleId }, bundle)).bundle.state).toBe('AGREED');
    });

    it('the enterprise is asked once, cannot refuse a statutory inspection, chooses its slot, and gives one place of the month', async () => {
      const used = async (): Promise<number> => (await firm.get('{ viewer { enterprises { visitEligibility(on: "2026-03-31") { usedThisMonth } } } }')).viewer.enterprises[0].visitEligibility.usedThisMonth;
      const before = await used();
      expect((await act(centre, 'askAboutBundle', { bundleId }, bundle)).bundle.state).toBe('ASKED');
      expect(await act(firm, 'refuseBundle', { bundleId }, bundle)).toMatchObject({ __typename: 'StatutoryVisitNotRefusable' });
      const accepted = await act(firm, 'acceptBundle', { bundleId, window: 1 }, bundle);
      expect(accepted.bundle).toMatchObject({ state: 'SCHEDULED', scheduled: { startsAt: inMarch[0]!.startsAt } });
      expect(await used()).toBe(before + 1);
    });

    it('after the visit the lead writes one joint record for all, and each unit its own part', async () => {
      platform().setClock(new Date(Date.parse(inMarch[0]!.endsAt) + 3_600_000));
      const recorded = await act(bureau, 'recordBundleVisit', { bundleId, jointRecord: '一次进门，两家部门同时完成检查' }, bundle);
      expect(recorded.bundle.state).toBe('DONE');
      expect((await act(market, 'reportOnBundle', { bundleId, report: '抽样三批次，送检' }, bundle)).bundle.state).toBe('SPLIT_REPORTS');
      expect((await act(bureau, 'reportOnBundle', { bundleId, report: '台账齐全' }, bundle)).bundle).toMatchObject({ state: 'CLOSED', jointRecord: '一次进门，两家部门同时完成检查' });
      platform().setClock(JOURNEY_DAY);
    });
  });
