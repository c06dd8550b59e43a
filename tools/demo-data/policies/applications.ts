import { computeBenefit, evaluateRule } from '@qinqing/rules';
import { addWorkingDays, stateCouncilCalendar, type Day } from '@qinqing/working-time';
import { listAppellants, speakerOf } from '../appeals/appeal-people.ts';
import { instantOf } from '../drawing/days.ts';
import { between } from '../drawing/draws.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import { createRandom } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import { cast } from '../registry/cast.ts';
import type { Jurisdiction } from '../registry/jurisdictions.ts';
import { subjectOf } from '../registry/subjects.ts';
import { decisionWords } from '../words/policies.ts';
import { createApplicantReader, type ApplicantFile } from './applicant-file.ts';
import { approve, beginApplication, confirm, passAudit, pay, reject, submit, type ApplicationStory } from './application-story.ts';
import type { Ledger } from './ledger.ts';
import { policyNumbers } from './policy-rules.ts';
import { ownerOf, type PublishedProject } from './projects.ts';

/** How far an application of the history has come. */
type Way = 'PREFILLED' | 'SUBMITTED' | 'REJECTED' | 'COMMITTED' | 'PAID' | 'CONFIRMED' | 'AUDITED';

/** Of which projects there are earlier applications, and what became of them; the others are left to demonstrations. */
const ways: Readonly<Record<string, readonly Way[]>> = {
  'high-tech': ['AUDITED', 'CONFIRMED', 'PAID', 'COMMITTED', 'PREFILLED'],
  jobs: ['AUDITED', 'CONFIRMED', 'PAID', 'COMMITTED', 'COMMITTED', 'REJECTED', 'SUBMITTED', 'SUBMITTED'],
  upgrade: ['COMMITTED', 'SUBMITTED', 'PREFILLED'],
  green: ['AUDITED', 'CONFIRMED', 'CONFIRMED', 'REJECTED'],
  rent: ['PAID', 'SUBMITTED'],
};

/** Parts whose personas apply in demonstrations, or may not apply at all. */
const leftAlone = new Set(['PROTECTED', 'FIRM', 'CLIENT', 'LISTED']);

/** Earlier applications of a project, by enterprises that match it on the day on which they apply. */
export const listApplications = (plan: Plan, jurisdiction: Jurisdiction): ((published: PublishedProject, ledger: Ledger) => ApplicationStory[]) => {
  const read = createApplicantReader(plan);
  const candidates = listAppellants(plan, jurisdiction).filter(({ index }, position) => position > 0 && !leftAlone.has(cast[index]?.part ?? ''));
  return ({ words, project }, ledger) => {
    const wanted = ways[words.key] ?? [];
    const applicants = takeMatching(candidates.values().map((enterprise) => read(enterprise, project.opensOn)), project, wanted.length);
    return applicants.map((file, index) => tell(plan, jurisdiction, { published: { words, project }, ledger, file, way: wanted[index]!, index }));
  };
};

const takeMatching = (files: Iterable<ApplicantFile>, { rule, benefit, opensOn }: PublishedProject['project'], count: number): ApplicantFile[] => {
  const found: ApplicantFile[] = [];
  for (const file of files) {
    if (found.length >= count) break;
    const amount = computeBenefit(benefit, file.profile);
    const isMatching = evaluateRule(rule, file.profile, new Date(instantOf(opensOn, '10:00'))).value === 'TRUE';
    if (isMatching && amount.kind === 'KNOWN' && amount.amountCents > 0 && amount.amountCents < policyNumbers.noticeThresholdCents) found.push(file);
  }
  return found;
};

interface Telling {
  readonly published: Pick<PublishedProject, 'words' | 'project'>;
  readonly ledger: Ledger;
  readonly file: ApplicantFile;
  readonly way: Way;
  readonly index: number;
}

const tell = (plan: Plan, jurisdiction: Jurisdiction, { published: { words, project }, ledger, file, way, index }: Telling): ApplicationStory => {
  const { personaSuffix, code } = jurisdiction;
  const random = createRandom(plan.seed, 'policy-application', code, words.key, index);
  const at = (workdays: number, time: string): Date => new Date(instantOf(workdayAfter(project.opensOn, workdays), time));
  const first = at(1 + (index % 3), '10:20');
  const approver = subjectOf(`${words.dutyLine === 'industry-information' ? 'approver' : `${words.dutyLine}-approver`}${personaSuffix}`);
  const cashier = subjectOf(`${words.dutyLine}-cashier${personaSuffix}`);
  const story = beginApplication({ id: namedUuid(plan.seed, 'policy-application', code, words.key, index), project, ledger, file, appliedBy: speakerOf(file.enterprise), settingsVersion: personaSuffix === '' ? 'default' : '1', at: first });
  if (way === 'PREFILLED') return story;
  submit(story, file, `基本存款账户（尾号${between(random, 1_000, 9_999)}）`, at(1 + (index % 3), '10:45'));
  if (way === 'SUBMITTED') return story;
  if (way === 'REJECTED') {
    reject(story, approver, decisionWords.rejected, at(5, '15:10'));
    return story;
  }
  if (story.application.state !== 'COMMITTED') approve(story, approver, decisionWords.approved, at(5, '15:10'));
  if (way === 'COMMITTED') return story;
  pay(story, cashier, `${decisionWords.voucher}${between(random, 10_000, 99_999)}`, at(7, '16:00'), way === 'AUDITED');
  if (way === 'PAID') return story;
  confirm(story, at(8, '09:30'));
  if (way === 'AUDITED') passAudit(story, ownerOf(words.dutyLine, jurisdiction), decisionWords.audited, at(10, '11:00'));
  return story;
};

const workdayAfter = (day: Day, count: number): Day => addWorkingDays(stateCouncilCalendar, day, count);
