import { describe, expect, it } from '@jest/globals';
import { withTerms, type ItemTerms } from './item-terms.ts';

const item = { code: 'PUBLIC-01', name: { zh: '园区道路', en: 'Roads' }, defaultServiceClass: 'REGULAR', isCommon: false } as const;
const terms = (divisionCode: string, said: Partial<ItemTerms>): ItemTerms => ({ itemCode: item.code, divisionCode, nameZh: null, nameEn: null, defaultServiceClass: null, isCommon: null, ...said });

describe("a jurisdiction's own terms of an item (SHR-24)", () => {
  it('are the catalogue’s where it has none', () => {
    expect(withTerms(item, [])).toBe(item);
    expect(withTerms(item, [terms('440704', {})])).toEqual(item);
  });

  it('prevail, each by the nearest division that has one', () => {
    const found = withTerms(item, [terms('440704001', { isCommon: true }), terms('440704', { isCommon: false, nameZh: '园区道路与照明' }), terms('440700', { nameZh: '道路', defaultServiceClass: 'SIMPLE' })]);
    expect(found).toEqual({ ...item, name: { zh: '园区道路与照明', en: 'Roads' }, defaultServiceClass: 'SIMPLE', isCommon: true });
  });

  it('of another item count for nothing', () => {
    expect(withTerms(item, [{ ...terms('440704', { nameZh: '别的' }), itemCode: 'PUBLIC-02' }])).toBe(item);
  });
});
