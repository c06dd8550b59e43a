export interface UnitName {
  /** 职能线条 */
  readonly dutyLine: string;
  readonly zh: string;
  readonly en: string;
}

const unit = (dutyLine: string, zh: string, en: string): UnitName => ({ dutyLine, zh, en });

/** Who coordinates all visits of a district (VIS-18). */
export const coordinatorNames: readonly UnitName[] = [
  unit('service-centre', '企业发展服务中心', 'Enterprise Development Service Centre'),
  unit('government-office', '人民政府办公室', 'District Government Office'),
];

export const bureauNames: readonly UnitName[] = [
  unit('industry-information', '工业和信息化局', 'Industry and Information Technology Bureau'),
  unit('market-supervision', '市场监督管理局', 'Market Supervision Bureau'),
  unit('taxation', '税务局', 'Taxation Bureau'),
  unit('emergency-management', '应急管理局', 'Emergency Management Bureau'),
  unit('ecology', '生态环境局', 'Ecology and Environment Bureau'),
  unit('fire-rescue', '消防救援大队', 'Fire and Rescue Brigade'),
  unit('human-resources', '人力资源和社会保障局', 'Human Resources and Social Security Bureau'),
  unit('science', '科学技术局', 'Science and Technology Bureau'),
  unit('commerce', '商务局', 'Commerce Bureau'),
  unit('housing-construction', '住房和城乡建设局', 'Housing and Construction Bureau'),
  unit('natural-resources', '自然资源局', 'Natural Resources Bureau'),
  unit('statistics', '统计局', 'Statistics Bureau'),
];

/** What the first district has besides, when it is more than its presets: 22 departments and 60 units in all (§11.1, §11.4). */
export const moreBureauNames: readonly UnitName[] = [
  unit('development-reform', '发展和改革局', 'Development and Reform Bureau'),
  unit('finance', '金融工作局', 'Financial Work Bureau'),
  unit('justice', '司法局', 'Justice Bureau'),
  unit('transport', '交通运输局', 'Transport Bureau'),
  unit('police', '公安分局', 'Public Security Bureau'),
  unit('education', '教育局', 'Education Bureau'),
  unit('water', '水务局', 'Water Bureau'),
  unit('health', '卫生健康局', 'Health Bureau'),
  unit('party-affairs', '区委组织部', 'Party Organisation Department'),
  unit('trade-union', '总工会', 'Federation of Trade Unions'),
];

/** The bureaus that also exist at the city above, as external units. */
export const cityBureauLines: readonly string[] = ['industry-information', 'market-supervision', 'science', 'commerce'];

export const provincialNames: readonly UnitName[] = [
  unit('industry-information', '工业和信息化厅', 'Department of Industry and Information Technology'),
  unit('science', '科学技术厅', 'Department of Science and Technology'),
];
