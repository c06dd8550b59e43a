import { refuse } from '@qinqing/subgraph-server';
import type { MutationResolvers } from '../../generated/graphql.ts';
import { changeAppealSetting as operate } from '../../operations/change-appeal-setting.ts';

export const changeAppealSetting: MutationResolvers['changeAppealSetting'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'ChangeAppealSettingSuccess', settings: { divisionCode: result.value, resolved: await context.settings.load(result.value) } };
};
