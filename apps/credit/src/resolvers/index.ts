import type { Resolvers } from '../generated/graphql.ts';
import { bankMutations, bankQueries, bankTypes } from './bank-resolvers.ts';
import { CreditListingConnection, CreditRecordConnection, CreditRepairConnection } from './credit-connections.ts';
import { CreditActionAvailability } from './CreditActionAvailability.ts';
import { CreditComponent } from './CreditComponent.ts';
import { CreditDispute } from './CreditDispute.ts';
import { CreditListing } from './CreditListing.ts';
import { CreditListingTransition } from './CreditListingTransition.ts';
import { CreditMeasure } from './CreditMeasure.ts';
import { CreditRating } from './CreditRating.ts';
import { CreditRecord } from './CreditRecord.ts';
import { CreditRepair } from './CreditRepair.ts';
import { CreditSettings } from './CreditSettings.ts';
import { CreditStanding } from './CreditStanding.ts';
import { Enterprise } from './Enterprise.ts';
import { addCreditRecord } from './Mutation/addCreditRecord.ts';
import { answerListingNotice } from './Mutation/answerListingNotice.ts';
import { applyForRepair } from './Mutation/applyForRepair.ts';
import { changeCreditSetting } from './Mutation/changeCreditSetting.ts';
import { decideListing } from './Mutation/decideListing.ts';
import { decideRepair } from './Mutation/decideRepair.ts';
import { disputeRecord } from './Mutation/disputeRecord.ts';
import { proposeBlackListing } from './Mutation/proposeBlackListing.ts';
import { recordAssurance } from './Mutation/recordAssurance.ts';
import { replyToDispute } from './Mutation/replyToDispute.ts';
import { PublicCreditRecord } from './PublicCreditRecord.ts';
import { PublicCreditRecordConnection } from './PublicCreditRecordConnection.ts';
import { creditMeasures } from './Query/creditMeasures.ts';
import { creditRecord } from './Query/creditRecord.ts';
import { creditRecords } from './Query/creditRecords.ts';
import { creditRepairs } from './Query/creditRepairs.ts';
import { creditSettings } from './Query/creditSettings.ts';
import { listEntries } from './Query/listEntries.ts';
import { listEntry } from './Query/listEntry.ts';
import { RecordAssuranceSuccess } from './RecordAssuranceSuccess.ts';
import { refusals } from './refusals.ts';

export const resolvers: Resolvers = {
  Query: { creditMeasures, creditRecord, creditRecords, creditRepairs, creditSettings, listEntries, listEntry, ...bankQueries },
  Mutation: {
    addCreditRecord,
    answerListingNotice,
    applyForRepair,
    changeCreditSetting,
    decideListing,
    decideRepair,
    disputeRecord,
    proposeBlackListing,
    recordAssurance,
    replyToDispute,
    ...bankMutations,
  },
  CreditActionAvailability,
  CreditComponent,
  CreditDispute,
  CreditListing,
  CreditListingConnection,
  CreditListingTransition,
  CreditMeasure,
  CreditRating,
  CreditRecord,
  CreditRecordConnection,
  CreditRepair,
  CreditRepairConnection,
  CreditSettings,
  CreditStanding,
  Enterprise,
  PublicCreditRecord,
  PublicCreditRecordConnection,
  RecordAssuranceSuccess,
  ...refusals,
  ...bankTypes,
};
