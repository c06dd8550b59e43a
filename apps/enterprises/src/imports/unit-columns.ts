import { choice, division, localCode, optional, required, text, type RowOf } from '@qinqing/tabular';
import type { OrgUnitLevel } from '../domain/org-unit.ts';
import { choicesOf } from './choices.ts';

const levelWords: Readonly<Record<OrgUnitLevel, readonly string[]>> = {
  DISTRICT: ['区', '区直', '县级'],
  TOWN_STREET: ['镇', '街道', '乡镇', '镇（街道）'],
  VILLAGE: ['村', '社区', '村（社区）'],
  GRID: [],
  EXTERNAL: ['上级', '市级', '省级', '垂直管理'],
};

/** A unit of the organisation tree (组织机构). Units are known by the code that the place gives them. */
export const unitColumns = {
  code: required(localCode, { zh: '单位代码', en: 'Unit code', aliases: ['机构代码', '单位编码', '机构编码'], example: 'JH-GXJ' }),
  name: required(text(100), { zh: '单位名称', en: 'Unit name', aliases: ['名称', '机构名称', '单位全称'], example: '江海区工业和信息化局' }),
  nameEn: optional(text(150), { zh: '英文名称', en: 'English name', aliases: ['单位英文名称'], example: 'Jianghai Industry Bureau' }),
  level: required(choice(choicesOf('OrgUnitLevel', levelWords)), { zh: '单位层级', en: 'Level', aliases: ['层级', '机构层级'], example: '区级' }),
  dutyLine: required(text(60), { zh: '职能线条', en: 'Line of duty', aliases: ['线条', '条线', '业务条线'], example: 'industry-information' }),
  divisionCode: required(division, { zh: '行政区划代码', en: 'Division code', aliases: ['区划代码', '行政区划', '所属区划'], example: '440704' }),
  parentCode: optional(localCode, { zh: '上级单位代码', en: 'Code of the superior unit', aliases: ['上级代码', '上级机构代码', '父级代码'], example: 'JH-QZF' }),
} as const;

export type UnitRow = RowOf<typeof unitColumns>;
