import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enterpriseChanged } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { anybody, attempt, centre, mutate, representative, settleEnterprise } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const published = async (enterpriseId: string) => (await graph.outbox()).filter(({ subject }) => subject === enterpriseId);

describe('Mutation.setVisitMode', () => {
  it('ENT-35: the enterprise sets its mode at any time, and the other departments learn its whole state', async () => {
    const firm = await settleEnterprise(graph);
    const result = await mutate(graph.as(representative(firm.id)), 'setVisitMode', { enterpriseId: firm.id, mode: 'EXPOSURE' }, 'enterprise { visitMode isExposureOffered }');
    expect(result).toEqual({ __typename: 'SetVisitModeSuccess', enterprise: { visitMode: 'EXPOSURE', isExposureOffered: false } });
    expect(await published(firm.id)).toEqual([
      {
        type: 'enterprises.EnterpriseChanged',
        subject: firm.id,
        state_version: '2',
        consumers: enterpriseChanged.consumers,
        data: {
          id: firm.id,
          uscc: firm.uscc,
          name: firm.name,
          divisionCode: '440704001',
          status: 'ACTIVE',
          industryCode: 'C3911',
          sizeClass: 'SMALL',
          visitMode: 'EXPOSURE',
          isProtected: false,
          protectedSince: null,
          quality: 0,
          factKeys: ['establishedOn', 'registeredAddress', 'industry', 'staff', 'revenue'],
        },
      },
    ]);
  });

  it('ENT-35: without a mode it is the default of the size class', async () => {
    const firm = await settleEnterprise(graph, { sizeClass: 'LARGE', visitMode: 'EXPOSURE' });
    expect(await mutate(graph.as(representative(firm.id)), 'setVisitMode', { enterpriseId: firm.id }, 'enterprise { visitMode }')).toMatchObject({ enterprise: { visitMode: 'QUIET' } });
  });

  it('the mode that it has already is set without a trace', async () => {
    const firm = await settleEnterprise(graph);
    expect(await mutate(graph.as(representative(firm.id)), 'setVisitMode', { enterpriseId: firm.id, mode: 'BALANCED' })).toMatchObject({ __typename: 'SetVisitModeSuccess' });
    expect(await published(firm.id)).toEqual([]);
  });

  it('the same key twice has one effect; with another input it is the caller’s fault', async () => {
    const firm = await settleEnterprise(graph);
    const client = graph.as(representative(firm.id));
    const input = { enterpriseId: firm.id, mode: 'QUIET', idempotencyKey: randomUUID() };
    const [first, again] = [await mutate(client, 'setVisitMode', input), await mutate(client, 'setVisitMode', input)];
    expect(again).toEqual(first);
    expect(await published(firm.id)).toHaveLength(1);
    const { errors } = await attempt(client, 'setVisitMode', { ...input, mode: 'EXPOSURE' });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'idempotencyKey' });
  });

  it('is refused for an enterprise that has left', async () => {
    const firm = await settleEnterprise(graph, { status: 'MOVED_OUT' });
    expect(await mutate(graph.as(representative(firm.id)), 'setVisitMode', { enterpriseId: firm.id, mode: 'QUIET' }, undefined, '... on EnterpriseHasLeft { status }')).toEqual({
      __typename: 'EnterpriseHasLeft',
      status: 'MOVED_OUT',
      message: '该企业已迁出，不再办理此项。',
      en: 'The enterprise has left the register here (moved out); this can no longer be done.',
    });
  });

  it.each([randomUUID(), 'no id'])('an unknown enterprise (%s) is a refusal, not an error', async (enterpriseId) => {
    expect(await mutate(graph.as(representative(enterpriseId)), 'setVisitMode', { enterpriseId, mode: 'QUIET' })).toMatchObject({ __typename: 'EnterpriseNotFound' });
  });

  it('is for the enterprise itself: another enterprise, the centre and the public are turned away', async () => {
    const [firm, other] = [await settleEnterprise(graph), await settleEnterprise(graph)];
    const codeFor = async (caller: object) => (await attempt(graph.as(caller), 'setVisitMode', { enterpriseId: firm.id, mode: 'QUIET' })).errors[0]?.extensions?.code;
    expect(await codeFor(representative(other.id))).toBe('FORBIDDEN');
    expect(await codeFor({ ...representative(firm.id), actingFor: other.id, enterpriseIds: [firm.id, other.id] })).toBe('FORBIDDEN');
    expect(await codeFor(centre)).toBe('FORBIDDEN');
    expect(await codeFor({ ...anybody, subject: 'public' })).toBe('UNAUTHENTICATED');
    expect(await published(firm.id)).toEqual([]);
  });

  it.each([{ idempotencyKey: ' ' }, { idempotencyKey: 'x'.repeat(101) }, { idempotencyKey: 'a\u0000b' }])('a key that cannot be stored is the caller’s fault: %j', async (key) => {
    const firm = await settleEnterprise(graph);
    const { errors } = await attempt(graph.as(representative(firm.id)), 'setVisitMode', { enterpriseId: firm.id, mode: 'QUIET', ...key });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'idempotencyKey' });
  });
});
