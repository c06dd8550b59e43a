import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { changePolicySetting as operate } from '../../operations/change-policy-setting.ts';

export const changePolicySetting: MutationResolvers['changePolicySetting'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'ChangePolicySettingSuccess', settings: { divisionCode: result.value, resolved: await context.settings.load(result.value) } };
};
