import { addWorkingDays, stateCouncilCalendar } from '@qinqing/working-time';
import { addDays, instantOf } from '../drawing/days.ts';
import { between, pickFrom } from '../drawing/draws.ts';
import { enterpriseId, namedUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import type { Plan } from '../plan.ts';
import { cast } from '../registry/cast.ts';
import { firstJurisdiction } from '../registry/jurisdictions.ts';
import { unitId } from '../registry/organisation.ts';
import { signerOf, subjectOf } from '../registry/subjects.ts';
import { opinion, questions, suggestions, summary, taskResult, taskTitle, type CampaignWords } from '../words/campaigns.ts';
import { campaignIdOf, hostOf } from './campaign-identity.ts';
import { addMonths, heldOn, walkSession } from './visit-rules.ts';
import {
  campaignContactTable, campaignOpinionTable, campaignQuestionTable, campaignRatingTable, campaignSeatTable, campaignSessionStepTable, campaignSessionTable, campaignSignUpTable, campaignTaskTable,
} from './visit-tables.ts';

/** Who comes to sessions: of the cast whoever is not protected. */
const guests = cast.flatMap(({ part, jurisdiction }, index) => (jurisdiction === firstJurisdiction && part !== 'PILOT' ? [index] : []));

const PHONE = '0750-00012345';
const DEFAULT_DAY = 18;
/** Kinds whose sessions hear experts. */
const EXPERT_KINDS = ['EXPERT_CONSULTATION', 'KEY_PROBLEM_RESEARCH'];

interface Session {
  readonly id: string;
  readonly words: CampaignWords;
  readonly unitIds: readonly string[];
  /** Held, YYYY-MM-DD. */
  readonly day: string;
  readonly isLatest: boolean;
}

/** The sessions of a campaign, each with who came, what was asked and answered, and its minutes; the latest one still has a task. */
export function* sessionRows(plan: Plan, words: CampaignWords): Generator<TableRow> {
  for (const [index, theme] of words.themes.entries()) {
    const month = addMonths(plan.quarter.firstDay, index - words.themes.length).slice(0, 7);
    const nominalOn = `${month}-${words.dayOfMonth ?? DEFAULT_DAY}`;
    const session: Session = {
      id: namedUuid(plan.seed, 'campaign-session', words.kind, index),
      words,
      unitIds: words.dutyLines.map((line) => unitId(plan.seed, firstJurisdiction.code, line)),
      day: heldOn(nominalOn, false, stateCouncilCalendar),
      isLatest: index === words.themes.length - 1,
    };
    const random = createRandom(plan.seed, 'session', words.kind, index);
    yield* courseRows(plan, session, { ordinal: index + 1, nominalOn, theme });
    yield* taskRows(plan, session);
    for (const { component, capacity } of words.seats) {
      yield rowOf(campaignSeatTable, { session_id: session.id, component, capacity });
      yield* guestRows(random, plan, session, component);
    }
    if (EXPERT_KINDS.includes(words.kind)) yield rowOf(campaignOpinionTable, { session_id: session.id, expert: 'demo-expert', text: opinion, at: instantOf(workdayAfter(session.day, 1), '16:30') });
  }
}

const workdayAfter = (day: string, count: number): string => addWorkingDays(stateCouncilCalendar, day, count);

const DAYS_TO_FINISH = 10;

function* courseRows(plan: Plan, { id, words, unitIds, day, isLatest }: Session, facts: { readonly ordinal: number; readonly nominalOn: string; readonly theme: string }): Generator<TableRow> {
  const minuted = instantOf(workdayAfter(day, 1), '17:00');
  const begun = instantOf(day, words.startTime);
  const acts = [
    [['confirm'], instantOf(addDays(day, -14), '10:00')],
    [['hold'], begun],
    [['finishMinutes', 'openTasks'], minuted],
    ...(isLatest ? [] : [[['close'], instantOf(workdayAfter(day, DAYS_TO_FINISH), '11:00')] as const]),
  ] as const;
  let state: Parameters<typeof walkSession>[0] = 'PLANNED';
  const steps = acts.flatMap(([events, at], index) => {
    const walked = walkSession(state, events as never)!;
    state = walked.at(-1)!.to;
    return walked.map(({ event, from, to }) => ({ session_id: id, version: index + 2, event, from_state: from, to_state: to, actor: subjectOf('centre'), at }));
  });
  yield rowOf(campaignSessionTable, {
    id,
    campaign_id: campaignIdOf(plan, words.kind),
    kind: words.kind,
    host_unit_id: hostOf(plan, words.kind),
    division_code: firstJurisdiction.code,
    ordinal: facts.ordinal,
    nominal_on: facts.nominalOn,
    starts_at: begun,
    ends_at: new Date(Date.parse(begun) + words.durationMinutes * 60_000).toISOString(),
    place: words.place,
    state,
    theme: facts.theme,
    unit_ids: unitIds,
    summary,
    minutes_finished_at: minuted,
    created_at: instantOf(addDays(day, -30), '09:00'),
    updated_at: steps.at(-1)!.at,
    version: steps.at(-1)!.version,
  });
  for (const step of steps) yield rowOf(campaignSessionStepTable, step);
}

/** Decided with the minutes; done before the session was closed. */
function* taskRows(plan: Plan, { id, unitIds, day, isLatest }: Session): Generator<TableRow> {
  const decided = instantOf(workdayAfter(day, 1), '16:00');
  const finished = isLatest ? null : instantOf(workdayAfter(day, DAYS_TO_FINISH), '10:00');
  yield rowOf(campaignTaskTable, {
    id: namedUuid(plan.seed, 'campaign-task', id), session_id: id, title: taskTitle, owner_unit_id: unitIds[0]!, due_on: workdayAfter(day, 20), decided_by: subjectOf('centre'), decided_at: decided,
    finished_at: finished, finished_by: finished === null ? null : 'demo-unit-handler', result: finished === null ? null : taskResult,
  });
}

/** With two persons each they fill the smallest room. */
const GUESTS = { from: 4, to: 6 };

function* guestRows(random: Random, plan: Plan, { id, words, unitIds, day }: Session, component: string): Generator<TableRow> {
  const campaignId = campaignIdOf(plan, words.kind);
  const first = between(random, 0, guests.length - 1);
  for (let nth = 0, count = between(random, GUESTS.from, GUESTS.to); nth < count; nth += 1) {
    const index = guests[(first + nth) % guests.length]!;
    const [enterprise, signer] = [enterpriseId(plan.seed, index), signerOf(index)];
    const persons = between(random, 1, 2);
    const at = instantOf(day, words.startTime);
    const path = [words.kind, id, component, nth] as const;
    yield rowOf(campaignSignUpTable, {
      session_id: id, enterprise_id: enterprise, component, persons, contact_name: null, contact_phone: PHONE, wanted_unit_ids: [pickFrom(random, unitIds)], signed_by: signer,
      at: instantOf(addDays(day, -between(random, 2, 9)), '15:00'),
    });
    yield rowOf(campaignContactTable, {
      id: namedUuid(plan.seed, 'campaign-contact', ...path), campaign_id: campaignId, session_id: id, group_number: null, enterprise_id: enterprise, division_code: firstJurisdiction.code, mode: 'SESSION', component,
      persons, agreement: null, unit_id: null, recorded_by: subjectOf('centre'), at,
    });
    const [question, answer] = pickFrom(random, questions);
    const isSuggestion = nth === 0;
    yield rowOf(campaignQuestionTable, {
      id: namedUuid(plan.seed, 'campaign-question', ...path), campaign_id: campaignId, session_id: id, contact_id: null, enterprise_id: enterprise, division_code: firstJurisdiction.code,
      kind: isSuggestion ? 'SUGGESTION' : 'QUESTION', text: isSuggestion ? pickFrom(random, suggestions) : question, contact_name: null, contact_phone: PHONE,
      answering_unit_id: isSuggestion ? null : pickFrom(random, unitIds), answer: isSuggestion ? null : answer, raised_by: subjectOf('centre'), raised_at: at, taken_over_at: null,
    });
    if (component === words.seats[0]!.component) {
      yield rowOf(campaignRatingTable, { session_id: id, enterprise_id: enterprise, stars: between(random, 4, 5), text: null, rated_by: signer, at: instantOf(workdayAfter(day, 2), '10:00') });
    }
  }
}
