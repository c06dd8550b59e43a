import type { RequestContext } from '../context.ts';
import type { ApplicationEvent } from '../domain/application-state.ts';
import { moneyHeldIn } from '../domain/application-state.ts';
import { isRedListed } from '../domain/blacklist-gate.ts';
import type { PolicyApplication } from '../domain/policy-application.ts';
import { findCreditCopy } from '../persistence/copies.ts';
import { moveApplication, type ApplicationOutcome, type ApplicationSituation } from './act-on-application.ts';
import { amountFor, readApplicant, refuseBlacklisted } from './enterprise-file.ts';
import { commitFunds, reserveOrQueue, type FundsContext, type FundsGranted } from './grant-funds.ts';
import type { PolicyAmountUnknown, PolicyApplicantBlacklisted, PolicyApplicantNotInBusiness } from './refusals.ts';

export const fundsContext = ({ caller, now, calendar, requestId }: RequestContext, { settings }: Pick<ApplicationSituation, 'settings'>): FundsContext => ({
  actor: caller.subject,
  now,
  calendar,
  requestId,
  settings,
});

/** A person approves: asked for the black list again (POL-17), with the amount of today's facts, and the money reserved or waited for. */
export const approve = async (
  context: RequestContext,
  situation: ApplicationSituation,
  { event, reason }: { readonly event: ApplicationEvent; readonly reason: string },
): Promise<ApplicationOutcome<PolicyApplicantBlacklisted | PolicyApplicantNotInBusiness | PolicyAmountUnknown>> => {
  const { manager, application, settings } = situation;
  const { caller, now } = context;
  const credit = await findCreditCopy(manager, application.enterpriseId);
  const blacklisted = refuseBlacklisted(credit, settings.values);
  if (blacklisted !== null) return { refusal: blacklisted };
  const amount = await amountOf(context, situation);
  if (amount === null) return { refusal: { kind: 'PolicyApplicantNotInBusiness', enterpriseId: application.enterpriseId } };
  if ('missingKeys' in amount) return { refusal: { kind: 'PolicyAmountUnknown', missingKeys: amount.missingKeys } };
  const approved = { ...application, ...amount, isRedListed: isRedListed(credit) };
  const granted = await grant(context, { ...situation, application: approved });
  const decision = { outcome: 'APPROVED', isInstant: false, clauseId: null, explanation: [{ ZH_CN: reason, EN: reason }] } as const;
  const changes = { ...amount, isRedListed: approved.isRedListed, decision, decidedBy: caller.subject, decidedAt: now, supplementRequest: null, settingsVersion: settings.version, ...granted.changes };
  return { saved: await moveApplication(situation, { actor: caller.subject, now }, { events: [event, ...granted.events], changes, reason }) };
};

/** Money that is held since the first approval stays as it was. Null: the enterprise is no longer one to grant anything to. */
const amountOf = async ({ today }: RequestContext, { manager, application, project }: ApplicationSituation): Promise<ReturnType<typeof amountFor> | null> => {
  if (moneyHeldIn(application.state) !== null && application.amountCents !== null) return { amountCents: application.amountCents };
  const applicant = await readApplicant(manager, application.enterpriseId, project, today);
  return applicant === null ? null : amountFor(project, applicant.profile);
};

/** After an objection the money is reserved, and the notice was given: what is approved again is committed. */
const grant = async (context: RequestContext, situation: ApplicationSituation & { readonly application: PolicyApplication & { readonly amountCents: number } }): Promise<FundsGranted> => {
  const { manager, application } = situation;
  if (moneyHeldIn(application.state) !== 'RESERVED') return reserveOrQueue(manager, application, fundsContext(context, situation));
  await commitFunds(manager, application, fundsContext(context, situation));
  return { events: ['commit'], changes: {} };
};
