import { callMutations } from '@qinqing/testing';
import { bankRefusals, bankSuccesses } from './bank-calls.ts';

export { faultOf } from '@qinqing/testing';

const notAllowed = '... on CreditActionNotAllowed { action obstacle allowedNow }';
const form = '... on CreditFormRejected { problems { field code message en: message(locale: EN) } }';
const recordUnknown = '... on CreditRecordUnknown { recordId }';
const listingUnknown = '... on CreditListingUnknown { listEntryId }';
const enterpriseUnknown = '... on CreditEnterpriseUnknown { enterpriseId }';

const refusals: Readonly<Record<string, string>> = {
  addCreditRecord: `${enterpriseUnknown} ... on CreditAuthorityUnknown { authorityUnitId } ${form}`,
  disputeRecord: `${recordUnknown} ${notAllowed} ${form}`,
  replyToDispute: `... on CreditDisputeUnknown { disputeId } ${notAllowed} ${form}`,
  proposeBlackListing: `${enterpriseUnknown} ... on CreditListingAlreadyOpen { listKind state } ... on CreditMeasureUnknown { measureCodes } ${form}`,
  answerListingNotice: `${listingUnknown} ${notAllowed} ${form}`,
  decideListing: `${listingUnknown} ${notAllowed} ${form}`,
  applyForRepair: `${recordUnknown} ${listingUnknown} ${notAllowed} ... on CreditRepairTooEarly { repairableFrom cause } ${form}`,
  decideRepair: `... on CreditRepairUnknown { repairId } ${notAllowed} ${form}`,
  recordAssurance: `${enterpriseUnknown} ${form}`,
  changeCreditSetting: '... on CreditSettingRejected { key }',
};

const dispute = 'dispute { id state dueAt reply repliedAt record { id isDisputed correctionStatement isInUse replacedBy { id value } } }';
const listEntry = 'listEntry { id kind state dueAt listedOn statement grounds hasSectorRuleFlag measures { code } publication { repairableFrom until isPublished } }';
const repair = 'repair { id state dueAt decidedAt decisionReason reapplyFrom record { id isRepaired isInUse } listing { id state } }';

const success: Readonly<Record<string, string>> = {
  addCreditRecord: 'record { id kind value adverseClass isInUse authorityName decidedOn validTo publication { from repairableFrom until isPublished } }',
  disputeRecord: dispute,
  replyToDispute: dispute,
  proposeBlackListing: listEntry,
  answerListingNotice: listEntry,
  decideListing: listEntry,
  applyForRepair: repair,
  decideRepair: repair,
  recordAssurance: 'level levelLabel validTo enterprise { id }',
  changeCreditSetting: 'settings { divisionCode version settings { key value unit source isDefault } }',
};

export const { attempt, mutate } = callMutations({ success: { ...success, ...bankSuccesses }, refusals: { ...refusals, ...bankRefusals } });
