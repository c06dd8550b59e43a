/** What authorities write down, by kind of record. */
export const recordTitles = {
  TAX_GRADE: { title: '纳税缴费信用评价', legalBasis: '《纳税缴费信用管理办法》' },
  PUBLIC_EVALUATION: { title: '公共信用综合评价', legalBasis: '《社会信用体系建设规划纲要》' },
  CUSTOMS_LEVEL: { title: '海关企业信用等级（转录）', legalBasis: '《海关注册登记和备案企业信用管理办法》' },
  LABOUR: { title: '企业劳动保障守法诚信等级', legalBasis: '《企业劳动保障守法诚信等级评价办法》' },
  SAFETY_ENVIRONMENT: { title: '企业环境信用评价', legalBasis: '《企业环境信用评价办法（试行）》' },
  COMMITMENT: { title: '信用承诺履行情况', legalBasis: '《关于全面推行证明事项告知承诺制的指导意见》' },
  HONOUR: { title: '守合同重信用企业', legalBasis: '《广东省守合同重信用企业公示工作指引》' },
} as const;

export const penalties = {
  MINOR: [{ value: 'WARNING', title: '未按规定公示年度报告，予以警告', legalBasis: '《企业信息公示暂行条例》第十八条' }],
  GENERAL: [
    { value: 'FINE', title: '产品标识不符合规定，处以罚款', legalBasis: '《产品质量法》第五十四条' },
    { value: 'FINE', title: '未落实安全生产教育培训，处以罚款', legalBasis: '《安全生产法》第九十七条' },
  ],
  SERIOUS: [{ value: 'CONFISCATION', title: '生产不符合保障人身健康标准的产品，没收违法所得', legalBasis: '《产品质量法》第四十九条' }],
} as const;

export const blackListing = {
  legalBasis: '《市场监督管理严重违法失信名单管理办法》第七条',
  reason: '违法行为性质恶劣、情节严重，受到较重行政处罚。',
  confirmation: '告知期满，当事人未提出异议，予以列入。',
};

export const redListing = { confirmation: '依据真实有效，予以列入守信红名单。' };

export const repair = { evidence: '已缴清罚款并完成整改，附整改报告。', decision: '整改到位、义务已履行，准予修复。' };

export const bankNames = [
  { clientId: 'bank-river', zh: '江岸银行', en: 'River Bank', divisionCode: '440704' },
  { clientId: 'bank-harbour', zh: '海港银行', en: 'Harbour Bank', divisionCode: '440704' },
  { clientId: 'bank-hill', zh: '山城银行', en: 'Hill Bank', divisionCode: '440608' },
] as const;

/** Partner banks of a whole year besides, twelve in all (§11.5): registered, and without a client of the identity provider. */
export const moreBankNames = [
  { clientId: 'bank-dike', zh: '长堤银行', en: 'Long Dike Bank', divisionCode: '440704' },
  { clientId: 'bank-banyan', zh: '榕树银行', en: 'Banyan Bank', divisionCode: '440704' },
  { clientId: 'bank-lighthouse', zh: '灯塔村镇银行', en: 'Lighthouse Rural Bank', divisionCode: '440704' },
  { clientId: 'bank-egret', zh: '白鹭农商银行', en: 'Egret Rural Commercial Bank', divisionCode: '440704' },
  { clientId: 'bank-waterways', zh: '水网银行', en: 'Waterways Bank', divisionCode: '440704' },
  { clientId: 'bank-kapok', zh: '红棉银行', en: 'Kapok Bank', divisionCode: '440704' },
  { clientId: 'bank-spring', zh: '清泉农商银行', en: 'Clear Spring Rural Commercial Bank', divisionCode: '440608' },
  { clientId: 'bank-cedar', zh: '杉林银行', en: 'Cedar Wood Bank', divisionCode: '440608' },
  { clientId: 'bank-bridge', zh: '古桥村镇银行', en: 'Old Bridge Rural Bank', divisionCode: '440608' },
] as const;

export const accessBasis = { operator: '{}政务服务和数据管理局（演示）', basis: '《征信业务管理办法》及政务数据授权运营协议（演示）', publicContact: '信用服务热线 {}-0001234' };
