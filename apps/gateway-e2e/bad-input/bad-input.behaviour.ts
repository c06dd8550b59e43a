import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readAnswer, type Answer, type Client } from '../client.ts';
import { departments, type Platform } from '../platform.ts';

const expectClear = ({ text, headers, errors }: Answer, code: string): void => {
  expect(headers.get('content-type')).toMatch(/json/);
  expect(errors[0]?.extensions.code).toBe(code);
  expect(errors[0]?.message.length).toBeGreaterThan(10);
  expect(text).not.toMatch(/<html|node_modules|\.ts:\d|127\.0\.0\.1|localhost/i);
};

export const describeBadInput = (platform: () => Platform): void =>
  describe('bad input gets a clear, typed JSON error', () => {
    let centre: Client;
    let bureau: Client;

    beforeAll(async () => {
      [centre, bureau] = await Promise.all([platform().as('centre'), platform().as('bureau')]);
    });
    afterAll(() => {
      platform().resetClock();
    });

    const post = async (body: string, headers: Record<string, string> = {}, url = platform().url): Promise<Answer> =>
      readAnswer(await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }));

    it('malformed JSON', async () => {
      const answer = await post('{"query": ');
      expect(answer.status).toBe(400);
      expectClear(answer, 'BAD_USER_INPUT');
    });

    it('an unknown field', async () => {
      const answer = await centre.run('{ enterprises { nodes { nmae } } }');
      expect(answer.status).toBe(400);
      expectClear(answer, 'BAD_USER_INPUT');
    });

    it('SHR-01: a wrong code, with the position', async () => {
      const { enterprises } = await centre.get('{ enterprises(first: 1) { nodes { uscc } } }');
      const uscc: string = enterprises.nodes[0].uscc;
      const wrong = uscc.slice(0, 17) + (uscc.endsWith('A') ? 'B' : 'A');
      const answer = await centre.run('query ($uscc: String!) { enterprise(by: { uscc: $uscc }) { id } }', { uscc: wrong });
      expectClear(answer, 'BAD_USER_INPUT');
      expect(answer.errors[0]?.message).toContain('18');
    });

    it('§9.1: an illegal transition says what is allowed now', async () => {
      const { enterprises } = await bureau.get('{ enterprises(first: 1, filter: { status: ACTIVE, divisionCode: "440704" }) { nodes { id } } }');
      platform().setClock(new Date('2026-03-02T02:00:00.000Z'));
      const days = ['2026-03-16', '2026-03-18'].map((day) => ({ startsAt: `${day}T01:30:00.000Z`, endsAt: `${day}T03:00:00.000Z` }));
      const { requestVisit } = await bureau.get('mutation ($input: RequestVisitInput!) { requestVisit(input: $input) { ... on RequestVisitSuccess { visitRequest { id } } } }', {
        input: { idempotencyKey: randomUUID(), enterpriseId: enterprises.nodes[0].id, kind: 'RESEARCH', purpose: '了解用工需求', topics: ['用工'], headcount: 3, windows: days },
      });
      const { askEnterprise } = await centre.get(
        'mutation ($input: AskEnterpriseInput!) { askEnterprise(input: $input) { __typename ... on VisitActionNotAllowed { message state allowedNow } } }',
        { input: { idempotencyKey: randomUUID(), visitRequestId: requestVisit.visitRequest.id } },
      );
      expect(askEnterprise).toEqual({ __typename: 'VisitActionNotAllowed', message: expect.stringContaining('分类筛选'), state: 'COLLECTED', allowedNow: ['SCREEN', 'CANCEL', 'RETURN_FORM'] });
    });

    it('a foreign object reads as null and cannot be acted on', async () => {
      const { visitRequests } = await centre.get('{ visitRequests(first: 1) { nodes { id } } }');
      const id = visitRequests.nodes[0].id as string;
      const stranger = await platform().as('bureau2');
      expect(await stranger.get('query ($id: ID!) { visitRequest(id: $id) { id } }', { id })).toEqual({ visitRequest: null });
      const { cancelVisit } = await stranger.get('mutation ($input: CancelVisitInput!) { cancelVisit(input: $input) { __typename } }', { input: { idempotencyKey: randomUUID(), visitRequestId: id, reason: '无' } });
      expect(cancelVisit).toEqual({ __typename: 'VisitRequestUnknown' });
    });

    it('a missing right', async () => {
      expectClear(await bureau.run('mutation { askEnterprise(input: { idempotencyKey: "12345678", visitRequestId: "x" }) { __typename } }'), 'FORBIDDEN');
    });

    it('no token where one is needed', async () => {
      expectClear(await (await platform().as(null)).run('{ visitRequests { nodes { id } } }'), 'UNAUTHENTICATED');
    });

    it('a token that was tampered with', async () => {
      const token = await platform().token('centre');
      const answer = await post('{"query":"{ __typename }"}', { authorization: `Bearer ${token.slice(0, -6)}AAAAAA` });
      expect(answer.status).toBe(401);
      expectClear(answer, 'UNAUTHENTICATED');
    });

    it('acting for an enterprise without a mandate', async () => {
      const firm = await platform().as('firm');
      const answer = await firm.run('{ viewer { subject } }', {}, { 'x-acting-for': randomUUID() });
      expect(answer.status).toBe(403);
      expectClear(answer, 'FORBIDDEN');
    });

    it('an oversized body', async () => {
      const answer = await post(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(3_200_000)}` }));
      expect(answer.status).toBe(413);
      expectClear(answer, 'BAD_USER_INPUT');
    });

    it('SECURITY: a department answers nobody but the gateway', async () => {
      for (const department of departments) {
        const url = `${platform().stack.urls[department]}/graphql`;
        for (const assertion of [undefined, 'x.y.z', await platform().token('centre')]) {
          const answer = await post('{"query":"{ __typename }"}', assertion === undefined ? {} : { 'x-caller-assertion': assertion }, url);
          expect(answer.status).toBe(401);
          expectClear(answer, 'UNAUTHENTICATED');
        }
        const events = await post('[]', { 'content-type': 'application/cloudevents-batch+json' }, `${platform().stack.urls[department]}/events`);
        expect(events.status).toBe(401);
      }
    });
  });
