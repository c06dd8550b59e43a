/** One enterprise by its code, as its own representative reads it: five departments. */
export const DOSSIER = `query ($uscc: String!) { enterprise(by: { uscc: $uscc }) {
  name statusLabel liaison { name unit { name } }
  visitEligibility { isAllowed limit } visits(first: 3) { nodes { stateLabel scheduled { startsAt } } }
  openAppeals appeals(first: 3, filter: { isOpen: true }) { nodes { number light lightLabel dueAt } }
  policyMatches(first: 3) { nodes { resultLabel because score project { title } } }
  creditStanding { score levelLabel reasons listings { kindLabel } } } }`;

/** The fields of `Enterprise` above that a department contributes. */
export const contributed: Readonly<Record<string, readonly string[]>> = {
  visits: ['visitEligibility', 'visits'],
  appeals: ['openAppeals', 'appeals'],
  policies: ['policyMatches'],
  credit: ['creditStanding'],
};
