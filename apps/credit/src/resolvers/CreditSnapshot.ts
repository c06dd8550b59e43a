import { CallerFault } from '@qinqing/caller';
import { bankMessages } from '../bank-messages.ts';
import type { ConsentScope } from '../domain/consent.ts';
import { isWithinScopes, scopesOf, type GivenSnapshot, type SnapshotFacts } from '../domain/credit-snapshot.ts';
import type { CreditSnapshotListingResolvers, CreditSnapshotResolvers, CreditUnavailableScopeResolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

export interface UnavailableScope {
  readonly scope: ConsentScope;
}

/** A fact of the snapshot; outside of the consented scopes there is nothing to read, and the caller is told so (CRD-15). */
const read = <Fact extends keyof SnapshotFacts>(snapshot: GivenSnapshot, fact: Fact): SnapshotFacts[Fact] => {
  const value = snapshot[fact];
  if (value === undefined || !isWithinScopes(fact, snapshot.scopes)) {
    throw new CallerFault('CONSENT_REQUIRED', `This enquiry does not cover "${fact}": it takes the scope ${scopesOf[fact].join(' or ')}.`, { scopes: scopesOf[fact] });
  }
  return value as SnapshotFacts[Fact];
};

export const CreditSnapshot: CreditSnapshotResolvers = {
  takenAt: ({ takenAt }) => new Date(takenAt),
  score: (snapshot) => read(snapshot, 'score'),
  level: (snapshot) => read(snapshot, 'level'),
  levelLabel: (snapshot, { locale }) => {
    const level = read(snapshot, 'level');
    return level === null ? null : label('CreditLevel', level, locale);
  },
  reasons: (snapshot, { locale }) => {
    const reasons = read(snapshot, 'reasons');
    if (read(snapshot, 'level') === null) return [messages.notRated[locale]];
    const blackListed = read(snapshot, 'isBlackListed') ? [messages.blackListed[locale]] : [];
    return [...blackListed, ...reasons.map((reason) => messages.ratingReason(reason)[locale])];
  },
  components: (snapshot) => [...read(snapshot, 'components')],
  taxGrade: (snapshot) => read(snapshot, 'taxGrade'),
  taxGradeLabel: (snapshot, { locale }) => {
    const grade = read(snapshot, 'taxGrade');
    return grade === null ? null : label('CreditTaxGrade', grade, locale);
  },
  listings: (snapshot) => [...read(snapshot, 'listings')],
  hasOpenDispute: (snapshot) => read(snapshot, 'hasOpenDispute'),
  correctionStatements: (snapshot) => [...read(snapshot, 'correctionStatements')],
  unavailable: ({ unavailable }) => unavailable.map((scope) => ({ scope })),
};

export const CreditSnapshotListing: CreditSnapshotListingResolvers = {
  kindLabel: ({ kind }, { locale }) => label('CreditListKind', kind, locale),
};

export const CreditUnavailableScope: CreditUnavailableScopeResolvers = {
  because: (_scope, { locale }) => bankMessages.noData[locale],
};
