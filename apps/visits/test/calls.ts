import type { GraphAnswer, TestClient } from '@qinqing/testing';
import { key } from './forms.ts';

/** Calls a mutation and returns the whole answer. */
export const attempt = (client: TestClient, mutation: string, input: Record<string, unknown>, selection?: string): Promise<GraphAnswer> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  return client.run(
    `mutation ($input: ${type}Input!) { result: ${mutation}(input: $input) { __typename ... on ${type}Success { ${selection ?? successFields[mutation] ?? 'visitRequest { id state }'} }
      ... on UserError { message en: message(locale: EN) } ${refusalFacts[mutation] ?? ''} } }`,
    { input: { idempotencyKey: key(), ...input } },
  );
};

/** Calls a mutation and returns its result: the success or the refusal. */
export const mutate = async (client: TestClient, mutation: string, input: Record<string, unknown>, selection?: string): Promise<any> => {
  const { data, errors } = await attempt(client, mutation, input, selection);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.result;
};

/** The code of the only error, for calls that must fail. */
export const faultOf = ({ errors }: GraphAnswer): unknown => (errors.length === 1 ? errors[0]?.extensions?.code : errors.map(({ extensions }) => extensions?.code));

const unknown = '... on VisitRequestUnknown { visitRequestId }';
const notAllowed = `${unknown} ... on VisitActionNotAllowed { action state allowedNow }`;
const limitReached = '... on VisitLimitReached { limit usedThisMonth month nextAllowedFrom } ... on VisitWindowUnknown { positions }';
const formRejected = '... on VisitFormRejected { problems { field code message en: message(locale: EN) } }';

const refusalFacts: Readonly<Record<string, string>> = {
  requestVisit: `${formRejected} ... on VisitTargetUnknown { enterpriseId }`,
  screenVisit: notAllowed,
  decideReview: notAllowed,
  askEnterprise: notAllowed,
  takeAlternative: `${notAllowed} ... on VisitAlternativeUnknown { enterpriseIds }`,
  insistOnTarget: `${notAllowed} ${formRejected}`,
  acceptVisit: `${notAllowed} ${limitReached}`,
  refuseVisit: `${notAllowed} ... on StatutoryVisitNotRefusable { statutoryBasis positions }`,
  recordPhoneReply: `${notAllowed} ${limitReached}`,
  cancelVisit: notAllowed,
  setVisitLimit: '... on VisitLimitOutOfRange { minimum maximum }',
  changeVisitSetting: '... on VisitSettingRejected { key }',
};

const successFields: Readonly<Record<string, string>> = {
  setVisitLimit: 'perMonth enterprise { id visitEligibility { limit } }',
  changeVisitSetting: 'settings { divisionCode version settings { key value unit source isDefault } }',
};
