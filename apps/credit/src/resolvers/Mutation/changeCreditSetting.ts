import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { changeCreditSetting as operate } from '../../operations/change-credit-setting.ts';

export const changeCreditSetting: MutationResolvers['changeCreditSetting'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'ChangeCreditSettingSuccess', settings: { divisionCode: result.value, resolved: await context.settings.load(result.value) } };
};
