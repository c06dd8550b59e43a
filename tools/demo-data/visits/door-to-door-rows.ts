import { addWorkingDays, stateCouncilCalendar } from '@qinqing/working-time';
import { addDays, instantOf, monthOf } from '../drawing/days.ts';
import { between, chance, pickFrom } from '../drawing/draws.ts';
import { enterpriseId, namedUuid } from '../drawing/identifiers.ts';
import { createRandom } from '../drawing/random.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import { visitSlotTable } from '../loading/tables.ts';
import { scales, type Plan } from '../plan.ts';
import { cast, listIndexes } from '../registry/cast.ts';
import { streamEnterprises } from '../registry/enterprises.ts';
import { firstJurisdiction } from '../registry/jurisdictions.ts';
import { TOWNSHIP, unitId } from '../registry/organisation.ts';
import { subjectOf } from '../registry/subjects.ts';
import { listCoordinatedAppeals, questionIdOf } from '../appeals/coordinated-appeals.ts';
import { agreement, questions, suggestions } from '../words/campaigns.ts';
import { campaignIdOf } from './campaign-identity.ts';
import { campaignContactTable, campaignQuestionTable } from './visit-tables.ts';

/** N29: 660 were called on, who made 30 suggestions and raised 100 issues, 70 of which were solved at once; the others are appeals. */
const CALLED_ON = 668;
const SOLVED_AT_ONCE = 72;
const SUGGESTIONS = 34;
const CALLS = { from: 150, to: 60 };

/** What goes out to enterprises (VIS-28, VIS-37): by telephone, by WeChat, and to the door of those who agreed. */
export function* doorToDoorRows(plan: Plan): Generator<TableRow> {
  yield* springRows(plan);
  yield* callRows(plan);
}

/** On site, and each of them a reception of its month (VIS-38). */
function* springRows(plan: Plan): Generator<TableRow> {
  for (const [nth, index] of listIndexes('KEY', firstJurisdiction).entries()) {
    const day = addWorkingDays(stateCouncilCalendar, addDays(plan.quarter.firstDay, -300 + 9 * nth), 1);
    const id = namedUuid(plan.seed, 'spring-contact', index);
    const group = firstJurisdiction.towns.indexOf(cast[index]!.town);
    yield contactRow(plan, { id, kind: 'SPRING_WARMTH', enterpriseId: enterpriseId(plan.seed, index), mode: 'ON_SITE', at: instantOf(day, '10:00'), groupNumber: group + 1 });
    yield rowOf(visitSlotTable, { enterprise_id: enterpriseId(plan.seed, index), month: monthOf(day), place: 1, visit_request_id: null, contact_id: id });
  }
}

function* callRows(plan: Plan): Generator<TableRow> {
  const appeals = listCoordinatedAppeals(plan);
  const random = createRandom(plan.seed, 'thousand-enterprises');
  for (const { id, enterpriseId: enterprise, content, submittedAt, contactPhone } of appeals) {
    const contact = namedUuid(plan.seed, 'campaign-contact', 'appeal', id);
    const at = new Date(submittedAt.getTime() - 3_600_000).toISOString();
    yield contactRow(plan, { id: contact, kind: 'THOUSAND_ENTERPRISES', enterpriseId: enterprise, mode: 'PHONE', at, groupNumber: null });
    yield questionRow(plan, { id: questionIdOf(plan, id), contact, enterprise, at, kind: 'QUESTION', text: content, answer: null, takenOverAt: submittedAt.toISOString(), contactPhone });
  }
  const known = new Set(appeals.map(({ enterpriseId: enterprise }) => enterprise));
  const others = listCalledOn(plan).filter((enterprise) => !known.has(enterprise)).slice(0, CALLED_ON - known.size);
  for (const [nth, enterprise] of others.entries()) {
    const contact = namedUuid(plan.seed, 'campaign-contact', 'call', nth);
    const day = addWorkingDays(stateCouncilCalendar, addDays(plan.quarter.firstDay, -between(random, CALLS.to, CALLS.from)), 1);
    const at = instantOf(day, pickFrom(random, ['09:40', '10:30', '14:50', '16:10']));
    yield contactRow(plan, { id: contact, kind: 'THOUSAND_ENTERPRISES', enterpriseId: enterprise, mode: chance(random, 0.6) ? 'PHONE' : 'WECHAT', at, groupNumber: null });
    const raised = { id: namedUuid(plan.seed, 'campaign-question', 'call', nth), contact, enterprise, at, takenOverAt: null, contactPhone: null };
    if (nth < SOLVED_AT_ONCE) {
      const [text, answer] = pickFrom(random, questions);
      yield questionRow(plan, { ...raised, kind: 'QUESTION', text, answer });
    } else if (nth < SOLVED_AT_ONCE + SUGGESTIONS) {
      yield questionRow(plan, { ...raised, kind: 'SUGGESTION', text: pickFrom(random, suggestions), answer: null });
    }
  }
}

/** Whoever is still in business, of the first thousand: the same at each scale. */
const listCalledOn = (plan: Plan): string[] =>
  streamEnterprises(plan)
    .take(scales.tiny)
    .filter(({ status, jurisdiction }) => jurisdiction === firstJurisdiction && status !== 'CANCELLED' && status !== 'REVOKED')
    .map(({ id }) => id)
    .toArray();

interface Contact {
  readonly id: string;
  readonly kind: string;
  readonly enterpriseId: string;
  readonly mode: string;
  readonly at: string;
  readonly groupNumber: number | null;
}

const contactRow = (plan: Plan, { id, kind, enterpriseId: enterprise, mode, at, groupNumber }: Contact): TableRow =>
  rowOf(campaignContactTable, {
    id, campaign_id: campaignIdOf(plan, kind), session_id: null, group_number: groupNumber, enterprise_id: enterprise, division_code: firstJurisdiction.code, mode, component: null, persons: null,
    agreement: mode === 'ON_SITE' ? agreement : null,
    unit_id: groupNumber === null ? unitId(plan.seed, firstJurisdiction.code, 'service-centre') : unitId(plan.seed, firstJurisdiction.towns[groupNumber - 1]!.code, TOWNSHIP),
    recorded_by: subjectOf('centre'), at,
  });

interface Raised {
  readonly id: string;
  readonly contact: string;
  readonly enterprise: string;
  readonly at: string;
  readonly kind: string;
  readonly text: string;
  readonly answer: string | null;
  readonly takenOverAt: string | null;
  readonly contactPhone: string | null;
}

const questionRow = (plan: Plan, { id, contact, enterprise, at, kind, text, answer, takenOverAt, contactPhone }: Raised): TableRow =>
  rowOf(campaignQuestionTable, {
    id, campaign_id: campaignIdOf(plan, 'THOUSAND_ENTERPRISES'), session_id: null, contact_id: contact, enterprise_id: enterprise, division_code: firstJurisdiction.code, kind, text, contact_name: null,
    contact_phone: contactPhone, answering_unit_id: answer === null ? null : unitId(plan.seed, firstJurisdiction.code, 'industry-information'), answer, raised_by: subjectOf('centre'), raised_at: at,
    taken_over_at: takenOverAt,
  });
