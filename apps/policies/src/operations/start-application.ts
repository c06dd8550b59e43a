import { randomUUID } from 'node:crypto';
import { CallerFault } from '@qinqing/caller';
import { runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { enterFields } from '../domain/form-entries.ts';
import type { PolicyApplication } from '../domain/policy-application.ts';
import { isOpenOn, type PolicyProject } from '../domain/policy-project.ts';
import { fillForm } from '../domain/smart-fill.ts';
import { findLiveApplicationId, getApplication, insertApplication } from '../persistence/applications.ts';
import { findProject } from '../persistence/projects.ts';
import { lockBudget } from '../persistence/waiting-lists.ts';
import { settingsAt } from './act-on-project.ts';
import { readApplicant, refuseBlacklisted, type ApplicantFile } from './enterprise-file.ts';
import type { PolicyApplicantBlacklisted, PolicyApplicantNotInBusiness, PolicyApplicationExists, PolicyProjectUnknown, PolicyWindowClosed } from './refusals.ts';
import { submit } from './submit-application.ts';

export interface StartApplicationInput {
  readonly idempotencyKey: string;
  readonly projectId: string;
  /** Of a project without application the benefit is taken at once (免申即享). */
  readonly isConfirmed: boolean;
}

type Refusal = PolicyProjectUnknown | PolicyApplicantBlacklisted | PolicyApplicantNotInBusiness | PolicyWindowClosed | PolicyApplicationExists;

/**
 * An enterprise begins an application: one click from the match to a form filled from what is on file (POL-03, POL-06). Where nothing is to be
 * applied for, its confirmation is enough (POL-05).
 */
export const startApplication = (context: RequestContext, input: StartApplicationInput): Promise<OperationResult<PolicyApplication, Refusal>> =>
  runOperation<PolicyApplication, Refusal>(context.dataSource, {
    mutation: 'startApplication',
    caller: context.caller.subject,
    actingFor: context.caller.actingFor,
    input,
    decide: async (manager) => {
      const { actingFor: enterpriseId } = context.caller;
      if (enterpriseId === null) throw new CallerFault('FORBIDDEN', 'Say for which enterprise you act: an application is made for one enterprise.');
      const refused = (refusal: Refusal) => ({ kind: 'refused', refusal }) as const;
      const project = await findProject(manager, input.projectId);
      if (project === null || project.state === 'DRAFT') return refused({ kind: 'PolicyProjectUnknown', projectId: input.projectId });
      if (input.isConfirmed && project.mode !== 'NO_APPLICATION') throw new CallerFault('BAD_USER_INPUT', 'This project takes an application: start it, read the form, and submit it.', { field: 'isConfirmed' });
      if (!isOpenOn(project, context.today)) return refused({ kind: 'PolicyWindowClosed', opensOn: project.opensOn, closesOn: project.closesOn });
      const applicant = await readApplicant(manager, enterpriseId, project, context.today);
      if (applicant === null) return refused({ kind: 'PolicyApplicantNotInBusiness', enterpriseId });
      const settings = await settingsAt(manager, project.divisionCode, context.today);
      const blacklisted = refuseBlacklisted(applicant.credit, settings.values);
      if (blacklisted !== null) return refused(blacklisted);
      const applicationId = await findLiveApplicationId(manager, project.id, enterpriseId);
      if (applicationId !== null) return refused({ kind: 'PolicyApplicationExists', applicationId });
      const application = newApplication(context, project, applicant, settings.version);
      if (input.isConfirmed) await lockBudget(manager, project.id);
      await insertApplication(manager, application);
      const isComplete = enterFields(application.form, []).ok;
      const begun = input.isConfirmed && isComplete ? await submit(context, { manager, application, project, settings }, applicant) : application;
      return { kind: 'done', value: begun, reference: begun.id };
    },
    readAgain: getApplication,
  });

const newApplication = ({ caller, now }: RequestContext, project: PolicyProject, { enterprise, profile }: ApplicantFile, settingsVersion: string): PolicyApplication => ({
  id: randomUUID(),
  projectId: project.id,
  enterpriseId: enterprise.id,
  divisionCode: enterprise.divisionCode,
  unitId: project.unitId,
  state: 'PREFILLED',
  appliedBy: caller.subject,
  form: fillForm(project.formFields, profile),
  verification: null,
  decision: null,
  amountCents: null,
  score: null,
  isRedListed: false,
  isCreditTieBreak: false,
  riskScore: 0,
  isAuditSelected: false,
  supplementCount: 0,
  supplementRequest: null,
  pauses: [],
  submittedAt: null,
  decidedBy: null,
  decidedAt: null,
  paidBy: null,
  paidAt: null,
  dueAt: null,
  dueCalendarVersion: null,
  settingsVersion,
  createdAt: now,
  updatedAt: now,
  version: 1,
});
