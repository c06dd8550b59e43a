import { describe, expect, it } from '@jest/globals';
import { decideItem, serviceClassOf, unclassifiedServiceClass } from './classification.ts';

const candidates = (...confidences: number[]) => confidences.map((confidence, index) => ({ itemCode: `ITEM-${index + 1}`, confidence }));

describe('classification without a person (APL-02)', () => {
  it.each([
    [[0.85, 0.1, 0.05], null, 'ITEM-1'],
    [[0.849, 0.15], null, null],
    [[1], null, 'ITEM-1'],
    [[], null, null],
    [[0.4, 0.3, 0.2], 'ITEM-3', 'ITEM-3'],
    [[0.9, 0.1], 'ITEM-9', null],
    [[], 'ITEM-1', null],
  ])('with the confidences %j and the choice %p it is %p', (confidences, chosen, expected) => {
    expect(decideItem(candidates(...confidences), chosen, 0.85)).toBe(expected);
  });
});

describe('what is promised (APL-04)', () => {
  it.each([
    ['NORMAL', 'SIMPLE', 'SIMPLE'],
    ['NORMAL', 'REGULAR', 'REGULAR'],
    ['NORMAL', 'URGENT', 'URGENT'],
    ['NORMAL', 'COMPLEX', 'COMPLEX'],
    ['URGENT', 'SIMPLE', 'URGENT'],
    ['URGENT', 'REGULAR', 'URGENT'],
    ['URGENT', 'URGENT', 'URGENT'],
    ['URGENT', 'COMPLEX', 'COMPLEX'],
  ] as const)('%s by the enterprise and %s by the catalogue is %s', (urgency, standard, expected) => {
    expect(serviceClassOf(urgency, standard)).toBe(expected);
  });

  it('before it is classified, the enterprise’s word decides alone', () => {
    expect([unclassifiedServiceClass('NORMAL'), unclassifiedServiceClass('URGENT')]).toEqual(['REGULAR', 'URGENT']);
  });
});
