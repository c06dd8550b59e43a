import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../client.ts';
import { until, type Platform } from '../platform.ts';
import { bookAndAsk, bookAndScreen, inApril, JOURNEY_DAY, mutateVisit, purposes } from '../quiet-service/visit-journey.ts';
import { subscribe, type Subscriber } from './subscriber.ts';

/** The frontend has accepted another visit to the same enterprise in March: of that month nothing is left (VIS-11), and its purpose is used up (VIS-30). */
const aboutSchools = { ...purposes[2], windows: inApril };
const aboutPower = { ...purposes[3], windows: inApril };

export const describeLiveUpdates = (platform: () => Platform): void =>
  describe('live views across departments', () => {
    let [bureau, centre, firm]: Client[] = [];
    let enterprise: { readonly id: string; readonly name: string };
    const subscribers: Subscriber[] = [];

    beforeAll(async () => {
      platform().setClock(JOURNEY_DAY);
      [bureau, centre, firm] = await Promise.all(['bureau', 'centre', 'protected'].map((persona) => platform().as(persona)));
      enterprise = (await firm!.get('{ viewer { enterprises { id name } } }')).viewer.enterprises[0];
    });
    afterAll(() => subscribers.forEach((subscriber) => subscriber.stop()));

    const follow = async (persona: string, query: string, how?: 'events' | 'socket'): Promise<Subscriber> => {
      const subscriber = await subscribe(platform(), persona, query, how);
      subscribers.push(subscriber);
      return subscriber;
    };
    const followVisit = (persona: string, id: string, how?: 'events' | 'socket') => follow(persona, `subscription { visitRequestChanged(id: "${id}") { state enterprise { name } unit { name } } }`, how);

    it.each(['events', 'socket'] as const)('by %s: an officer sees a visit move, with the names that another department keeps', async (how) => {
      const { id } = await bookAndScreen(bureau!, centre!, enterprise.id, aboutSchools);
      const live = await followVisit('centre', id, how);
      expect((await live.next()).visitRequestChanged).toEqual({ state: 'NECESSARY', enterprise: { name: enterprise.name }, unit: { name: expect.any(String) } });
      await mutateVisit(centre!, 'askEnterprise', { visitRequestId: id });
      expect((await live.next()).visitRequestChanged).toMatchObject({ state: 'PENDING_ENTERPRISE', enterprise: { name: enterprise.name } });
    });

    it('SHR-09: the enterprise sees the notice arrive, and the request in its list', async () => {
      const inbox = await follow('protected', 'subscription { noticeReceived { unreadNotices notices(first: 1) { nodes { about { id } } } } }');
      const list = await follow('protected', 'subscription { visitRequestsChanged(first: 1) { nodes { id state } } }', 'socket');
      const { noticeReceived: before } = await inbox.next();
      await list.next();
      const { id } = await bookAndAsk(bureau!, centre!, enterprise.id, aboutPower);
      expect((await list.next()).visitRequestsChanged.nodes).toEqual([{ id, state: 'PENDING_ENTERPRISE' }]);
      expect((await inbox.next()).noticeReceived).toEqual({ unreadNotices: before.unreadNotices + 1, notices: { nodes: [{ about: { id } }] } });
    });

    it('VIS-08: the unit hears nothing of a refusal, of which the centre hears at once', async () => {
      const { id } = await bookAndAsk(bureau!, centre!, enterprise.id, aboutSchools);
      const [atTheUnit, atTheCentre] = [await followVisit('bureau', id), await followVisit('centre', id)];
      for (const live of [atTheUnit, atTheCentre]) expect((await live.next()).visitRequestChanged.state).toBe('PENDING_ENTERPRISE');
      await mutateVisit(firm!, 'refuseVisit', { visitRequestId: id });
      expect((await atTheCentre.next()).visitRequestChanged.state).toBe('REFUSED');
      expect(atTheUnit.hasMore()).toBe(false);
    });

    it('goes on through the restart of its department, with what happened meanwhile', async () => {
      const { id } = await bookAndScreen(bureau!, centre!, enterprise.id, aboutPower);
      const live = await followVisit('centre', id, 'socket');
      expect((await live.next()).visitRequestChanged.state).toBe('NECESSARY');
      const service = platform().stack.service('visits');
      await service.stop();
      await service.start();
      await until(async () => (await centre!.run('query ($id: ID!) { visitRequest(id: $id) { id } }', { id })).errors.length === 0);
      await mutateVisit(centre!, 'askEnterprise', { visitRequestId: id });
      expect((await live.next()).visitRequestChanged).toMatchObject({ state: 'PENDING_ENTERPRISE', enterprise: { name: enterprise.name } });
    }, 60_000);
  });
