import { randomUUID } from 'node:crypto';
import { publicCaller, type Caller } from '@qinqing/caller';
import { unwatched, type Job, type JobContext } from '@qinqing/subgraph-server';
import { z } from 'zod';
import { createContext } from '../context.ts';
import type { Consent } from '../domain/consent.ts';
import { answerOf } from '../domain/sandbox.ts';
import { answerForSandbox } from '../operations/answer-for-sandbox.ts';
import { findConsent } from '../persistence/consents.ts';
import { findSandboxConduct, listSandboxConsentIds } from '../persistence/sandbox.ts';

const SWEEP_LIMIT = 500;
const consentPayload = z.object({ consentId: z.uuid() });

/** The legal representative of a synthetic enterprise, with the rights of any other. */
const representativeOf = ({ enterpriseId, divisionCode }: Consent): Caller => ({
  ...publicCaller,
  subject: 'sandbox-representative',
  roles: ['LEGAL_REPRESENTATIVE'],
  divisionCode,
  enterpriseIds: [enterpriseId],
  actingFor: enterpriseId,
});

const answer = async (job: JobContext, consentId: string): Promise<void> => {
  const { manager } = job.dataSource;
  const consent = await findConsent(manager, consentId);
  const conduct = consent === null ? null : await findSandboxConduct(manager, consent);
  const wanted = consent === null || conduct === null ? null : answerOf(conduct, consent);
  if (consent === null || wanted === null) return;
  const context = createContext({ ...job, manager, caller: representativeOf(consent), requestId: randomUUID(), changes: unwatched });
  const result = await answerForSandbox(context, consentId, wanted);
  if (result.kind === 'refused') job.log.warn({ consentId, answer: wanted.kind, refusal: result.refusal.kind }, 'a representative of the sandbox could not answer');
};

/** The database wakes it whenever a consent of the sandbox is asked for or used. */
const answerOne: Job = {
  name: 'answer-for-sandbox',
  run: (context, payload) => answer(context, consentPayload.parse(payload).consentId),
};

/** Finds each minute what lost timers left behind. */
const sweepSandbox: Job = {
  name: 'sweep-sandbox',
  crontab: '* * * * *',
  run: async (context) => {
    for (const id of await listSandboxConsentIds(context.dataSource.manager, SWEEP_LIMIT)) {
      await answer(context, id).catch((error: unknown) => context.log.error({ err: error, consentId: id }, 'a consent of the sandbox could not be answered'));
    }
  },
};

/** The representatives of synthetic enterprises, who answer banks' teams by themselves (沙盒). */
export const sandboxJobs: readonly Job[] = [answerOne, sweepSandbox];
