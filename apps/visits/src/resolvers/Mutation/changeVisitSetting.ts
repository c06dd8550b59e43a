import type { MutationResolvers } from '../../generated/graphql.ts';
import { changeVisitSetting as operate } from '../../operations/change-visit-setting.ts';
import { refuse } from '@qinqing/subgraph-server';

export const changeVisitSetting: MutationResolvers['changeVisitSetting'] = async (_root, { input }, context) => {
  const result = await operate(context, input);
  if (result.kind === 'refused') return refuse(result.refusal);
  return { __typename: 'ChangeVisitSettingSuccess', settings: { divisionCode: result.value, resolved: await context.settings.load(result.value) } };
};
