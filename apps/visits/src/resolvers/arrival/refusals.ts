import type { Resolvers } from '../../generated/graphql.ts';
import { arrivalMessages as messages } from '../../messages/arrival.ts';

type Refusals =
  | 'BlackoutOverVisits'
  | 'PhotoIncidentDecided'
  | 'PhotoIncidentUnknown'
  | 'ReceptionRuleProblem'
  | 'ReceptionRulesRejected'
  | 'SubstitutionTooLate'
  | 'VisitBlackedOut'
  | 'VisitFeedbackGiven'
  | 'VisitMediaAnswered'
  | 'VisitMediaUnknown'
  | 'VisitMemberUnknown'
  | 'VisitPassProblem'
  | 'VisitPassesRejected'
  | 'VisitPledgeOutdated'
  | 'VisitRosterProblem'
  | 'VisitRosterRejected';

/** What each refusal says, in the reader's language. */
export const refusals: Required<Pick<Resolvers, Refusals>> = {
  BlackoutOverVisits: { message: ({ visits }, { locale }) => messages.blackoutOverVisits(visits.length)[locale] },
  PhotoIncidentDecided: { message: (_refusal, { locale }) => messages.incidentDecided[locale] },
  PhotoIncidentUnknown: { message: (_refusal, { locale }) => messages.incidentUnknown[locale] },
  ReceptionRuleProblem: { message: (problem, { locale }) => messages.ruleProblem(problem)[locale] },
  ReceptionRulesRejected: { message: ({ problems }, { locale }) => messages.rulesRejected(problems.length)[locale] },
  SubstitutionTooLate: { message: ({ lastDay, noticeDays }, { locale }) => messages.substitutionTooLate(lastDay, noticeDays)[locale] },
  VisitBlackedOut: { message: ({ from, to }, { locale }) => messages.blackedOut(from, to)[locale] },
  VisitFeedbackGiven: { message: (_refusal, { locale }) => messages.feedbackGiven[locale] },
  VisitMediaAnswered: { message: (_refusal, { locale }) => messages.mediaAnswered[locale] },
  VisitMediaUnknown: { message: (_refusal, { locale }) => messages.mediaUnknown[locale] },
  VisitMemberUnknown: { message: (_refusal, { locale }) => messages.memberUnknown[locale] },
  VisitPassProblem: { message: (problem, { locale }) => messages.passProblem(problem)[locale] },
  VisitPassesRejected: { message: ({ problems }, { locale }) => messages.passesRejected(problems.length)[locale] },
  VisitPledgeOutdated: { message: ({ currentVersion }, { locale }) => messages.pledgeOutdated(currentVersion)[locale] },
  VisitRosterProblem: { message: (problem, { locale }) => messages.rosterProblem(problem)[locale] },
  VisitRosterRejected: { message: ({ problems }, { locale }) => messages.rosterRejected(problems.length)[locale] },
};
