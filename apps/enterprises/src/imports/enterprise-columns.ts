import { choice, day, division, industry, optional, required, tenThousandYuan, text, uscc, wholeNumber, yuan, type RowOf } from '@qinqing/tabular';
import type { EntityKind } from '../domain/enterprise.ts';
import type { EnterpriseStatus } from '../domain/enterprise-status.ts';
import { choicesOf } from './choices.ts';

/** Statuses as market registers write them (登记状态). */
const statusWords: Readonly<Record<EnterpriseStatus, readonly string[]>> = {
  REGISTERED: ['登记', '设立', '筹建'],
  ACTIVE: ['在营', '开业', '在业', '在册', '正常', '存续（在营、开业、在册）', '登记成立'],
  SUSPENDED: ['停业', '休业'],
  REVOKED: ['吊销未注销', '吊销，未注销', '已吊销'],
  CANCELLED: ['已注销', '吊销已注销', '吊销，已注销'],
  MOVED_OUT: ['已迁出', '外迁'],
  MOVED_IN: ['已迁入'],
};

const entityKindWords: Readonly<Record<EntityKind, readonly string[]>> = {
  COMPANY: ['公司', '有限责任公司', '股份有限公司', '企业法人', '个人独资企业', '合伙企业'],
  INDIVIDUAL_BUSINESS: ['个体', '个体户'],
  COOPERATIVE: ['合作社', '农合'],
  BRANCH: ['分公司', '非法人分支机构', '有限责任公司分公司', '股份有限公司分公司'],
  SOCIAL_ORGANISATION: ['民办非企业', '民非', '社会服务机构'],
};

const MOST_STAFF = 10_000_000;

/** A row of the market register (市场主体登记), ENT-01. */
export const enterpriseColumns = {
  uscc: required(uscc, { zh: '统一社会信用代码', en: 'USCC', aliases: ['社会信用代码', '信用代码', '统一代码', 'Unified social credit code'], example: '91440704MA9EX0014R' }),
  name: required(text(200), { zh: '企业名称', en: 'Name', aliases: ['名称', '主体名称', '市场主体名称', '单位名称', '公司名称'], example: '江海示例电子有限公司' }),
  divisionCode: required(division, { zh: '行政区划代码', en: 'Division code', aliases: ['区划代码', '所属区划', '镇街代码', '行政区划'], example: '440704001' }),
  status: required(choice(choicesOf('EnterpriseStatus', statusWords)), { zh: '登记状态', en: 'Status', aliases: ['状态', '经营状态', '企业状态', '主体状态'], example: '存续' }),
  entityKind: required(choice(choicesOf('EntityKind', entityKindWords)), { zh: '主体类型', en: 'Kind of entity', aliases: ['市场主体类型', '企业类型', '类型'], example: '企业' }),
  establishedOn: optional(day, { zh: '成立日期', en: 'Established on', aliases: ['成立时间', '注册日期', '设立日期'], example: '2011-05-20' }),
  legalRepresentative: optional(text(100), {
    zh: '法定代表人', en: 'Legal representative', aliases: ['法人', '法人代表', '负责人', '经营者', '法定代表人（负责人）'], isPersonal: true, example: '陈某某',
  }),
  address: optional(text(500), { zh: '住所', en: 'Address', aliases: ['地址', '注册地址', '登记地址', '经营场所', '住所（经营场所）'], example: '江海区高新西路1号' }),
  industryCode: optional(industry, { zh: '行业代码', en: 'Industry code', aliases: ['国民经济行业代码', '行业小类代码'], example: 'C3911' }),
  staff: optional(wholeNumber(MOST_STAFF), { zh: '从业人数', en: 'Staff', aliases: ['从业人员', '职工人数', '员工人数', '从业人员期末人数'], example: '280' }),
  revenueYuan: optional(yuan, { zh: '营业收入（元）', en: 'Revenue in yuan', aliases: ['年营业收入（元）'], example: '300000000.00' }),
  revenueWan: optional(tenThousandYuan, { zh: '营业收入（万元）', en: 'Revenue in ten thousand yuan', aliases: ['年营业收入（万元）'], example: '30000' }),
  assetsYuan: optional(yuan, { zh: '资产总额（元）', en: 'Total assets in yuan', aliases: ['资产总计（元）', '总资产（元）'], example: '120000000.00' }),
  assetsWan: optional(tenThousandYuan, { zh: '资产总额（万元）', en: 'Total assets in ten thousand yuan', aliases: ['资产总计（万元）', '总资产（万元）'], example: '12000' }),
} as const;

export type EnterpriseRow = RowOf<typeof enterpriseColumns>;
