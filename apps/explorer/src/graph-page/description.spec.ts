import { describe, expect, it } from '@jest/globals';
import { readDescription } from './description.ts';

describe('descriptions of the schema, in the reader’s language', () => {
  it.each([
    ['The immutable key on this platform (标识).', '标识', 'The immutable key on this platform.', []],
    ['The appeals, newest first (诉求列表, APL-08): the offices see all.', '诉求列表', 'The appeals, newest first: the offices see all.', ['APL-08']],
    ['18 characters, GB 32100 (统一社会信用代码).', '统一社会信用代码', '18 characters, GB 32100.', []],
    ['Inside their period (公示的行政处罚和黑名单, §9.5). Public, and no\nenquiry (§0.1).', '公示的行政处罚和黑名单', 'Inside their period (§9.5). Public, and no enquiry (§0.1).', []],
    ['The service items (服务事项, APL-01, APL-03). Public.', '服务事项', 'The service items. Public.', ['APL-01', 'APL-03']],
    ['How many it may be (挂点负荷), ENT-05. Null: not for the caller.', '挂点负荷', 'How many it may be. Null: not for the caller.', ['ENT-05']],
    ['As liaison (挂点) or as chief service officer (首席服务官).', '挂点；首席服务官', 'As liaison or as chief service officer.', []],
    ['1 … 5.', null, '1 … 5.', []],
    ['简体中文', null, '简体中文', []],
    [null, null, '', []],
  ])('%s', (description, term, text, requirements) => {
    expect(readDescription(description)).toEqual({ term, text, requirements });
  });
});
