import { normalise } from './normalise.ts';

/**
 * Words that mean the same in appeals, the common one first. Texts without a shared character pair are found only through these
 * (道路破损 / 道路坑洼 scored 0.10 by characters alone, §10.5).
 */
export const synonymGroups: readonly (readonly string[])[] = [
  ['破损', '坑洼', '坑洞', '损坏', '破烂', '凹陷', '坑坑洼洼', '开裂'],
  ['道路', '马路', '路面', '公路'],
  ['招工', '用工', '招人', '招聘', '用工荒', '招工难', '缺工'],
  ['员工', '职工', '工人', '务工人员', '工友'],
  ['贷款', '融资', '借款', '信贷'],
  ['补贴', '补助', '奖补', '资助', '奖励'],
  ['停电', '断电', '跳闸', '拉闸', '电压不稳'],
  ['停水', '断水', '没水', '水压不足'],
  ['入学', '上学', '就读', '读书', '学位'],
  ['厂房', '车间', '工业厂房', '生产场地'],
  ['用地', '土地', '地块'],
  ['停车', '停车位', '车位', '泊车'],
  ['堵车', '拥堵', '塞车', '交通堵塞'],
  ['公交', '公交车', '巴士', '公共交通'],
  ['排水', '内涝', '积水', '水浸', '下水道'],
  ['噪音', '噪声', '扰民'],
  ['垃圾', '废弃物', '固废'],
  ['审批', '核准', '批复', '审核'],
  ['缓慢', '太慢', '慢', '迟迟', '拖延', '久拖'],
  ['退税', '返税', '退还税款'],
  ['宿舍', '住房', '租房', '人才公寓', '公租房', '住宿'],
  ['欠薪', '拖欠工资', '拖薪'],
  ['申报', '申请', '申领'],
  ['执照', '营业执照', '工商登记'],
  ['路灯', '照明'],
  ['网络', '宽带', '信号'],
];

const commonForm = new Map(synonymGroups.flatMap(([common = '', ...others]) => others.map((other) => [other, common] as const)));
const anyMember = new RegExp([...commonForm.keys(), ...synonymGroups.map(([common]) => common!)].toSorted((a, b) => b.length - a.length).join('|'), 'gu');

/** The text with every synonym in its common form: 马路坑洼 → 道路破损. The longest word at each place counts. */
export const withCommonForms = (text: string): string => normalise(text).replaceAll(anyMember, (member) => commonForm.get(member) ?? member);

/** The common forms of all synonyms that the text contains anywhere, so that every part of a text yields a subset of them. */
export function conceptsIn(text: string): ReadonlySet<string> {
  const normalised = normalise(text);
  return new Set(synonymGroups.filter((group) => group.some((member) => normalised.includes(member))).map(([common]) => common!));
}

/** What is left of a text without its synonyms, and their common forms. */
export function splitConcepts(text: string): { readonly rest: string; readonly concepts: readonly string[] } {
  const concepts = new Set<string>();
  const rest = normalise(text).replaceAll(anyMember, (member) => {
    concepts.add(commonForm.get(member) ?? member);
    return ' ';
  });
  return { rest, concepts: [...concepts] };
}
