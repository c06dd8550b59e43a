import { say, type Wording } from '@qinqing/subgraph-server';
import type { PlanReason } from '../domain/planning/plan-lines.ts';
import type { VisitPlanNotPossible } from '../operations/planning/refusals.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `2025-09` → 2025年9月. */
const inChinese = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** What is said about plans, apart from the labels of enum values. */
export const planningMessages = {
  planUnknown: say('没有找到您可以办理的这份方案。请从列表中重新选择。', 'There is no such plan for you to act on. Choose one from your list.'),
  notOpen: (stateLabel: string): Wording => say(`该方案${stateLabel}，不能再办理。请重新编制方案。`, `The plan is ${stateLabel.toLowerCase()} and cannot be acted on any more. Make a new one.`),
  lineUnknown: (positions: readonly number[]): Wording => say(`方案中没有第${positions.join('、')}条。请核对条目序号。`, `The plan has no line ${positions.join(', ')}. Check the positions.`),
  notPossible: ({ problem, limit }: VisitPlanNotPossible): Wording => problems[problem](limit ?? ''),
  because: (reason: PlanReason): Wording => {
    switch (reason.code) {
      case 'SAME_MATTER':
        return say(`事项相近，关联度不低于${percent(reason.similarity)}。`, `About the same matter: at least ${percent(reason.similarity)} alike.`);
      case 'COMPREHENSIVE_INSPECTION':
        return say(`${reason.units}个部门的检查应当合并为“综合查一次”。`, `Inspections of ${reason.units} departments must come as one.`);
      case 'SPARES_RECEPTIONS':
        return say(`减少接待${reason.receptions}次。`, `${reason.receptions} ${reason.receptions === 1 ? 'reception' : 'receptions'} fewer.`);
      case 'CHOICE':
        return reason.position === 1
          ? say('单位的首选时段，企业和单位均有空。', "The unit's first choice; enterprise and unit are free.")
          : say(`单位的第${reason.position}选时段；更靠前的时段企业或单位不便。`, `The unit's choice no. ${reason.position}; at the earlier ones the enterprise or the unit is not free.`);
      case 'ROOM':
        return say(`${inChinese(reason.month)}上限${reason.limit}次，按方案共${reason.planned}次。`, `The limit for ${reason.month} is ${reason.limit}; with the plan it holds ${reason.planned}.`);
      case 'WISHED_FOR':
        return say(`企业希望增加曝光，近一年接待${reason.receptionsLastYear}次。`, `The enterprise wants exposure: ${reason.receptionsLastYear} ${reason.receptionsLastYear === 1 ? 'reception' : 'receptions'} in the last year.`);
      case 'FITS':
        return say(`匹配度${percent(reason.score)}。`, `It fits by ${percent(reason.score)}.`);
      case 'TARGET_FULL':
        return say(`${inChinese(reason.month)}上限${reason.limit}次，按方案已满。`, `The limit for ${reason.month} is ${reason.limit}; with the plan it is full.`);
      case 'GROUP_TOO_LARGE':
        return say(`人数超过企业一次接待的${reason.limit}人。`, `More visitors than the ${reason.limit} that the enterprise receives at once.`);
      case 'TEAM_ELSEWHERE':
        return say('各备选时段单位均另有到访。请单位另提时段。', 'At all windows the unit visits somebody else. It has to propose other ones.');
      case 'ENTERPRISE_BUSY':
        return say('各备选时段企业均不便接待。请单位另提时段。', 'The enterprise cannot receive anybody at these windows. The unit has to propose other ones.');
    }
  },
};

const problems: Readonly<Record<VisitPlanNotPossible['problem'], (limit: string) => Wording>> = {
  DIVISION_NOT_YOURS: () => say('该区划不在您的辖区内。请选择本辖区。', 'This division is not in your jurisdiction. Choose one that is.'),
  SPAN_REVERSED: () => say('结束日期早于开始日期。', 'The last day is before the first one.'),
  SPAN_PAST: () => say('该时间段已经过去。请选择今后的日期。', 'These days are over. Choose later ones.'),
  SPAN_TOO_LONG: (limit) => say(`方案至多${limit}天。请缩短时间段。`, `A plan spans at most ${limit} days. Choose fewer.`),
  TOO_MANY_REQUESTS: (limit) => say(`待统筹预约超过${limit}项。请按下级区划分别编制。`, `There are more than ${limit} open requests. Make a plan for each of the divisions below.`),
};
