import { describe, expect, it } from '@jest/globals';
import { measureClassifier, trainClassifier } from '@qinqing/chinese-text';
import { catalogue } from './catalogue.ts';
import { heldOut } from './fixtures/held-out.ts';
import { classifyContent, listExamples } from './item-classifier.ts';

const nameOf = (code: string | undefined): string | undefined => catalogue.find((item) => item.code === code)?.name.zh;

const codeOf = (name: string): string => catalogue.find((item) => item.name.zh === name)?.code ?? '';

describe('which item an appeal is about (APL-02)', () => {
  it.each([
    ['园区主干道坑洼严重，货车颠簸，希望尽快修补', '园区道路'],
    ['我们公司想贷款五百万用于周转，银行一直不批', '企业融资需求'],
    ['想申报专精特新，不知道要准备什么材料', '专精特新申报'],
    ['员工宿舍不够住，能不能申请公租房', '职工住房'],
    ['工厂天天有检查，一个月来了好几拨', '多头检查与重复报表'],
    ['高新技术企业复审需要准备哪些资料', '高新技术企业认定'],
  ])('"%s" is 「%s」 without doubt', (content, expected) => {
    const [likeliest] = classifyContent(content);
    expect(nameOf(likeliest?.itemCode)).toBe(expected);
    expect(likeliest?.confidence).toBeGreaterThanOrEqual(0.85);
  });

  it('proposes at most three, likeliest first, and nothing for what says nothing', () => {
    const candidates = classifyContent('公司遇到一些事情，想问一下怎么办理');
    expect(candidates.length).toBeLessThanOrEqual(3);
    expect(candidates.map(({ confidence }) => confidence)).toEqual(candidates.map(({ confidence }) => confidence).toSorted((a, b) => b - a));
    expect(classifyContent('。。。')).toEqual([]);
  });

  it('of what it dispatches by itself, at least 95 % is right in the words of enterprises', () => {
    const measured = measureClassifier(trainClassifier(listExamples()), heldOut.map(([text, item]) => ({ text, label: codeOf(item) })), 0.85);
    expect(measured.count).toBe(60);
    expect(measured.automaticShare).toBeGreaterThanOrEqual(0.8);
    expect(measured.automaticPrecision).toBeGreaterThanOrEqual(0.95);
  });

  // Harder: short phrases, each unlike the others of its item, of which a seventh is kept from training.
  it('its confidence stays honest where an item is known by a few phrases only', () => {
    const examples = listExamples();
    const folds = 7;
    const measured = Array.from({ length: folds }, (_, fold) => {
      const classifier = trainClassifier(examples.filter((_example, index) => index % folds !== fold));
      return measureClassifier(classifier, examples.filter((_example, index) => index % folds === fold), 0.85);
    });
    const automatic = measured.reduce((sum, { count, automaticShare }) => sum + count * automaticShare, 0);
    const right = measured.reduce((sum, { count, automaticShare, automaticPrecision }) => sum + count * automaticShare * (automaticPrecision ?? 0), 0);
    expect(right / automatic).toBeGreaterThanOrEqual(0.88);
    expect(automatic).toBeGreaterThan(100);
  });
});
