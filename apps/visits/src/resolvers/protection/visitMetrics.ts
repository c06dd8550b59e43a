import { CallerFault } from '@qinqing/caller';
import { spanOf } from '../../domain/month.ts';
import { isPublished, metricReaderOf } from '../../domain/protection/metric-readers.ts';
import { countOnTime, type VisitStageName } from '../../domain/protection/stage-clock.ts';
import { isAnyReadable, showIndices, showMetrics, type OnTimeCount, type VisitFigures } from '../../domain/protection/visit-metrics.ts';
import type { RequestContext, Settings } from '../../context.ts';
import type { QueryResolvers } from '../../generated/graphql.ts';
import { readAccompanyingFigures } from '../../persistence/protection/accompanying.ts';
import { readPresenceFacts } from '../../persistence/protection/figure-copies.ts';
import { listStageDays, type StageDays } from '../../persistence/protection/stages.ts';
import { readAnswerFigures, readReceptionFigures, type FiguresQuery } from '../../persistence/protection/visit-figures.ts';
import { readDivisionCode, readMonth } from '../read-arguments.ts';

const MOST_MONTHS = 12;

/** Six statements, whatever the division and the months. */
export const visitMetrics: QueryResolvers['visitMetrics'] = async (_root, { divisionCode: given, month, months }, context) => {
  const divisionCode = readDivisionCode(given);
  if (months < 1 || months > MOST_MONTHS) throw new CallerFault('BAD_USER_INPUT', `months is ${months}; it must be from 1 to ${MOST_MONTHS}.`, { field: 'months', limit: MOST_MONTHS });
  const span = spanOf(readMonth(month), months);
  const settings = await context.settings.load(divisionCode);
  const { values } = settings;
  const publication = { reader: metricReaderOf(context.caller, divisionCode), isPublished: isPublished(divisionCode, span, context.now, values), smallestGroup: values.smallestGroup };
  const query = { divisionCode, span };
  const isCounted = isAnyReadable(publication);
  const figures = isCounted ? await readFigures(context, query, settings) : null;
  const presence = isCounted ? await readPresenceFacts(context.manager, query) : null;
  return { divisionCode, ...span, metrics: showMetrics(figures, publication), quietAndPresence: showIndices(figures, presence, publication), settingsVersion: settings.version };
};

const readFigures = async (context: RequestContext, query: FiguresQuery, { values }: Settings): Promise<VisitFigures> => {
  const { manager } = context;
  const days = await listStageDays(manager, query);
  return {
    ...(await readAnswerFigures(manager, query)),
    ...(await readReceptionFigures(manager, query, values)),
    ...(await readAccompanyingFigures(manager, query, values)),
    classified: countStage(days, 'TIDY_AND_CLASSIFY', context, values),
    connected: countStage(days, 'CONNECT', context, values),
    feedback: countStage(days, 'FEEDBACK', context, values),
  };
};

/** Enterprises are counted by the days, so that one that comes up on several days stands for as many: at least as many are behind the largest day. */
const countStage = (days: readonly StageDays[], stage: VisitStageName, { calendar, now }: RequestContext, settings: Settings['values']): OnTimeCount => {
  const counts = days.filter((day) => day.stage === stage);
  return { ...countOnTime(counts, { calendar, settings }, now), enterprises: Math.max(0, ...counts.map(({ enterprises }) => enterprises)) };
};
