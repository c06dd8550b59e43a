import type { OperationResult } from '@qinqing/database';
import { changeSetting, type ChangeSettingInput } from '@qinqing/subgraph-server';
import type { RequestContext } from '../context.ts';
import { visitSettings } from '../settings.ts';
import type { VisitSettingRejected } from './refusals.ts';

export const changeVisitSetting = (context: RequestContext, input: ChangeSettingInput): Promise<OperationResult<string, VisitSettingRejected>> =>
  changeSetting(context, { mutation: 'changeVisitSetting', refusal: 'VisitSettingRejected', definition: visitSettings, input });
