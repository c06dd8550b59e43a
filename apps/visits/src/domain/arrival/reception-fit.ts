import type { VisitRequest } from '../visit-request.ts';
import type { FormProblem, ProposedWindow, VisitForm } from '../visit-form.ts';
import { findBlackout } from './blackouts.ts';
import type { ReceptionRules } from './reception-rules.ts';

/** What a booking form may hold against the enterprise's tour plan. */
export type ReceptionProblemCode = 'IN_BLACKOUT' | 'TOUR_TOO_LONG' | 'GROUP_TOO_LARGE' | 'TOPIC_NOT_ALLOWED';

/**
 * Inspectors at work and emergencies are bound by no blackout, group size, topic, check-in or photo rule; an inspection without
 * a statutory basis is a visit like any other (§0.1, VIS-40).
 */
export const isBoundByReceptionRules = (visit: Pick<VisitRequest, 'kind' | 'statutoryBasis' | 'announcement' | 'isEmergency'>): boolean =>
  !visit.isEmergency && !(visit.kind === 'INSPECTION' && (visit.statutoryBasis !== null || visit.announcement === 'UNANNOUNCED'));

/** Where a form does not fit into what the enterprise has said about its visitors (VIS-21); without a plan everything fits. */
export const checkReceptionFit = (form: Pick<VisitForm, 'headcount' | 'topics' | 'windows'>, rules: ReceptionRules | null): readonly FormProblem[] => {
  if (rules === null) return [];
  const { maxGroupSize, allowedTopics } = rules;
  return [
    ...(form.headcount > maxGroupSize ? [{ field: 'headcount', code: 'GROUP_TOO_LARGE' as const, limit: String(maxGroupSize) }] : []),
    ...form.topics.flatMap((topic, index) =>
      allowedTopics.length === 0 || allowedTopics.includes(topic.trim()) ? [] : [{ field: `topics.${index}`, code: 'TOPIC_NOT_ALLOWED' as const, limit: allowedTopics.join('、') }],
    ),
    ...checkReceptionWindows(form.windows, rules),
  ];
};

/** The same for windows alone, when a unit proposes new ones. */
export const checkReceptionWindows = (windows: readonly ProposedWindow[], rules: ReceptionRules | null): readonly FormProblem[] =>
  rules === null ? [] : windows.flatMap((window, index) => checkWindow(window, `windows.${index}`, rules));

const checkWindow = (window: ProposedWindow, field: string, { blackouts, maxDurationMinutes }: ReceptionRules): readonly FormProblem[] => {
  const blackout = findBlackout(window, blackouts);
  if (blackout !== null) return [{ field: `${field}.startsAt`, code: 'IN_BLACKOUT', limit: blackout.from === blackout.to ? blackout.from : `${blackout.from}–${blackout.to}` }];
  const minutes = (window.endsAt.getTime() - window.startsAt.getTime()) / 60_000;
  return minutes > maxDurationMinutes ? [{ field, code: 'TOUR_TOO_LONG', limit: String(maxDurationMinutes) }] : [];
};
