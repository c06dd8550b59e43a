import type { Locale, Words } from '../frame/locale.ts';
import type { Group } from './list-types.ts';

/** Every text of the page that does not come from the schema. */
const texts = {
  title: { zh: '哪个部门拥有什么', en: 'Which department owns what' },
  summary: { zh: '取自合成后的超图：每个实体只有一个归属部门，其他部门为它贡献字段。', en: 'Read from the composed supergraph: each entity has one owner, and other departments contribute fields to it.' },
  picture: { zh: '部门与共享实体', en: 'Departments and the entities they share' },
  departments: { zh: '部门', en: 'Departments' },
  types: { zh: '类型与字段', en: 'Types and fields' },
  owns: { zh: '拥有', en: 'owns' },
  contributes: { zh: '贡献', en: 'adds' },
  refers: { zh: '引用', en: 'refers to' },
  queries: { zh: '查询', en: 'queries' },
  mutations: { zh: '操作', en: 'mutations' },
  subscriptions: { zh: '订阅', en: 'subscriptions' },
  ownedTypes: { zh: '类型', en: 'types' },
  contributed: { zh: '贡献字段', en: 'added' },
  contributedField: { zh: '贡献字段', en: 'contributed' },
  bands: { zh: '线越粗，字段越多', en: 'The broader a line, the more fields' },
  dotted: { zh: '虚线：仅引用，不贡献字段', en: 'Dotted: refers to it, adds no field' },
  entities: { zh: '拥有实体', en: 'Owns' },
  contributesTo: { zh: '贡献给', en: 'Contributes to' },
  leadsTo: { zh: '引用', en: 'Refers to' },
  none: { zh: '无', en: 'nothing' },
  search: { zh: '搜索类型、字段或说明', en: 'Search types, fields, descriptions' },
  group: { zh: '类别', en: 'Kind' },
  name: { zh: '名称', en: 'Name' },
  owner: { zh: '归属部门', en: 'Owner' },
  contributors: { zh: '贡献与依赖', en: 'Contributors and needs' },
  description: { zh: '说明', en: 'Description' },
  shared: { zh: '各部门共用', en: 'shared by all' },
  each: { zh: '各部门分别提供', en: 'each its own' },
  key: { zh: '键', en: 'key' },
  needs: { zh: '依赖', en: 'needs' },
  provides: { zh: '同时给出', en: 'provides' },
  external: { zh: '被引用于', en: 'used by' },
  movedFrom: { zh: '迁自', en: 'moved from' },
  deprecated: { zh: '已弃用', en: 'deprecated' },
  members: { zh: '成员', en: 'one of' },
  showAll: { zh: '显示其余', en: 'Show the other' },
  clear: { zh: '清除筛选', en: 'Clear' },
  nothingFound: { zh: '没有符合条件的类型。', en: 'Nothing matches.' },
  loading: { zh: '正在读取超图…', en: 'Reading the supergraph …' },
  failed: { zh: '超图无法读取。', en: 'The supergraph could not be read.' },
  again: { zh: '重试', en: 'Try again' },
  unknown: { zh: '图中没有', en: 'The graph has no' },
} as const satisfies Readonly<Record<string, Words>>;

export type Text = keyof typeof texts;

export const say = (text: Text, locale: Locale): string => texts[text][locale];

const groupNames: Readonly<Record<Group, Words>> = {
  ALL: { zh: '全部', en: 'All' },
  ENTITIES: { zh: '实体', en: 'Entities' },
  ROOTS: { zh: '查询与操作', en: 'Queries and mutations' },
  OBJECTS: { zh: '对象与结果', en: 'Objects and results' },
  INPUTS: { zh: '输入', en: 'Inputs' },
  VALUES: { zh: '枚举与标量', en: 'Enums and scalars' },
};

export const nameGroup = (group: Group, locale: Locale): string => groupNames[group][locale];

/** A number with its noun: `6 个字段`, `6 fields`. */
export const count = (number: number, noun: 'field' | 'type' | 'department', locale: Locale): string => {
  const zh = { field: '字段', type: '类型', department: '部门' }[noun];
  return locale === 'zh' ? `${number} 个${zh}` : `${number} ${noun}${number === 1 ? '' : 's'}`;
};
