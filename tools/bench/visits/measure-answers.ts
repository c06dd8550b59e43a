import { randomUUID } from 'node:crypto';
import { startOfShanghaiDay } from '@qinqing/working-time';
import type { TestSubgraph } from '@qinqing/testing/test-subgraph.ts';
import { ask, bureauOf, centre, type Answer } from './callers.ts';
import type { Sizes } from './command-line.ts';
import { CALENDAR_MONTH, DISTRICT } from './data/district.ts';
import { enterpriseIdOf } from './data/identifiers.ts';
import { drawMatter, wordPurpose } from './data/matters.ts';
import { createRanking } from './data/ranking.ts';
import { listUnits } from './data/register.ts';
import { between, createRandom, pickFrom } from './department-code.ts';
import { atMost, forInformation, percentile, type Figure } from '../figures.ts';
import { createProgress } from '../progress.ts';

const WARM_UP = 20;
const REQUEST = 'mutation ($input: RequestVisitInput!) { requestVisit(input: $input) { __typename ... on RequestVisitSuccess { visitRequest { id } } ... on UserError { message(locale: EN) } } }';
const SCREEN = 'mutation ($input: ScreenVisitInput!) { screenVisit(input: $input) { __typename ... on ScreenVisitSuccess { visitRequest { id state necessity { score } counterOffer { candidates { score } } } } ... on UserError { message(locale: EN) } } }';
const CALENDAR = `query ($filter: VisitRequestFilter, $after: String) { visitRequests(filter: $filter, first: 100, after: $after) {
  nodes { id kind state headcount purpose scheduled { startsAt endsAt } enterprise { id } unit { id } } pageInfo { hasNextPage endCursor } } }`;

interface Screening {
  readonly state: string;
  readonly milliseconds: number;
  /** Of this process: what other work on the machine does not change. */
  readonly cpuMilliseconds: number;
  readonly statements: number;
}

/** Inside the subgraph: GraphQL from parsing to the answer, on the real database, without HTTP and signatures. */
export const measureAnswers = async (graph: TestSubgraph, seed: number, sizes: Sizes): Promise<readonly Figure[]> => {
  const screenings = await measureScreenings(graph, seed, sizes);
  const times = screenings.map(({ milliseconds }) => milliseconds);
  const byState = [...Map.groupBy(screenings, ({ state }) => state)].toSorted(([, a], [, b]) => b.length - a.length);
  const { pages, months } = await measureCalendars(graph, sizes.calendars);
  return [
    atMost('登记至筛查完毕（子图内，不含 HTTP）p95', 'request → screened inside the subgraph, without HTTP, p95', 30, percentile(times, 0.95), 'ms'),
    forInformation('登记至筛查完毕 p50 · 本进程 CPU · SQL 语句', 'request → screened, p50, processor time of this process, SQL statements', `${percentile(times, 0.5).toFixed(1)} ms · ${percentile(screenings.map(({ cpuMilliseconds }) => cpuMilliseconds), 0.5).toFixed(1)} ms · ${percentile(screenings.map(({ statements }) => statements), 0.5)}`),
    ...byState.map(([state, ofState]) => forInformation(`　其中 ${state}`, `  of these ${state}: number, p50, p95`, `${ofState.length} · ${[0.5, 0.95].map((share) => percentile(ofState.map(({ milliseconds }) => milliseconds), share).toFixed(1)).join(' · ')} ms`)),
    atMost('区级月历（首页 100 条）p95', 'calendar of a district month, its first page of 100, p95', 50, percentile(pages, 0.95), 'ms'),
    forInformation('区级月历（整月各页合计）p50', 'all pages of the month together, p50', `${percentile(months.map(({ milliseconds }) => milliseconds), 0.5).toFixed(1)} ms · ${months[0]?.visits ?? 0} 次 visits`),
  ];
};

const measureScreenings = async (graph: TestSubgraph, seed: number, { screenings, enterprises }: Sizes): Promise<readonly Screening[]> => {
  const random = createRandom(seed, 'screenings');
  const [drawRank, units] = [createRanking(enterprises), listUnits(seed)];
  const progress = createProgress('筛查 screening', screenings);
  const measured: Screening[] = [];
  for (let turn = -WARM_UP; turn < screenings; turn += 1) {
    const [unit, matter] = [pickFrom(random, units), drawMatter(random)];
    const day = `2026-10-${12 + between(random, 0, 10)}`;
    const windows = [0, 1].map((later) => windowOn(day, later));
    const input = { idempotencyKey: randomUUID(), enterpriseId: enterpriseIdOf(seed, drawRank(random)), kind: 'RESEARCH', purpose: wordPurpose(matter, turn + WARM_UP), topics: matter.topics, benefits: ['POLICY', 'ORDER'], headcount: 5, windows };
    const [begin, cpu] = [performance.now(), process.cpuUsage()];
    const request = await ask(graph, bureauOf(unit), REQUEST, { input });
    const booked = request.data.requestVisit;
    // An enterprise that is no longer in business is no target; nor may the same matter be asked twice.
    if (booked.visitRequest === undefined) continue;
    const screening = await ask(graph, centre, SCREEN, { input: { idempotencyKey: randomUUID(), visitRequestId: booked.visitRequest.id } });
    const screened = screening.data.screenVisit;
    const [milliseconds, used] = [performance.now() - begin, process.cpuUsage(cpu)];
    if (screened.visitRequest === undefined) throw new Error(JSON.stringify(screened));
    if (turn >= 0) measured.push({ state: screened.visitRequest.state, milliseconds, cpuMilliseconds: (used.user + used.system) / 1000, statements: request.statements.length + screening.statements.length });
    progress.update(turn);
  }
  progress.finish(`${measured.length} 次 requests`);
  return measured;
};

const HOUR_MS = 3_600_000;

const windowOn = (day: string, later: number): { startsAt: string; endsAt: string } => {
  const startsAt = startOfShanghaiDay(day).getTime() + (9 + later * 5) * HOUR_MS;
  return { startsAt: new Date(startsAt).toISOString(), endsAt: new Date(startsAt + 2 * HOUR_MS).toISOString() };
};

interface CalendarPage {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const measureCalendars = async (graph: TestSubgraph, rounds: number): Promise<{ readonly pages: readonly number[]; readonly months: readonly { readonly milliseconds: number; readonly visits: number }[] }> => {
  const progress = createProgress('月历 calendar', rounds);
  const pages: number[] = [];
  const months: { milliseconds: number; visits: number }[] = [];
  const filter = { scheduledFrom: CALENDAR_MONTH.from, scheduledBefore: CALENDAR_MONTH.before };
  for (let round = -2; round < rounds; round += 1) {
    let [after, visits, milliseconds]: [string | null, number, number] = [null, 0, 0];
    do {
      const begin = performance.now();
      const answer: Answer<{ visitRequests: CalendarPage }> = await ask<{ visitRequests: CalendarPage }>(graph, centre, CALENDAR, { filter, after });
      const took = performance.now() - begin;
      if (after === null && round >= 0) pages.push(took);
      const { nodes, pageInfo } = answer.data.visitRequests;
      [after, visits, milliseconds] = [pageInfo.hasNextPage ? pageInfo.endCursor : null, visits + nodes.length, milliseconds + took];
    } while (after !== null);
    if (round >= 0) months.push({ milliseconds, visits });
    progress.update(round);
  }
  progress.finish(`${DISTRICT}, ${months[0]?.visits ?? 0} 次 visits`);
  return { pages, months };
};
