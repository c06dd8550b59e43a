import { pickFrom, type Random } from '../department-code.ts';

/** What a visit is about: an object of a line of duty, seen under one aspect. */
export interface Matter {
  readonly dutyLine: string;
  readonly object: string;
  readonly aspect: string;
  readonly topics: readonly string[];
  readonly asks: readonly string[];
}

const objects: Readonly<Record<string, readonly string[]>> = {
  'industry-information': ['新能源汽车零部件产能', '工业机器人应用', '装备更新改造', '绿色工厂创建'],
  labour: ['技能人才用工缺口', '职工工资支付', '劳动关系和谐创建', '职业培训补贴'],
  science: ['研发费用归集', '专利成果转化', '重点实验室建设', '科技型中小企业评价'],
  development: ['重点用能单位能耗', '碳排放核算', '重大项目建设进度', '价格监测采报'],
  finance: ['企业融资需求', '贷款成本', '上市后备培育', '供应链票据流转'],
  commerce: ['外贸出口订单', '跨境电商物流', '外资到资', '关税影响应对'],
  digital: ['设备联网上云', '数字化转型诊断', '工业数据安全', '车间网络改造'],
  'natural-resources': ['增资扩产用地', '厂房规划许可', '低效用地再开发', '临时用地复垦'],
  'market-supervision': ['职工食堂食品安全', '特种设备检验', '计量器具检定', '产品质量分级'],
  fire: ['厂房消防设施维护', '仓储火灾隐患', '微型消防站建设', '电气线路改造'],
  ecology: ['废水排放口规范', '危险废物贮存', '挥发性有机物治理', '噪声投诉整改'],
  emergency: ['粉尘涉爆场所', '有限空间作业', '危化品使用备案', '应急预案演练'],
  housing: ['在建厂房质量', '装配式建筑推广', '员工宿舍保障', '建筑节能验收'],
  transport: ['货运车辆动态监控', '厂区货物装载', '新能源货车推广', '物流园区疏导'],
  water: ['取水许可计量', '节水载体创建', '厂区防洪排涝', '污水管网接驳'],
  agriculture: ['农产品深加工基地', '冷链仓储补助', '饲料生产许可', '预制菜原料溯源'],
  culture: ['工业旅游线路', '版权登记服务', '文创产品开发', '厂史展馆建设'],
  health: ['职业病危害因素', '企业医务室设置', '健康企业创建', '女职工保健'],
  tax: ['增值税留抵退税', '出口退税申报', '研发加计扣除', '小微普惠减免'],
  customs: ['高级认证培育', '加工贸易核销', '保税维修试点', '原产地证签发'],
  statistics: ['联网直报数据', '投入产出调查', '劳动工资报表', '服务业抽样'],
  'civil-affairs': ['残疾人按比例就业', '慈善捐赠税前扣除', '企业年金建立', '行业协会换届'],
};

export const dutyLines: readonly string[] = Object.keys(objects);

const aspects = ['现状与困难', '政策落实效果', '年度计划进展', '历史遗留问题', '补助资金申领', '试点经验', '上下游配套', '成本变化', '标准宣贯', '第三方评估', '审批流程', '人员配备'];

/** Each unit has its own words for the same matter. */
const wordings: readonly ((object: string, aspect: string) => string)[] = [
  (object, aspect) => `了解企业${object}的${aspect}`,
  (object, aspect) => `调研${object}${aspect}情况`,
  (object, aspect) => `就${object}、${aspect}开展走访`,
  (object, aspect) => `走访企业，听取${object}${aspect}方面的意见`,
];

export const drawMatter = (random: Random): Matter => {
  const dutyLine = pickFrom(random, dutyLines);
  const object = pickFrom(random, objects[dutyLine] as readonly string[]);
  const aspect = pickFrom(random, aspects);
  return { dutyLine, object, aspect, topics: [object, aspect], asks: [`${dutyLine}-${(objects[dutyLine] as readonly string[]).indexOf(object)}`, `aspect-${aspects.indexOf(aspect)}`] };
};

export const WORDINGS = wordings.length;

export const wordPurpose = ({ object, aspect }: Matter, wording: number): string => (wordings[wording % wordings.length] as (typeof wordings)[number])(object, aspect);
