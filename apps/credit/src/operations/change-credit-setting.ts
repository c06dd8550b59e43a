import type { OperationResult } from '@qinqing/database';
import { changeSetting, type ChangeSettingInput } from '@qinqing/subgraph-server';
import type { RequestContext } from '../context.ts';
import { creditSettings } from '../settings.ts';
import type { CreditSettingRejected } from './refusals.ts';

export const changeCreditSetting = (context: RequestContext, input: ChangeSettingInput): Promise<OperationResult<string, CreditSettingRejected>> =>
  changeSetting(context, { mutation: 'changeCreditSetting', refusal: 'CreditSettingRejected', definition: creditSettings, input });
