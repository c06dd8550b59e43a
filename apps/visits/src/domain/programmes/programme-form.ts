import { parseIndustryCode } from '@qinqing/codes';
import { isTextWithin } from '@qinqing/text-input';
import type { FormProblem, ProposedWindow } from '../visit-form.ts';
import type { VisitKind } from '../visit-kind.ts';
import type { ProgrammeCriteria } from './visit-programme.ts';

export interface NamedStop {
  readonly enterpriseId: string;
  readonly windows: readonly ProposedWindow[];
}

/** Whom a unit wishes to visit: named, or described. Never both. */
export interface ProgrammeTargets {
  readonly stops: readonly NamedStop[] | null;
  readonly criteria: (ProgrammeCriteria & { readonly count: number }) | null;
}

/** What a programme's own form must hold, beside that of each of its stops (VIS-44). */
export const checkProgramme = (kind: VisitKind, { stops, criteria }: ProgrammeTargets, maximumStops: number): readonly FormProblem[] => {
  if ((stops === null) === (criteria === null)) return [{ field: 'stops', code: 'STOPS_OR_CRITERIA', limit: null }];
  if (stops !== null) return checkStops(stops, maximumStops);
  return criteria === null ? [] : checkCriteria(kind, criteria, maximumStops);
};

const checkStops = (stops: readonly NamedStop[], most: number): readonly FormProblem[] => {
  if (stops.length < 1 || stops.length > most) return [{ field: 'stops', code: 'STOP_COUNT', limit: `1–${most}` }];
  const names = stops.map(({ enterpriseId }) => enterpriseId.toLowerCase());
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [{ field: `stops.${index}.enterpriseId`, code: 'STOP_REPEATED' as const, limit: null }] : []));
};

const checkCriteria = (kind: VisitKind, { count, industryPrefix, topic }: ProgrammeCriteria & { readonly count: number }, most: number): readonly FormProblem[] => {
  const problems: (FormProblem | false)[] = [
    (count < 1 || count > most) && { field: 'criteria.count', code: 'STOP_COUNT', limit: `1–${most}` },
    industryPrefix !== null && !parseIndustryCode(industryPrefix).ok && { field: 'criteria.industryPrefix', code: 'NO_INDUSTRY', limit: null },
    topic !== null && !isTextWithin(topic, 1, 50) && { field: 'criteria.topic', code: 'TEXT_LENGTH', limit: '1–50' },
    // Its yearly cap would tell the unit which enterprises the centre has asked.
    kind === 'INSPECTION' && { field: 'kind', code: 'INSPECTION_NAMES_ITS_TARGET', limit: null },
  ];
  return problems.filter((problem) => problem !== false);
};

/** The problems of a stop's own form, under the name of the stop. */
export const underStop = (index: number, problems: readonly FormProblem[]): readonly FormProblem[] =>
  problems.map((problem) => (problem.field.startsWith('windows') ? { ...problem, field: `stops.${index}.${problem.field}` } : problem));
