import { beforeAll, describe, expect, it } from '@jest/globals';
import { appealChanged, creditStandingChanged, enterpriseChanged } from '@qinqing/events';
import type { ServiceName } from '@qinqing/stack';
import { act } from '../business-action.ts';
import type { Client } from '../client.ts';
import type { Platform } from '../platform.ts';

/** What a department publishes: how to make it change its state twice, and where the others keep it. */
interface Publication {
  readonly publisher: ServiceName;
  readonly type: string;
  readonly consumers: readonly ServiceName[];
  readonly copy: { readonly table: string; readonly key: string };
  /** @returns the subject that changed */
  changeTwice(): Promise<string>;
}

export const describeEventsSurvive = (platform: () => Platform): void =>
  describe('events between departments (SHR-08)', () => {
    let firm: Client;
    let authority: Client;
    let enterpriseId: string;

    beforeAll(async () => {
      platform().resetClock();
      [firm, authority] = await Promise.all([platform().as('firm'), platform().as('authority')]);
      enterpriseId = (await firm.get('{ viewer { enterprises { id } } }')).viewer.enterprises[0].id;
    });

    const setVisitMode = async (mode: string): Promise<void> => {
      expect(await act(firm, 'setVisitMode', { enterpriseId, mode }, { success: '__typename' })).toEqual({ __typename: 'SetVisitModeSuccess' });
    };

    const limit = async (): Promise<number | null> => (await (await platform().as('centre')).get('query ($id: ID!) { enterprise(by: { id: $id }) { visitEligibility { limit } } }', { id: enterpriseId })).enterprise.visitEligibility.limit;

    const publications: readonly Publication[] = [
      {
        publisher: 'enterprises',
        type: enterpriseChanged.type,
        consumers: enterpriseChanged.consumers,
        copy: { table: 'enterprise_copy', key: 'id' },
        changeTwice: async () => {
          await setVisitMode('QUIET');
          await setVisitMode('EXPOSURE');
          return enterpriseId;
        },
      },
      {
        publisher: 'appeals',
        type: appealChanged.type,
        consumers: appealChanged.consumers,
        copy: { table: 'appeal_copy', key: 'id' },
        changeTwice: async () => {
          const { appeal } = await act(firm, 'submitAppeal', { content: '园区道路坑洼，货车进出困难', urgency: 'NORMAL', contactPhone: '0750-00012345' }, { success: 'appeal { id }' });
          await act(firm, 'withdrawAppeal', { appealId: appeal.id }, { success: '__typename' });
          return appeal.id as string;
        },
      },
      {
        publisher: 'credit',
        type: creditStandingChanged.type,
        consumers: creditStandingChanged.consumers,
        copy: { table: 'credit_copy', key: 'enterprise_id' },
        changeTwice: async () => {
          for (const title of ['未按时公示年度报告', '计量器具未检定']) {
            const record = { enterpriseId, kind: 'PENALTY', value: 'FINE', adverseClass: 'GENERAL', title, legalBasis: '《企业信息公示暂行条例》第十七条', decidedOn: '2026-03-02' };
            expect(await act(authority, 'addCreditRecord', record, { success: '__typename' })).toEqual({ __typename: 'AddCreditRecordSuccess' });
          }
          return enterpriseId;
        },
      },
    ];

    /** Without a chance to finish anything, and without being started again. */
    const killForGood = async (name: ServiceName): Promise<void> => {
      const service = platform().stack.service(name);
      service.kill('SIGKILL');
      await service.stop();
    };

    describe.each(publications)('what $publisher tells $consumers', ({ publisher, type, consumers, copy, changeTwice }) => {
      let subject: string;

      const readCopies = (): Promise<any[][]> => Promise.all(consumers.map((consumer) => platform().sql(consumer, `SELECT * FROM ${copy.table} WHERE ${copy.key} = $1`, [subject])));
      const deliveries = (): Promise<any[]> =>
        platform().sql(publisher, `SELECT d.consumer, d.state, count(*)::int AS events FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id WHERE e.type = $1 AND e.subject = $2 GROUP BY 1, 2 ORDER BY 1`, [type, subject]);
      const all = (state: string): unknown[] => consumers.toSorted().map((consumer) => ({ consumer, state, events: expect.any(Number) }));

      it('is not lost when these are killed before the commit and that one before the delivery; the newest state counts', async () => {
        for (const consumer of consumers) await killForGood(consumer);
        subject = await changeTwice();
        expect((await deliveries()).filter(({ state }) => state === 'PENDING')).toEqual(all('PENDING'));
        await killForGood(publisher);
        await Promise.all([publisher, ...consumers].map((name) => platform().stack.service(name).start()));
        await platform().settled();
        expect((await deliveries()).filter(({ state }) => state !== 'DONE')).toEqual([]);
        const [newest] = await platform().sql(publisher, 'SELECT max(state_version) AS version FROM outbox_event WHERE type = $1 AND subject = $2', [type, subject]);
        expect(Number(newest.version)).toBeGreaterThan(1);
        for (const rows of await readCopies()) expect(rows).toEqual([expect.objectContaining({ version: newest.version })]);
      }, 60_000);

      it('changes nothing when it is delivered a second time', async () => {
        const before = await readCopies();
        await platform().sql(publisher, `UPDATE outbox_delivery SET state = 'PENDING', next_attempt_at = now() WHERE event_id IN (SELECT id FROM outbox_event WHERE type = $1 AND subject = $2)`, [type, subject]);
        await platform().sql(publisher, 'NOTIFY outbox');
        await platform().settled();
        expect(await deliveries()).toEqual(all('DONE'));
        expect(await readCopies()).toEqual(before);
      });
    });

    it('ENT-35, VIS-09: a mode and a protection change what visits allows, and only until they end', async () => {
      expect(await limit()).toBeNull();
      await setVisitMode('BALANCED');
      await platform().settled();
      expect(await limit()).toBe(4);
      const protection = { enterpriseId, ground: 'VISIT_FREQUENCY', consentedBy: '法定代表人' };
      expect(await act(await platform().as('centre'), 'protectEnterprise', protection, { success: '__typename' })).toEqual({ __typename: 'ProtectEnterpriseSuccess' });
      await platform().settled();
      expect(await limit()).toBe(1);
    });

    it('a copy that was lost is filled again by a replay', async () => {
      await platform().sql('visits', 'TRUNCATE enterprise_copy');
      await platform().sql('visits', `UPDATE replay SET state = 'REQUESTED', after_subject = ''`);
      await platform().settled();
      const [copies] = await platform().sql('visits', 'SELECT count(*)::int AS held FROM enterprise_copy');
      const [owned] = await platform().sql('enterprises', 'SELECT count(*)::int AS held FROM enterprise');
      expect(copies.held).toBe(owned.held);
      expect(await limit()).toBe(1);
    });
  });
