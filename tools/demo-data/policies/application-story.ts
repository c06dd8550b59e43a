import { computeBenefit } from '@qinqing/rules';
import { shanghaiDate, stateCouncilCalendar } from '@qinqing/working-time';
import type { ApplicantFile } from './applicant-file.ts';
import type { Ledger } from './ledger.ts';
import {
  beginPause, endPause, fillForm, isConsequence, listGaps, listInstantObstacles, policyNumbers, sayInstant, scoreConditions, scoreRisk, stepDeadline, verifyRule, walkApplication,
  type ApplicationEvent, type PolicyApplication, type PolicyProject, type PolicyTransition,
} from './policy-rules.ts';

/** An application with its history, told as the department would have recorded it, and the project's money moved with it. */
export interface ApplicationStory {
  application: PolicyApplication;
  readonly transitions: PolicyTransition[];
  readonly project: PolicyProject;
  readonly ledger: Ledger;
}

export interface Beginning {
  readonly id: string;
  readonly project: PolicyProject;
  readonly ledger: Ledger;
  readonly file: ApplicantFile;
  readonly appliedBy: string;
  readonly settingsVersion: string;
  readonly at: Date;
}

const nothingYet = {
  state: 'PREFILLED', verification: null, decision: null, amountCents: null, score: null, isRedListed: false, isCreditTieBreak: false, riskScore: 0, isAuditSelected: false, supplementCount: 0,
  supplementRequest: null, pauses: [], submittedAt: null, decidedBy: null, decidedAt: null, paidBy: null, paidAt: null, dueAt: null, dueCalendarVersion: null, version: 1,
} as const;

/** A form filled from what is on file (POL-06). */
export const beginApplication = ({ id, project, ledger, file, appliedBy, settingsVersion, at }: Beginning): ApplicationStory => ({
  project,
  ledger,
  transitions: [],
  application: {
    ...nothingYet, id, projectId: project.id, enterpriseId: file.enterprise.id, divisionCode: file.enterprise.town.code, unitId: project.unitId, appliedBy,
    form: fillForm(project.formFields, file.profile), settingsVersion, createdAt: at, updatedAt: at,
  },
});

interface Move {
  readonly at: Date;
  readonly actor: string;
  readonly events: readonly ApplicationEvent[];
  readonly changes?: Partial<PolicyApplication>;
  readonly reason?: string;
}

const move = (story: ApplicationStory, { at, actor, events, changes = {}, reason = null }: Omit<Move, 'reason'> & { readonly reason?: string | null }): void => {
  const { id, version, state } = story.application;
  const steps = walkApplication(state, events);
  if (steps === null) throw new Error(`${state} does not lead through ${events.join(', ')}`);
  steps.forEach(({ event, from, to }, index) =>
    story.transitions.push({ applicationId: id, version: version + 1, position: index + 1, event, fromState: from, toState: to, actor: isConsequence(event) ? SYSTEM_ACTOR : actor, reason, at }));
  story.application = { ...story.application, dueAt: null, dueCalendarVersion: null, ...changes, state: steps.at(-1)!.to, updatedAt: at, version: version + 1 };
};

const SYSTEM_ACTOR = 'system';

/** Submission: verified at once, and decided where nothing stands against it (POL-05, POL-07). */
export const submit = (story: ApplicationStory, file: ApplicantFile, account: string, at: Date): void => {
  const { project, application } = story;
  const today = shanghaiDate(at);
  const { verdict, items } = verifyRule(project.rule, { profile: file.profile, contestedKeys: new Set(), now: at, today, settings: policyNumbers });
  const benefit = computeBenefit(project.benefit, file.profile);
  const amountCents = benefit.kind === 'KNOWN' && benefit.amountCents > 0 ? benefit.amountCents : null;
  const riskScore = scoreRisk({ credit: { level: file.level as never }, hasEarlierClawback: false }, policyNumbers);
  const changes: Partial<PolicyApplication> = {
    form: application.form.map((field) => (field.key === 'account' ? { ...field, value: account } : field)),
    verification: items, amountCents, score: scoreConditions(items), isRedListed: file.isRedListed, riskScore, submittedAt: at,
  };
  const obstacles = listInstantObstacles(
    { mode: project.mode, items, amountCents, instantLimitCents: project.instantLimitCents, level: file.level, hasOpenDispute: false, hasContestedField: false, riskScore, appliedBy: application.appliedBy, decidedInNameOf: [project.draftedBy, project.publishedBy] },
    policyNumbers,
  );
  const actor = application.appliedBy;
  if (verdict === 'REJECTED_AUTO') {
    const decision = { outcome: 'REJECTED', isInstant: true, clauseId: project.clauseId, explanation: listGaps(items) } as const;
    move(story, { at, actor, events: ['submit', 'failVerification'], changes: { ...changes, decidedBy: SYSTEM_ACTOR, decidedAt: at, decision } });
    return;
  }
  if (verdict === 'VERIFIED' && obstacles.length === 0 && amountCents !== null) {
    const decision = { outcome: 'APPROVED', isInstant: true, clauseId: null, explanation: [sayInstant(items.length, amountCents)] } as const;
    grant(story, { at, actor, by: SYSTEM_ACTOR, events: ['submit', 'passVerification', 'approveInstantly'], changes: { ...changes, decidedBy: SYSTEM_ACTOR, decidedAt: at, decision } });
    return;
  }
  move(story, { at, actor, events: ['submit', verdict === 'VERIFIED' ? 'passVerification' : 'leaveToPerson'], changes: { ...changes, ...stepDeadline('REVIEW', at, stateCouncilCalendar, policyNumbers) } });
};

const moveMoney = ({ application, ledger }: ApplicationStory, way: readonly ['AVAILABLE', 'RESERVED'] | readonly ['RESERVED', 'COMMITTED'] | readonly ['COMMITTED', 'PAID'], reason: string, movedBy: string, at: Date): void =>
  ledger.move({ from: way[0], to: way[1], amountCents: application.amountCents!, applicationId: application.id, reason, movedBy, at });

/** Where an approval meets the budget (POL-20): with its money a large amount goes into public notice, any other is committed; without it waits. */
const grant = (story: ApplicationStory, { by, events, changes, ...step }: Move & { readonly by: string }): void => {
  const amountCents = (changes?.amountCents ?? story.application.amountCents)!;
  const hasMoney = story.ledger.has(amountCents);
  const isNoticed = hasMoney && amountCents >= policyNumbers.noticeThresholdCents;
  const clock = isNoticed ? stepDeadline('NOTICE', step.at, stateCouncilCalendar, policyNumbers) : {};
  move(story, { ...step, events: [...events, hasMoney ? (isNoticed ? 'giveNotice' : 'commit') : 'queue'], changes: { ...changes, ...clock } });
  if (!hasMoney) return;
  moveMoney(story, ['AVAILABLE', 'RESERVED'], 'approved', by, step.at);
  if (!isNoticed) moveMoney(story, ['RESERVED', 'COMMITTED'], 'committed', by, step.at);
};

/** Nobody objected in the days of the notice. */
export const endNotice = (story: ApplicationStory): void => {
  const at = new Date(story.application.dueAt!.getTime() + 60_000);
  move(story, { at, actor: SYSTEM_ACTOR, events: ['commit'] });
  moveMoney(story, ['RESERVED', 'COMMITTED'], 'committed', SYSTEM_ACTOR, at);
};

/** A person approves what the machine could not decide. */
export const approve = (story: ApplicationStory, actor: string, reason: string, at: Date): void => {
  const decision = { outcome: 'APPROVED', isInstant: false, clauseId: null, explanation: [{ ZH_CN: reason, EN: reason }] } as const;
  grant(story, { at, actor, by: actor, events: ['approve'], changes: { decision, decidedBy: actor, decidedAt: at }, reason });
};

/** The reviewer wants more, and the review stands still until it comes (§9.3). */
export const askSupplement = (story: ApplicationStory, actor: string, reason: string, at: Date): void => {
  const { supplementCount, pauses } = story.application;
  const changes = { supplementRequest: reason, supplementCount: supplementCount + 1, pauses: beginPause(pauses, at), ...stepDeadline('SUPPLEMENT', at, stateCouncilCalendar, policyNumbers) };
  move(story, { at, actor, events: ['askSupplement'], changes, reason });
};

export const supplement = (story: ApplicationStory, statement: string, at: Date): void => {
  const { appliedBy, submittedAt } = story.application;
  const pauses = endPause(story.application.pauses, at);
  move(story, { at, actor: appliedBy, events: ['supplement'], changes: { supplementRequest: null, pauses, ...stepDeadline('REVIEW', submittedAt!, stateCouncilCalendar, policyNumbers, pauses) }, reason: statement });
};

export const reject = (story: ApplicationStory, actor: string, reason: string, at: Date): void => {
  const decision = { outcome: 'REJECTED', isInstant: false, clauseId: story.project.clauseId, explanation: [{ ZH_CN: reason, EN: reason }] } as const;
  move(story, { at, actor, events: ['reject'], changes: { decision, decidedBy: actor, decidedAt: at, ...stepDeadline('REQUEST_RECONSIDERATION', at, stateCouncilCalendar, policyNumbers) }, reason });
};

export const pay = (story: ApplicationStory, actor: string, voucher: string, at: Date, isAuditSelected: boolean): void => {
  moveMoney(story, ['COMMITTED', 'PAID'], voucher, actor, at);
  move(story, { at, actor, events: ['pay'], changes: { paidBy: actor, paidAt: at, isAuditSelected }, reason: voucher });
};

export const confirm = (story: ApplicationStory, at: Date): void => move(story, { at, actor: story.application.appliedBy, events: ['confirm'] });

export const passAudit = (story: ApplicationStory, actor: string, reason: string, at: Date): void => move(story, { at, actor, events: ['passAudit'], reason });
