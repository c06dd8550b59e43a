/** Which machine source stands behind a fact (§10.9); null: a person wrote it down, and only a person can verify it. */
export type FactSource = 'TAX' | 'SOCIAL_SECURITY' | 'CERTIFICATE' | 'REGISTER' | null;

export interface CatalogueEntry {
  readonly zh: string;
  readonly en: string;
  /** FEN: money; DAY: a calendar day; otherwise the unit's words. */
  readonly unit: 'FEN' | 'DAY' | { readonly zh: string; readonly en: string } | null;
  readonly source: FactSource;
}

const people = { zh: '人', en: 'people' };
const fact = (zh: string, en: string, source: FactSource, unit: CatalogueEntry['unit'] = null): CatalogueEntry => ({ zh, en, unit, source });

/** The facts that rules, formulas and forms may ask for (数据项目录): those of the enterprises register, by its keys (ENT-03), and its core. */
export const factCatalogue: Readonly<Record<string, CatalogueEntry>> = {
  name: fact('企业名称', 'Name', 'REGISTER'),
  uscc: fact('统一社会信用代码', 'Unified social credit code', 'REGISTER'),
  sizeClass: fact('企业规模', 'Size', 'REGISTER'),
  registeredCapital: fact('注册资本', 'Registered capital', 'REGISTER', 'FEN'),
  establishedOn: fact('成立日期', 'Day of establishment', 'REGISTER', 'DAY'),
  registeredAddress: fact('注册地址', 'Registered address', 'REGISTER'),
  businessAddress: fact('经营地址', 'Business address', 'REGISTER'),
  businessScope: fact('经营范围', 'Business scope', 'REGISTER'),
  industry: fact('行业', 'Industry', 'REGISTER'),
  staff: fact('从业人员', 'Staff', null, people),
  revenue: fact('营业收入', 'Revenue', 'TAX', 'FEN'),
  assets: fact('资产总额', 'Total assets', 'TAX', 'FEN'),
  taxPaid: fact('纳税额', 'Tax paid', 'TAX', 'FEN'),
  rdSpending: fact('研发投入', 'R&D spending', 'TAX', 'FEN'),
  rdStaff: fact('研发人员', 'R&D staff', null, people),
  powerUse: fact('用电量', 'Power use', null, { zh: '千瓦时', en: 'kWh' }),
  waterUse: fact('用水量', 'Water use', null, { zh: '立方米', en: 'm³' }),
  floorArea: fact('厂房面积', 'Floor area', null, { zh: '平方米', en: 'm²' }),
  mainProducts: fact('主要产品', 'Main products', null),
  mainMarkets: fact('主要市场', 'Main markets', null),
  exportShare: fact('出口占比', 'Share of exports', 'TAX'),
  patents: fact('有效专利', 'Patents in force', 'CERTIFICATE', { zh: '件', en: 'patents' }),
  certificates: fact('体系认证', 'Management certificates', 'CERTIFICATE'),
  socialSecurityStaff: fact('参保人数', 'Staff with social security', 'SOCIAL_SECURITY', people),
};

/** Certificates and titles of the register (ENT-24); a rule may ask for others, too. */
export const qualificationNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  NATIONAL_HIGH_TECH: { zh: '国家高新技术企业', en: 'National high-tech enterprise' },
  SPECIALISED_SOPHISTICATED: { zh: '专精特新企业', en: 'Specialised and sophisticated enterprise' },
  LITTLE_GIANT: { zh: '专精特新“小巨人”企业', en: 'Little giant' },
  INNOVATIVE_SME: { zh: '创新型中小企业', en: 'Innovative SME' },
  CONSTRUCTION: { zh: '建筑业企业资质', en: 'Construction qualification' },
};

export const listNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  BLACK: { zh: '信用黑名单', en: 'Credit black list' },
  RED: { zh: '信用红名单', en: 'Credit red list' },
};

export const customsLevelNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ADVANCED_CERTIFIED: { zh: '高级认证企业', en: 'Advanced certified' },
  CERTIFIED: { zh: '认证企业', en: 'Certified' },
  REGULAR: { zh: '常规企业', en: 'Regular' },
  DISHONEST: { zh: '失信企业', en: 'Dishonest' },
  SERIOUSLY_DISHONEST: { zh: '严重失信企业', en: 'Seriously dishonest' },
};

export const sizeClassNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  LARGE: { zh: '大型', en: 'Large' },
  MEDIUM: { zh: '中型', en: 'Medium' },
  SMALL: { zh: '小型', en: 'Small' },
  MICRO: { zh: '微型', en: 'Micro' },
};
