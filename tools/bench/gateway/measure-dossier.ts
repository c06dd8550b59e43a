import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Caller } from '@qinqing/caller';
import { openSession } from '@qinqing/sign-in';
import { services, startStack } from '@qinqing/stack';
import { decodeJwt } from 'jose';
import type { Progress } from '../progress.ts';
import type { Command } from './command-line.ts';
import { OURS, REFERENCE, type Contestant } from './contestants.ts';
import { measureInTurns, type Standing } from './measure-throughput.ts';
import { observeProcess, startPinned } from './pinned-process.ts';

const REFERENCE_PORT = 4_790;
/** Counted like any other caller's. */
const NEVER_USED_UP = JSON.stringify({ person: 1_000_000_000 });
const supergraphFile = resolve(import.meta.dirname, '../../../schema/supergraph.graphql');

/** One enterprise by its code, as its own representative reads it: five departments answer (SHR-05). */
const dossier = /* GraphQL */ `
  query Dossier($uscc: String!) {
    enterprise(by: { uscc: $uscc }) {
      name statusLabel liaison { name unit { name } }
      visitEligibility { isAllowed limit } visits(first: 3) { nodes { stateLabel scheduled { startsAt } } }
      openAppeals appeals(first: 3, filter: { isOpen: true }) { nodes { number light lightLabel dueAt } }
      policyMatches(first: 3) { nodes { resultLabel because score project { title } } }
      creditStanding { score levelLabel reasons listings { kindLabel } }
    }
  }
`;

/** Qinqing itself with its demonstration data: the departments' own work weighs more here than any gateway, so processor time tells most. */
export const measureDossier = async (command: Command, progress: Progress): Promise<readonly Standing[]> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-dossier-'));
  const stack = await startStack({ dataDir, port: 0, isDemo: true, scale: 'tiny', isThrowaway: true, environment: { LOG_LEVEL: 'warn', RATE_LIMITS: NEVER_USED_UP } });
  try {
    const { accessToken } = await openSession({ issuer: stack.urls.identity, persona: 'protected', keysDirectory: join(dataDir, 'keys') });
    const headers = { authorization: `Bearer ${accessToken}` };
    const uscc = await findOwnCode(stack.urls.graphql, headers);
    const peers = Object.fromEntries(services.filter(({ isDepartment }) => isDepartment).map(({ name }) => [name, stack.urls[name]]));
    const reference = await startPinned(new URL('contestants/apollo.ts', import.meta.url), {
      core: null,
      env: { PORT: String(REFERENCE_PORT), SUPERGRAPH_FILE: supergraphFile, PEERS: JSON.stringify(peers), SIGNING_KEY_FILE: join(dataDir, 'keys', 'gateway.private.json'), CALLER: JSON.stringify(callerOf(accessToken)) },
    });
    try {
      const contestants: readonly Contestant[] = [
        { name: OURS, url: stack.urls.graphql, headers, process: observeProcess(stack.service('gateway').pid!) },
        { name: REFERENCE, url: `http://127.0.0.1:${REFERENCE_PORT}/graphql`, headers: {}, process: reference },
      ];
      return await measureInTurns(contestants, { command, body: JSON.stringify({ query: dossier, variables: { uscc } }), countCalls: () => Promise.resolve(0), progress });
    } finally {
      await reference.stop();
    }
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

const findOwnCode = async (url: string, headers: Readonly<Record<string, string>>): Promise<string> => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query: '{ viewer { enterprises { uscc } } }' }) });
  const { data } = (await response.json()) as { data: { viewer: { enterprises: readonly { uscc: string }[] } } };
  return data.viewer.enterprises[0]!.uscc;
};

/** The caller of an access token, as the gateway tells departments. */
const callerOf = (accessToken: string): Caller => {
  const { sub = '', client_id: clientId, qinqing } = decodeJwt(accessToken) as { sub?: string; client_id?: string; qinqing: Omit<Caller, 'subject' | 'actingFor' | 'clientId'> };
  return { subject: sub, roles: qinqing.roles, unitId: qinqing.unitId ?? null, officerId: qinqing.officerId ?? null, divisionCode: qinqing.divisionCode ?? null, enterpriseIds: qinqing.enterpriseIds, actingFor: qinqing.enterpriseIds[0] ?? null, clientId: clientId ?? null };
};
