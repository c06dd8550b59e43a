import { describe, expect, it } from '@jest/globals';
import { catalogue, findItem, getItem } from './catalogue.ts';
import { categories } from './categories.ts';

const names = catalogue.map(({ name }) => name.zh);

describe('the catalogue of service items (APL-01)', () => {
  it('has 10 categories and 137 items, each category its own numbers', () => {
    expect(categories).toHaveLength(10);
    expect(catalogue).toHaveLength(137);
    for (const { code } of categories) {
      const items = catalogue.filter(({ category }) => category === code);
      expect(items.map((item) => item.code)).toEqual(items.map((_, index) => `${code}-${String(index + 1).padStart(2, '0')}`));
      expect(items.length).toBeGreaterThan(5);
    }
  });

  it('names no item twice', () => {
    expect(new Set(names).size).toBe(137);
    expect(new Set(catalogue.map(({ name }) => name.en)).size).toBe(137);
  });

  // APL-03: what the sources name must exist.
  it.each([
    '产业用地申请',
    '员工招聘',
    '人才子女入学',
    '子女教育',
    '园区道路',
    '园区设施',
    '员工出行',
    '用电价格',
    '企业融资需求',
    '空间拓展',
    '专精特新申报',
    '小巨人申报',
    '职工住房',
    '货物转运',
    '证件办理',
  ])('%s is an item that enterprises appeal about often', (name) => {
    expect(catalogue.find((item) => item.name.zh === name)?.isCommon).toBe(true);
  });

  it('each item has questions, materials, a class, a line of duty and ways in which it is said (APL-03)', () => {
    for (const { code, questions, materials, dutyLines, phrases } of catalogue) {
      expect([code, questions.length > 0, materials.length > 0, dutyLines.length > 0, phrases.length >= 5]).toEqual([code, true, true, true, true]);
    }
  });

  it('no phrase stands for two items', () => {
    const phrases = catalogue.flatMap((item) => item.phrases);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it('all four classes occur', () => {
    expect(new Set(catalogue.map(({ defaultServiceClass }) => defaultServiceClass))).toEqual(new Set(['SIMPLE', 'REGULAR', 'URGENT', 'COMPLEX']));
  });

  it('an unknown code is no item, and a lost one is an error', () => {
    expect(findItem('FINANCE-99')).toBeNull();
    expect(() => getItem('FINANCE-99')).toThrow('retired, never deleted');
  });
});
