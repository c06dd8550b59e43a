/**
 * Syllables of invented brands. They are joined by position: front + back, or front + middle + back. No back is the
 * first character of an industry word, so that two different brands never lead to the same company name.
 */
export interface BrandSyllables {
  readonly fronts: readonly string[];
  readonly middles: readonly string[];
  readonly backs: readonly string[];
}

/** Rare and poetic characters: plausible for a company, and far from the brands that people know. */
export const companyBrand: BrandSyllables = {
  fronts: [...'沐栖岚砚栩霁珩聿昱澄汀湉淇沅泓湛澜渝漪潇溪淼涵璟琛珞瑾瑜琢璞钰铄锐铭楷槿榆梓樾桐柏松蔚芷茉荟莘苡曜晟晗昭旻翊翎翀骁骏'],
  middles: [...'之若禾亦如云和其维可予安宁承向知乐言以千百致思'],
  backs: [...'谷野川原岭峰岸屿洲港湾澳麓坡屹岑峦垣埕陌堂庭轩阁榭廊亭苑筑弦韵歌曲诗章帆舟桅锚楫羽翼鹭鸥雁麟驰腾跃翔骋逸锦绮绫纶缦珀瑶玥'],
};

/** What shopkeepers like to be called: lucky and homely. */
export const shopBrand: BrandSyllables = {
  fronts: [...'福顺兴旺发利隆盛鑫吉祥瑞好美佳乐喜欢合家和万千百益惠满丰裕康宁安平聚宝金玉胜永长久德信诚义友邻'],
  middles: [...'又更添来常多大新如天日年人客'],
  backs: [...'福顺兴旺发利隆盛鑫吉祥瑞好佳乐喜欢和万益惠满丰裕康宁安平聚宝玉胜永长久德诚义友邻来到运缘屋轩坊居记园苑'],
};
