import { rowFrom, rowOf, type TableRow } from '../loading/table-row.ts';
import { settingTable } from '../loading/tables.ts';
import type { Plan } from '../plan.ts';
import { secondJurisdiction } from '../registry/jurisdictions.ts';
import { subjectOf } from '../registry/subjects.ts';
import { secondOfficeHours } from './appeal-rules.ts';
import type { AppealStory } from './appeal-story.ts';
import { appealMilestoneTable, appealNumberTable, appealPauseTable, appealRatingTable, appealReturnTable, appealReturnVisitTable, appealTable, appealTransitionTable } from './appeal-tables.ts';
import { listCoordinatedAppeals, questionIdOf } from './coordinated-appeals.ts';
import { drawOutlines, seriesOf, streamPastAppeals, type AllOutlines } from './past-appeals.ts';
import { routingRows } from './routing-rows.ts';

/** All rows of the appeals department but its copies of enterprises and assignments, which it fills itself. */
export function* appealRows(plan: Plan): Generator<TableRow> {
  yield rowOf(settingTable, {
    scope: secondJurisdiction.code,
    key: 'officeHours',
    value: JSON.stringify(secondOfficeHours),
    valid_from: '2025-01-01',
    source: '高明区机关作息时间通知（演示）',
    changed_by: subjectOf('operator'),
  });
  yield* routingRows(plan);
  const outlines = drawOutlines(plan);
  yield* numberRows(outlines);
  const coordinated = new Set(listCoordinatedAppeals(plan).map(({ id }) => id));
  for (const story of streamPastAppeals(plan, outlines)) {
    const { id } = story.appeal;
    yield* storyRows(coordinated.has(id) ? { ...story, appeal: { ...story.appeal, questionId: questionIdOf(plan, id) } } : story);
  }
}

/** The last number of each division and year: the department counts on from here. */
function* numberRows(outlines: AllOutlines): Generator<TableRow> {
  const counts = new Map<string, number>();
  for (const outline of [...outlines.values()].flat()) {
    const series = seriesOf(outline);
    counts.set(series, (counts.get(series) ?? 0) + 1);
  }
  for (const [series, last] of counts) {
    const [divisionCode, year] = series.split('-');
    yield rowOf(appealNumberTable, { division_code: divisionCode!, year: Number(year), last });
  }
}

function* storyRows({ appeal, transitions, returns, pauses, ratings, returnVisits, milestones }: AppealStory): Generator<TableRow> {
  yield rowFrom(appealTable, { ...appeal, candidates: JSON.stringify(appeal.candidates) });
  for (const transition of transitions) yield rowFrom(appealTransitionTable, transition);
  for (const one of returns) yield rowFrom(appealReturnTable, one);
  for (const { from, to, ...pause } of pauses) yield rowFrom(appealPauseTable, { ...pause, fromAt: from, toAt: to });
  for (const rating of ratings) yield rowFrom(appealRatingTable, rating);
  for (const visit of returnVisits) yield rowFrom(appealReturnVisitTable, visit);
  for (const milestone of milestones) yield rowFrom(appealMilestoneTable, milestone);
}
