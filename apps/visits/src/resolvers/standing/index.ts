import type { Resolvers } from '../../generated/graphql.ts';
import { agreeToVisitTerms } from './agreeToVisitTerms.ts';
import { BulletinOverride } from './BulletinOverride.ts';
import { correctVisitForm } from './correctVisitForm.ts';
import { DataGrant } from './DataGrant.ts';
import { dataGrants } from './Query/dataGrants.ts';
import { declineVisitTerms } from './declineVisitTerms.ts';
import { EarlierFindings } from './EarlierFindings.ts';
import { Enterprise } from './Enterprise.ts';
import { inviteVisit } from './inviteVisit.ts';
import { OverrideSignature } from './OverrideSignature.ts';
import { proposeVisitOverride } from './proposeVisitOverride.ts';
import { proposeVisitTerms } from './proposeVisitTerms.ts';
import { refusals } from './refusals.ts';
import { returnVisitForm } from './returnVisitForm.ts';
import { setStandingInstruction } from './setStandingInstruction.ts';
import { signVisitOverride } from './signVisitOverride.ts';
import { visitBulletin } from './Query/visitBulletin.ts';
import { VisitBulletin } from './VisitBulletin.ts';
import { VisitConflict } from './VisitConflict.ts';
import { VisitOverride } from './VisitOverride.ts';
import { VisitRequest } from './VisitRequest.ts';
import { withdrawStandingInstruction } from './withdrawStandingInstruction.ts';

/** The way of a request beyond asking and answering: corrections, data, terms, instructions, overrides. */
export const standing: Resolvers = {
  Query: { dataGrants, visitBulletin },
  Mutation: {
    agreeToVisitTerms,
    correctVisitForm,
    declineVisitTerms,
    inviteVisit,
    proposeVisitOverride,
    proposeVisitTerms,
    returnVisitForm,
    setStandingInstruction,
    signVisitOverride,
    withdrawStandingInstruction,
  },
  BulletinOverride,
  DataGrant,
  EarlierFindings,
  Enterprise,
  OverrideSignature,
  VisitBulletin,
  VisitConflict,
  VisitOverride,
  VisitRequest,
  ...refusals,
};
