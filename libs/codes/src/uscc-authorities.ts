import type { Wording } from './wording.ts';

export interface RegistrationAuthority {
  readonly name: Wording;
  /** Kinds of bodies (机构类别) that this authority registers, by position 2 of the code. */
  readonly categories: Readonly<Record<string, Wording>>;
}

const other: Wording = { zh: '其他', en: 'other' };

/**
 * Position 1 (登记管理部门) and position 2 (机构类别) of a unified social credit code: GB 32100-2015 with amendment No. 1 of 2016.
 * Category 5-4 is younger than the table: the civil affairs authorities use it for villagers' and residents' committees.
 */
export const registrationAuthorities: Readonly<Record<string, RegistrationAuthority>> = {
  '1': {
    name: { zh: '机构编制', en: 'institutional establishment' },
    categories: {
      '1': { zh: '机关', en: 'government body' },
      '2': { zh: '事业单位', en: 'public institution' },
      '3': { zh: '中央编办直接管理机构编制的群众团体', en: 'mass organisation under the central establishment office' },
      '9': other,
    },
  },
  '2': {
    name: { zh: '外交', en: 'foreign affairs' },
    categories: { '1': { zh: '外国常驻新闻机构', en: 'resident foreign news agency' }, '9': other },
  },
  '3': {
    name: { zh: '司法行政', en: 'justice administration' },
    categories: {
      '1': { zh: '律师执业机构', en: 'law firm' },
      '2': { zh: '公证处', en: 'notary office' },
      '3': { zh: '基层法律服务所', en: 'grassroots legal service' },
      '4': { zh: '司法鉴定机构', en: 'forensic institution' },
      '5': { zh: '仲裁委员会', en: 'arbitration commission' },
      '9': other,
    },
  },
  '4': { name: { zh: '文化', en: 'culture' }, categories: { '1': { zh: '外国在华文化中心', en: 'foreign cultural centre' }, '9': other } },
  '5': {
    name: { zh: '民政', en: 'civil affairs' },
    categories: {
      '1': { zh: '社会团体', en: 'social organisation' },
      '2': { zh: '民办非企业单位', en: 'private non-enterprise unit' },
      '3': { zh: '基金会', en: 'foundation' },
      '4': { zh: '基层群众性自治组织', en: "villagers' or residents' committee" },
      '9': other,
    },
  },
  '6': {
    name: { zh: '旅游', en: 'tourism' },
    categories: {
      '1': { zh: '外国旅游部门常驻代表机构', en: 'resident office of a foreign tourism authority' },
      '2': { zh: '港澳台地区旅游部门常驻内地（大陆）代表机构', en: 'resident office of a Hong Kong, Macao or Taiwan tourism authority' },
      '9': other,
    },
  },
  '7': {
    name: { zh: '宗教', en: 'religious affairs' },
    categories: { '1': { zh: '宗教活动场所', en: 'religious venue' }, '2': { zh: '宗教院校', en: 'religious school' }, '9': other },
  },
  '8': { name: { zh: '工会', en: 'trade unions' }, categories: { '1': { zh: '基层工会', en: 'grassroots trade union' }, '9': other } },
  '9': {
    name: { zh: '工商（市场监管）', en: 'market regulation' },
    categories: {
      '1': { zh: '企业', en: 'enterprise' },
      '2': { zh: '个体工商户', en: 'individual business' },
      '3': { zh: '农民专业合作社', en: "farmers' cooperative" },
    },
  },
  A: {
    name: { zh: '中央军委改革和编制办公室', en: 'military establishment' },
    categories: { '1': { zh: '军队事业单位', en: 'military institution' }, '9': other },
  },
  N: {
    name: { zh: '农业', en: 'agriculture' },
    categories: {
      '1': { zh: '组级集体经济组织', en: 'collective economic organisation of a group' },
      '2': { zh: '村级集体经济组织', en: 'collective economic organisation of a village' },
      '3': { zh: '乡镇级集体经济组织', en: 'collective economic organisation of a township' },
      '9': other,
    },
  },
  Y: { name: other, categories: { '1': other } },
};
