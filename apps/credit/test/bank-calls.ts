const bankForm = '... on BankFormRejected { problems { field code message en: message(locale: EN) } }';
const bankAct = `... on BankUnknown { bankId } ... on BankActionNotAllowed { state } ${bankForm}`;
const terms = '... on ConsentTermsRejected { problems { field code message en: message(locale: EN) } }';
const alreadyOpen = '... on ConsentAlreadyOpen { consentId state }';
const consentAct = '... on ConsentUnknown { consentId } ... on ConsentActionNotAllowed { action state allowedNow }';

/** What tests select of the members of banks' mutations. */
export const bankRefusals: Readonly<Record<string, string>> = {
  registerBank: `... on BankAlreadyRegistered { clientId } ${bankForm}`,
  blockBank: bankAct,
  unblockBank: bankAct,
  declareBankAccess: bankForm,
  requestConsent: `... on BankAccessClosed { recordedEnquiryId } ... on ConsentTargetUnknown { uscc } ${alreadyOpen} ${terms}`,
  grantConsent: `${consentAct} ${alreadyOpen} ${terms} ... on BankUnknown { bankId }`,
  refuseConsent: consentAct,
  revokeConsent: consentAct,
  enquireCredit: '... on BankAccessClosed { recordedEnquiryId } ... on EnquiryDenied { enquiryId reason reasonLabel }',
  reportOutcome: '... on EnquiryUnknown { enquiryId } ... on OutcomeRejected { problem }',
};

const bank = 'bank { id clientId name en: name(locale: EN) divisionCode state stateLabel dailyQuota }';
const consent = 'consent { id state stateLabel purpose scopes requestedScopes maxEnquiries usedEnquiries validTo dueAt endedAt loanReference }';

export const bankSuccesses: Readonly<Record<string, string>> = {
  registerBank: bank,
  blockBank: bank,
  unblockBank: bank,
  declareBankAccess: 'access { divisionCode operator basis publicContact declaredAt }',
  requestConsent: 'consent { id state purpose scopes maxEnquiries usedEnquiries validTo dueAt }',
  grantConsent: consent,
  refuseConsent: consent,
  revokeConsent: consent,
  enquireCredit: 'remainingEnquiries outcomeDueAt snapshot { enquiryId hash watermark takenAt enterpriseName uscc }',
  reportOutcome: 'enquiry { id outcome outcomeLabel outcomeDueAt isOutcomeOverdue }',
  signTreeHead: 'head { size rootHash signature at }',
};
