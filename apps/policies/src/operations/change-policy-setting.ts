import type { OperationResult } from '@qinqing/database';
import { changeSetting, type ChangeSettingInput } from '@qinqing/subgraph-server';
import type { RequestContext } from '../context.ts';
import { policySettings } from '../settings.ts';
import type { PolicySettingRejected } from './refusals.ts';

export const changePolicySetting = (context: RequestContext, input: ChangeSettingInput): Promise<OperationResult<string, PolicySettingRejected>> =>
  changeSetting(context, { mutation: 'changePolicySetting', refusal: 'PolicySettingRejected', definition: policySettings, input });
