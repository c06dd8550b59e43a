import { execFileSync } from 'node:child_process';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { bigrams } from './bigrams.ts';
import { diceSimilarity } from './dice-similarity.ts';
import { fieldWords } from './field-words.ts';
import { normalise } from './normalise.ts';
import { queryTokens, searchTokens } from './search-tokens.ts';
import { synonymGroups, withCommonForms } from './synonyms.ts';
import { tokenize } from './tokenize.ts';

describe('the form in which texts are compared (SHR-16)', () => {
  it.each([
    ['ＩＳＯ９００１　认证', 'iso9001 认证'],
    ['  ①期\n工程 ', '1期 工程'],
    ['㈱', '(株)'],
    ['', ''],
  ])('%j is compared as %j', (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });
});

describe('words and character pairs (§12.7)', () => {
  it.each(['专精特新', '小巨人', '留抵退税', '政银保', '秒批'])('keeps %s as one word', (word) => {
    expect(tokenize(`我司申请${word}，如何办理`)).toContain(word);
  });

  it('keeps every word of the field, long ones also in their parts', () => {
    for (const word of fieldWords) expect(tokenize(word)).toContain(word);
    expect(tokenize('留抵退税')).toEqual(['退税', '留抵退税']);
  });

  it('drops what every appeal says', () => {
    expect(tokenize('您好，我们公司的变压器问题，请领导协调解决，谢谢！')).toEqual(['变压', '变压器']);
  });

  it('pairs characters within words and numbers, not across punctuation, and keeps characters beyond 16 bits whole', () => {
    expect(bigrams('用地，水 A1𠮷区')).toEqual(['用地', '水', 'a1', '1𠮷', '𠮷区']);
  });

  it.each([
    [['a', 'b'], ['b', 'c'], 0.5],
    [['a'], ['a', 'a'], 1],
    [['a'], [], 0],
    [[], [], 0],
  ])('Dice of %j and %j is %d', (a, b, expected) => {
    expect(diceSimilarity(a, b)).toBe(expected);
  });

  it('loads no dictionary for pairs alone', () => {
    const program = `import { bigrams } from ${JSON.stringify(new URL('index.ts', import.meta.url).href)}; bigrams('用地'); console.log(Object.keys(process.report.getReport().sharedObjects).map((key) => process.report.getReport().sharedObjects[key]).some((path) => path.includes('jieba')));`;
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }).trim()).toBe('false');
  });
});

describe('search finds what contains the query (POL-02, §12.7)', () => {
  const finds = (query: string, text: string): boolean => {
    const wanted = queryTokens(query);
    return wanted.length > 0 && wanted.every((token) => searchTokens(text).includes(token));
  };

  it.each([
    ['用地', '关于工业用地指标的通知', true],
    ['企业用电', '中小企业用电优惠办法', true],
    ['道路破损', '门口马路坑坑洼洼', true],
    ['iso9001', '通过ＩＳＯ９００１认证', true],
    ['子女 入学', '员工子女就读公办学校', true],
    ['水', '工业园 水 费', true],
    ['用地', '用于当地企业', false],
    ['留抵退税', '出口退税', false],
    ['，。', '任何文字，。', false],
    ['', '任何文字', false],
  ])('%j in %j: %s', (query, text, expected) => {
    expect(finds(query, text)).toBe(expected);
  });

  it('asks for nothing that a text which contains the query does not hold', () => {
    const characters = fc.string({ unit: fc.constantFrom(...new Set([...synonymGroups.flat().join(''), ...'企业的a1， ']) ), minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(characters, characters, characters, (before, query, after) => {
        fc.pre(bigrams(query).some((pair) => [...pair].length > 1));
        const stored = new Set(searchTokens(`${before}${query}${after}`));
        expect(queryTokens(query).filter((token) => !stored.has(token))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the table of synonyms', () => {
  it('holds every word once, and no common form that another group would change', () => {
    const members = synonymGroups.flat();
    expect(new Set(members).size).toBe(members.length);
    for (const [common] of synonymGroups) expect(withCommonForms(common!)).toBe(common);
  });
});
