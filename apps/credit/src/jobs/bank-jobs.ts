import type { Job, JobContext } from '@qinqing/subgraph-server';
import { z } from 'zod';
import { noteOverdueOutcome } from '../operations/note-overdue-outcome.ts';
import { passConsentDeadline } from '../operations/pass-consent-deadline.ts';
import { listOutdatedConsentIds } from '../persistence/consents.ts';
import { listDutiesToNote } from '../persistence/outcome-duties.ts';

const SWEEP_LIMIT = 500;
const consentPayload = z.object({ consentId: z.uuid() });
const enquiryPayload = z.object({ enquiryId: z.uuid() });

/** The timer of one consent: nobody answered the request, or its days are over. */
const passOneConsent: Job = {
  name: 'pass-consent-deadline',
  run: (context, payload) => passConsentDeadline(context, consentPayload.parse(payload).consentId),
};

/** The timer of one enquiry: the bank has not reported its outcome. */
const noteOneOutcome: Job = {
  name: 'note-overdue-outcome',
  run: (context, payload) => noteOverdueOutcome(context, enquiryPayload.parse(payload).enquiryId),
};

/** Whatever cannot be moved on is reported and holds up no other. */
const sweep = async (context: JobContext, ids: readonly string[], move: (context: JobContext, id: string) => Promise<void>): Promise<void> => {
  for (const id of ids) await move(context, id).catch((error: unknown) => context.log.error({ err: error, id }, 'a deadline could not be passed'));
};

/** Finds each minute what lost timers left behind. */
const sweepBankDeadlines: Job = {
  name: 'sweep-bank-deadlines',
  crontab: '* * * * *',
  run: async (context) => {
    const { manager } = context.dataSource;
    await sweep(context, await listOutdatedConsentIds(manager, context.now, SWEEP_LIMIT), passConsentDeadline);
    await sweep(context, await listDutiesToNote(manager, context.now, SWEEP_LIMIT), noteOverdueOutcome);
  },
};

/** Timers of consents and of outcomes that are due. */
export const bankJobs: readonly Job[] = [passOneConsent, noteOneOutcome, sweepBankDeadlines];
