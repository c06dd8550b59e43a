import { chance, createWheel, pickFrom } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import { companyBrand, shopBrand } from '../words/brands.ts';
import { tradeWords } from '../words/trades.ts';
import type { BrandBook } from './brands.ts';
import type { EntityKind } from './enterprise.ts';
import type { Jurisdiction, Town } from './jurisdictions.ts';

export interface NameRequest {
  readonly kind: EntityKind;
  readonly jurisdiction: Jurisdiction;
  readonly town: Town;
  readonly industryCode: string;
}

const drawCompanyForm = createWheel([
  ['有限公司', 0.93],
  ['有限责任公司', 0.04],
  ['股份有限公司', 0.03],
]);

const SOCIAL_WORDS = ['职业培训学校', '社会工作服务中心', '青少年体育俱乐部', '养老服务中心', '文化艺术服务中心'];

/** Region + brand + industry + legal form, as 企业名称登记管理规定 wants it; shops leave the form out. Unique in a jurisdiction. */
export const drawEnterpriseName = (random: Random, brands: BrandBook, request: NameRequest): string => {
  const { kind, jurisdiction, town } = request;
  const { company, shop } = tradeWords[request.industryCode]!;
  const district = jurisdiction.name;
  const region = pickFrom(random, [jurisdiction.city.name, jurisdiction.city.name + district]);
  const brandedBy = (syllables: typeof companyBrand, word: string): string => brands.take(random, syllables, jurisdiction.code, word) + word;
  switch (kind) {
    case 'COMPANY':
      return region + brandedBy(companyBrand, pickFrom(random, company)) + drawCompanyForm(random);
    case 'INDIVIDUAL_BUSINESS':
      return district + (chance(random, 0.5) ? town.shortName : '') + brandedBy(shopBrand, pickFrom(random, shop));
    case 'COOPERATIVE':
      return district + brandedBy(companyBrand, '种养专业合作社');
    case 'BRANCH':
      return region + brandedBy(companyBrand, pickFrom(random, company)) + `有限公司${town.shortName}分公司`;
    case 'SOCIAL_ORGANISATION':
      return district + brandedBy(companyBrand, pickFrom(random, SOCIAL_WORDS));
  }
};
