import { describe, expect, it } from '@jest/globals';
import type { Wording } from '@qinqing/subgraph-server';
import { applicationMessages as messages } from './application-messages.ts';

const ban = { measureCodes: ['CJ-06', 'CJ-08'], authorityName: '税务局', legalBasis: '办法', listedOn: '2025-06-01' };

describe('what is said about applications', () => {
  it.each<readonly [string, Wording, RegExp, RegExp]>([
    ['a ban cites every measure, the authority and the way out', messages.blacklisted(ban), /税务局.*办法.*CJ-06、CJ-08.*申请修复/, /CJ-06, CJ-08.*apply to 税务局/],
    ['a window with an end', messages.windowClosed('2025-08-01', '2025-09-30'), /2025-08-01起至2025-09-30/, /from 2025-08-01 to 2025-09-30/],
    ['a window without one', messages.windowClosed('2025-08-01', null), /2025-08-01起。/, /from 2025-08-01 on\./],
    ['a state in which something is possible', messages.actionNotAllowed('公示中', ['撤回']), /公示中.*现在可以：撤回/, /Possible now: 撤回/],
    ['a state in which nothing is', messages.actionNotAllowed('已撤回', []), /无需操作/, /nothing/],
    ['a term that ran out', messages.obstacle('TOO_LATE', '公示中'), /期限已过/, /run out/],
    ['a wrong state', messages.obstacle('WRONG_STATE', '公示中'), /公示中/, /公示中/],
    ['problems of a form, and only those that there are', messages.fieldsRejected({ missingKeys: ['account'], unknownKeys: [], invalidKeys: ['staff'] }), /^必填未填: account；不能这样填写: staff。$/, /^Missing: account; Not to be filled in like this: staff\.$/],
    ['a duty held before', messages.dutiesNotSeparate('审批', 'Decided'), /“审批”.*请由他人办理/, /"Decided".*somebody else/],
    ['facts that are missing for the amount', messages.amountUnknown(['rdSpending']), /缺少：rdSpending/, /Missing: rdSpending/],
    ['a formula that gives nothing', messages.amountUnknown([]), /没有可核定的金额/, /no amount/],
  ])('%s', (_what, { ZH_CN, EN }, chinese, english) => {
    expect(ZH_CN).toMatch(chinese);
    expect(EN).toMatch(english);
  });

  it('every sentence is there in both languages', () => {
    for (const { ZH_CN, EN } of Object.values(messages).filter((message) => typeof message !== 'function')) expect([/[。]$/.test(ZH_CN), /[.]$/.test(EN)]).toEqual([true, true]);
  });
});
