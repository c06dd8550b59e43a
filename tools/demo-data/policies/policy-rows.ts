import { rowFrom, rowOf, type TableRow } from '../loading/table-row.ts';
import { settingTable } from '../loading/tables.ts';
import type { Plan } from '../plan.ts';
import { jurisdictions, secondJurisdiction } from '../registry/jurisdictions.ts';
import { subjectOf } from '../registry/subjects.ts';
import { documentWords } from '../words/policies.ts';
import type { ApplicationStory } from './application-story.ts';
import { listApplications } from './applications.ts';
import { openLedger, type Ledger } from './ledger.ts';
import { budgetEntryTable, budgetTable, policyApplicationTable, policyClauseTable, policyDocumentTable, policyProjectTable, policyTransitionTable, ruleExampleTable } from './policy-tables.ts';
import { listDocuments, type PublishedProject } from './projects.ts';
import { openYearOfApplications } from './year-of-applications.ts';

/** All rows of the policies department but its copies of enterprises, profiles and credit standings. */
export function* policyRows(plan: Plan): Generator<TableRow> {
  yield rowOf(settingTable, {
    scope: secondJurisdiction.code,
    key: 'officeHours',
    value: JSON.stringify([{ from: '08:30', to: '12:00' }, { from: '14:30', to: '17:30' }]),
    valid_from: '2025-01-01',
    source: '高明区机关作息时间通知（演示）',
    changed_by: subjectOf('operator'),
  });
  const year = openYearOfApplications(plan);
  for (const jurisdiction of jurisdictions) {
    const applicationsOf = listApplications(plan, jurisdiction);
    for (const { document, projects } of listDocuments(plan, jurisdiction, year.projectsOf(jurisdiction))) {
      yield rowFrom(policyDocumentTable, document);
      for (const published of projects) {
        const ledger = openLedger();
        ledger.move({ from: 'APPROPRIATED', to: 'AVAILABLE', amountCents: published.words.budgetCents, applicationId: null, reason: documentWords.appropriation.replace('{}', jurisdiction.name), movedBy: published.project.draftedBy, at: published.project.publishedAt! });
        const stories = year.has(published) ? year.applicationsOf(published, ledger) : applicationsOf(published, ledger);
        yield* projectRows(published);
        for (const story of stories) yield* applicationRows(story);
        yield* ledgerRows(published.project.id, ledger);
      }
    }
  }
}

function* projectRows({ project, clause, examples }: PublishedProject): Generator<TableRow> {
  yield rowFrom(policyClauseTable, clause);
  yield rowFrom(policyProjectTable, { ...project, materials: JSON.stringify(project.materials), formFields: JSON.stringify(project.formFields) });
  for (const example of examples) yield rowFrom(ruleExampleTable, example);
}

function* applicationRows({ application, transitions }: ApplicationStory): Generator<TableRow> {
  const { form, verification, pauses } = application;
  yield rowFrom(policyApplicationTable, { ...application, form: JSON.stringify(form), verification: verification === null ? null : JSON.stringify(verification), pauses: JSON.stringify(pauses) });
  for (const transition of transitions) yield rowFrom(policyTransitionTable, transition);
}

function* ledgerRows(projectId: string, { balances, entries }: Ledger): Generator<TableRow> {
  yield rowOf(budgetTable, {
    project_id: projectId, appropriated_cents: balances.APPROPRIATED, available_cents: balances.AVAILABLE, reserved_cents: balances.RESERVED,
    committed_cents: balances.COMMITTED, paid_cents: balances.PAID, returned_cents: balances.RETURNED,
  });
  for (const { from, to, amountCents, applicationId, reason, movedBy, at } of entries) {
    yield rowOf(budgetEntryTable, { project_id: projectId, from_account: from, to_account: to, amount_cents: amountCents, application_id: applicationId, reason, moved_by: movedBy, moved_at: at.toISOString() });
  }
}
