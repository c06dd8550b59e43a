import { describe, expect, it } from '@jest/globals';
import { readCommand, UsageFault } from './command-line.ts';

describe('npm run import', () => {
  it('reads kind, file and options', () => {
    expect(readCommand(['routing', '对照表.xlsx', '--division', '440704000000', '--publish', '--sheet', '名录', '--encoding', 'GB18030', '--check', '--by', '张科'])).toEqual({
      kind: 'routing',
      file: '对照表.xlsx',
      isCheck: true,
      sheet: '名录',
      encoding: 'gb18030',
      report: undefined,
      divisionCode: '440704',
      importedBy: '张科',
      options: new Set(['publish']),
    });
  });

  it.each([[['--help']], [['enterprises', 'x.csv', '-h']]])('%j shows the usage', (args) => {
    expect(readCommand(args)).toBeNull();
  });

  it.each([
    [[], '请指定种类和文件'],
    [['enterprises'], '请指定种类和文件'],
    [['firms', 'x.csv'], '没有“firms”这一种类；可选：enterprises'],
    [['enterprises', 'x.csv', 'y.csv'], '多余的参数“y.csv”'],
    [['enterprises', 'x.csv', '--dry-run'], '--dry-run'],
    [['enterprises', 'x.csv', '--encoding', 'big5'], '没有“big5”这种编码'],
    [['enterprises', 'x.csv', '--division', '4407'], '行政区划代码“4407”'],
    [['enterprises', 'x.csv', '--division'], 'division'],
  ])('%j is wrong use, and says what is right', (args, words) => {
    expect(() => readCommand(args)).toThrow(UsageFault);
    expect(() => readCommand(args)).toThrow(words);
    expect(() => readCommand(args)).toThrow('npm run import -- KIND FILE');
  });
});
