const unknown = '... on VisitRequestUnknown { visitRequestId }';
const notAllowed = `${unknown} ... on VisitActionNotAllowed { action state allowedNow }`;
const member = '... on VisitMemberUnknown { memberId }';
const roster = '... on VisitRosterRejected { problems { field code message en: message(locale: EN) } } ... on SubstitutionTooLate { lastDay noticeDays }';

/** What tests select of the refusals between the agreed date and the end of a visit. */
export const arrivalRefusals: Readonly<Record<string, string>> = {
  setReceptionRules: '... on ReceptionRulesRejected { problems { field code message en: message(locale: EN) } } ... on BlackoutOverVisits { visits { visitRequestId startsAt endsAt } }',
  submitVisitRoster: `${notAllowed} ${roster}`,
  verifyVisitor: `${notAllowed} ${member}`,
  substituteVisitor: `${notAllowed} ${member} ${roster}`,
  signVisitPledge: `${notAllowed} ${member} ... on VisitPledgeOutdated { currentVersion }`,
  issueVisitPasses: notAllowed,
  checkInVisit: `${notAllowed} ... on VisitPassesRejected { problems { index code message en: message(locale: EN) } }`,
  checkOutVisit: notAllowed,
  recordVisitResult: notAllowed,
  giveVisitFeedback: `${notAllowed} ... on VisitFeedbackGiven { givenAt }`,
  archiveVisit: notAllowed,
  reportPhotoIncident: `${notAllowed} ${member}`,
  decidePhotoIncident: `${notAllowed} ... on PhotoIncidentUnknown { photoIncidentId } ... on PhotoIncidentDecided { decidedAt }`,
  submitVisitMedia: notAllowed,
  approveVisitMedia: `${notAllowed} ... on VisitMediaUnknown { mediaId } ... on VisitMediaAnswered { dueAt }`,
};

export const arrivalSuccess: Readonly<Record<string, string>> = {
  setReceptionRules: 'enterprise { id }',
  issueVisitPasses: 'visitRequest { id state } passes { memberId memberName validOn token }',
  checkInVisit: 'visitRequest { id state } admitted',
  signVisitPledge: 'visitRequest { id state } pledgedAt pledgeVersion',
  decidePhotoIncident: 'visitRequest { id state } banned bannedUntil',
};
