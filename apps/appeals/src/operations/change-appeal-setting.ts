import type { OperationResult } from '@qinqing/database';
import { changeSetting, type ChangeSettingInput } from '@qinqing/subgraph-server';
import type { RequestContext } from '../context.ts';
import { appealSettings } from '../settings.ts';
import type { AppealSettingRejected } from './refusals.ts';

export const changeAppealSetting = (context: RequestContext, input: ChangeSettingInput): Promise<OperationResult<string, AppealSettingRejected>> =>
  changeSetting(context, { mutation: 'changeAppealSetting', refusal: 'AppealSettingRejected', definition: appealSettings, input });
