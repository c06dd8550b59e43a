import type { RequestContext } from '../context.ts';
import { stepDeadline } from '../domain/application-clock.ts';
import type { ApplicationEvent } from '../domain/application-state.ts';
import { isRedListed } from '../domain/blacklist-gate.ts';
import { enterFields, type FieldEntry } from '../domain/form-entries.ts';
import { listInstantObstacles, sayInstant } from '../domain/instant-approval.ts';
import type { PolicyApplication } from '../domain/policy-application.ts';
import { isOpenOn } from '../domain/policy-project.ts';
import { scoreRisk } from '../domain/risk-score.ts';
import { contestedFacts } from '../domain/smart-fill.ts';
import { listGaps, verifyRule, type Verification } from '../domain/verification.ts';
import { scoreConditions } from '../domain/waitlist.ts';
import { hasEarlierClawback, SYSTEM_ACTOR } from '../persistence/applications.ts';
import { actOnApplication, moveApplication, type ApplicationOperationResult, type ApplicationSituation } from './act-on-application.ts';
import { amountFor, readApplicant, refuseBlacklisted, type ApplicantFile } from './enterprise-file.ts';
import { reserveOrQueue } from './grant-funds.ts';
import type { PolicyApplicantBlacklisted, PolicyApplicantNotInBusiness, PolicyDeclarationMissing, PolicyFieldsRejected, PolicyWindowClosed } from './refusals.ts';

export interface SubmitApplicationInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly fields: readonly FieldEntry[];
  readonly isDeclarationSigned: boolean;
}

type Refusal = PolicyApplicantBlacklisted | PolicyApplicantNotInBusiness | PolicyWindowClosed | PolicyDeclarationMissing | PolicyFieldsRejected;

/** The application is verified at once, and where nothing stands against it decided and funded in the same transaction (POL-05, POL-07, §10.9). */
export const submitApplication = (context: RequestContext, input: SubmitApplicationInput): Promise<ApplicationOperationResult<Refusal>> =>
  actOnApplication<Refusal>(context, {
    mutation: 'submitApplication',
    action: 'SUBMIT',
    input,
    decide: async (situation) => {
      const { manager, application, project, settings } = situation;
      const { opensOn, closesOn } = project;
      if (!isOpenOn(project, context.today)) return { refusal: { kind: 'PolicyWindowClosed', opensOn, closesOn } };
      const applicant = await readApplicant(manager, application.enterpriseId, project, context.today);
      if (applicant === null) return { refusal: { kind: 'PolicyApplicantNotInBusiness', enterpriseId: application.enterpriseId } };
      const blacklisted = refuseBlacklisted(applicant.credit, settings.values);
      if (blacklisted !== null) return { refusal: blacklisted };
      if (!input.isDeclarationSigned) return { refusal: { kind: 'PolicyDeclarationMissing' } };
      const reading = enterFields(application.form, input.fields);
      if (!reading.ok) return { refusal: { kind: 'PolicyFieldsRejected', missingKeys: reading.missingKeys, unknownKeys: reading.unknownKeys, invalidKeys: reading.invalidKeys } };
      return { saved: await submit(context, { ...situation, application: { ...application, form: reading.form } }, applicant) };
    },
  });

/** Verifies and decides an application whose form is complete. */
export const submit = async (context: RequestContext, situation: ApplicationSituation, applicant: ApplicantFile): Promise<PolicyApplication> => {
  const { manager, application, settings } = situation;
  const { caller, now, calendar } = context;
  const verification = verifyApplication(context, situation, applicant);
  const amount = amountFor(situation.project, applicant.profile);
  const submitted: PolicyApplication = {
    ...application,
    appliedBy: caller.subject,
    verification: verification.items,
    amountCents: 'amountCents' in amount ? amount.amountCents : null,
    score: scoreConditions(verification.items),
    isRedListed: isRedListed(applicant.credit),
    riskScore: scoreRisk({ credit: applicant.credit, hasEarlierClawback: await hasEarlierClawback(manager, application.enterpriseId) }, settings.values),
    submittedAt: now,
    settingsVersion: settings.version,
  };
  const decided = await decide(context, { ...situation, application: submitted }, verification, applicant);
  const clock = decided.isLeftToPerson ? stepDeadline('REVIEW', now, calendar, settings.values) : {};
  const { id: _id, state: _state, version: _version, ...columns } = submitted;
  return moveApplication({ manager, application }, { actor: caller.subject, now }, { events: ['submit', ...decided.events], changes: { ...columns, ...clock, ...decided.changes } });
};

export const verifyApplication = ({ now, today }: Pick<RequestContext, 'now' | 'today'>, { application, project, settings }: ApplicationSituation, { profile }: ApplicantFile): Verification =>
  verifyRule(project.rule, { profile, contestedKeys: contestedFacts(application.form, project.formFields), now, today, settings: settings.values });

interface FirstDecision {
  readonly events: readonly ApplicationEvent[];
  readonly changes: Partial<PolicyApplication>;
  readonly isLeftToPerson: boolean;
}

/** What the machine makes of a submission: rejected with the gaps, left to a person, or granted. */
const decide = async (context: RequestContext, situation: ApplicationSituation, { verdict, items }: Verification, { credit }: ApplicantFile): Promise<FirstDecision> => {
  const { manager, application, project, settings } = situation;
  const { now, calendar, requestId } = context;
  const byMachine = { decidedBy: SYSTEM_ACTOR, decidedAt: now };
  if (verdict === 'REJECTED_AUTO') {
    return { events: ['failVerification'], changes: { ...byMachine, decision: { outcome: 'REJECTED', isInstant: true, clauseId: project.clauseId, explanation: listGaps(items) } }, isLeftToPerson: false };
  }
  if (verdict === 'NEEDS_HUMAN') return { events: ['leaveToPerson'], changes: {}, isLeftToPerson: true };
  const obstacles = listInstantObstacles(
    {
      ...project,
      ...application,
      items,
      level: credit?.level ?? null,
      hasOpenDispute: credit?.hasOpenDispute ?? false,
      hasContestedField: application.form.some(({ contestedValue }) => contestedValue !== null),
      decidedInNameOf: [project.draftedBy, project.publishedBy],
    },
    settings.values,
  );
  if (obstacles.length > 0 || application.amountCents === null) return { events: ['passVerification'], changes: {}, isLeftToPerson: true };
  const granted = await reserveOrQueue(manager, { ...application, amountCents: application.amountCents }, { actor: SYSTEM_ACTOR, now, calendar, requestId, settings });
  const decision = { outcome: 'APPROVED', isInstant: true, clauseId: null, explanation: [sayInstant(items.length, application.amountCents)] } as const;
  return { events: ['passVerification', 'approveInstantly', ...granted.events], changes: { ...byMachine, decision, ...granted.changes }, isLeftToPerson: false };
};
