import { addWorkingDays, stateCouncilCalendar, type Day } from '@qinqing/working-time';
import { instantOf } from '../drawing/days.ts';
import { between, chance } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import type { Jurisdiction } from '../registry/jurisdictions.ts';
import { subjectOf } from '../registry/subjects.ts';
import { decisionWords } from '../words/policies.ts';
import { supplementWords } from '../words/year-policies.ts';
import type { ApplicantFile } from './applicant-file.ts';
import { approve, askSupplement, beginApplication, confirm, endNotice, passAudit, pay, reject, submit, supplement, type ApplicationStory } from './application-story.ts';
import type { Ledger } from './ledger.ts';
import { policyNumbers, stepDeadline } from './policy-rules.ts';
import { ownerOf, type PublishedProject } from './projects.ts';

/** An enterprise that applies on a day. */
export interface Wish {
  readonly id: string;
  readonly file: ApplicantFile;
  readonly day: Day;
  readonly appliedBy: string;
  readonly settingsVersion: string;
  readonly random: Random;
}

/** §11.4, of those that a person decides: the machine takes the rest. */
const APPROVED_SHARE = 0.64;
const SUPPLEMENT_SHARE = 0.185;
const PAID_SHARE = 0.9;
const CONFIRMED_SHARE = 0.7;
const AUDITED_SHARE = 0.05;

interface Step {
  readonly at: Date;
  readonly take: () => void;
}

/** All applications for one project, told in the order of time: who comes to the money first has it, and who comes later waits (POL-20). */
export const tellTogether = (published: PublishedProject, ledger: Ledger, jurisdiction: Jurisdiction, wishes: readonly Wish[]): ApplicationStory[] => {
  const told = wishes.map((wish) => planSteps(published, ledger, jurisdiction, wish));
  const steps = told.flatMap(({ steps: own }) => own).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (const { take } of steps) take();
  return told.map(({ story }) => story);
};

const planSteps = ({ words, project }: PublishedProject, ledger: Ledger, jurisdiction: Jurisdiction, wish: Wish): { readonly story: ApplicationStory; readonly steps: readonly Step[] } => {
  const { id, file, day, appliedBy, settingsVersion, random } = wish;
  const { personaSuffix } = jurisdiction;
  const person = (post: string): string => subjectOf(`${words.dutyLine === 'industry-information' && post === 'approver' ? post : `${words.dutyLine}-${post}`}${personaSuffix}`);
  const at = (workdays: number, time: string): Date => new Date(instantOf(workdays === 0 ? day : addWorkingDays(stateCouncilCalendar, day, workdays), time));
  const story = beginApplication({ id, project, ledger, file, appliedBy, settingsVersion, at: at(0, minuteOf(random, '10')) });
  const isWith = (...states: readonly string[]): boolean => states.includes(story.application.state);
  const isToSupplement = chance(random, SUPPLEMENT_SHARE);
  const isToApprove = chance(random, APPROVED_SHARE);
  const decidedAfter = between(random, 3, 5) + (isToSupplement ? 3 : 0);
  const decidedAt = at(decidedAfter, minuteOf(random, '15'));
  const notice = stepDeadline('NOTICE', decidedAt, stateCouncilCalendar, policyNumbers).dueAt;
  const paidAfter = decidedAfter + between(random, 7, 9);
  const isToPay = chance(random, PAID_SHARE);
  const isToConfirm = chance(random, CONFIRMED_SHARE);
  const isToAudit = chance(random, AUDITED_SHARE);
  const submitted: Step = { at: at(0, minuteOf(random, '11')), take: () => submit(story, file, `基本存款账户（尾号${between(random, 1_000, 9_999)}）`, submitted.at) };
  const steps: readonly Step[] = [
    submitted,
    { at: at(2, '09:30'), take: () => { if (isToSupplement && isWith('VERIFIED', 'NEEDS_HUMAN')) askSupplement(story, person('approver'), supplementWords.asked, at(2, '09:30')); } },
    { at: at(4, '16:20'), take: () => { if (isWith('SUPPLEMENT')) supplement(story, supplementWords.supplied, at(4, '16:20')); } },
    { at: decidedAt, take: () => { if (isWith('VERIFIED', 'NEEDS_HUMAN')) (isToApprove ? approve : reject)(story, person('approver'), isToApprove ? decisionWords.approved : decisionWords.rejected, decidedAt); } },
    { at: new Date(notice.getTime() + 60_000), take: () => { if (isWith('NOTICE')) endNotice(story); } },
    { at: at(paidAfter, '16:00'), take: () => { if (isToPay && isWith('COMMITTED')) pay(story, person('cashier'), `${decisionWords.voucher}${between(random, 10_000, 99_999)}`, at(paidAfter, '16:00'), isToAudit); } },
    { at: at(paidAfter + 2, '09:30'), take: () => { if (isToConfirm && isWith('PAID')) confirm(story, at(paidAfter + 2, '09:30')); } },
    { at: at(paidAfter + 4, '11:00'), take: () => { if (isToAudit && isWith('PAID', 'COMPLETED')) passAudit(story, ownerOf(words.dutyLine, jurisdiction), decisionWords.audited, at(paidAfter + 4, '11:00')); } },
  ];
  return { story, steps };
};

const minuteOf = (random: Random, hour: string): string => `${hour}:${String(between(random, 1, 59)).padStart(2, '0')}`;
