/** What each department's policies are about (扶持方向), by line of duty; who it is for and what is given make it a title. */
export const policySubjects: Readonly<Record<string, readonly string[]>> = {
  'industry-information': ['数字化改造', '技术改造', '工业互联网应用', '首台套装备应用', '产业链协作配套', '节能降碳改造', '两化融合贯标', '智能工厂建设'],
  'market-supervision': ['质量提升', '标准制定', '商标品牌培育', '计量检测', '产品认证', '食品安全示范'],
  taxation: ['纳税信用培育', '办税数字化', '税收合规辅导'],
  'emergency-management': ['安全生产标准化', '安全隐患整治', '应急物资储备'],
  ecology: ['清洁生产', '污染治理设施升级', '绿色工厂建设', '环境信用培育'],
  'fire-rescue': ['消防设施改造', '微型消防站建设'],
  'human-resources': ['稳岗扩岗', '技能培训', '高校毕业生招用', '技师工作站建设', '一次性用工'],
  science: ['研发投入', '科技成果转化', '创新平台建设', '科技人才引进', '知识产权创造'],
  commerce: ['外贸开拓', '跨境电商', '消费促进', '总部企业发展', '物流提升'],
  'housing-construction': ['装配式建筑', '绿色建筑', '建筑业发展'],
  'natural-resources': ['存量用地盘活', '标准厂房建设'],
  statistics: ['首次纳统', '统计规范化'],
  'development-reform': ['重点项目投资', '新型储能应用', '服务业发展'],
  finance: ['贷款贴息', '上市挂牌', '融资担保', '股权融资'],
  justice: ['法律服务采购', '合规建设'],
  transport: ['新能源货车更新', '多式联运'],
  police: ['内部安防建设', '反诈示范'],
  education: ['校企合作', '实习基地建设'],
  water: ['节水改造', '水效提升'],
  health: ['职业健康保护', '健康企业建设'],
  'party-affairs': ['两新党建阵地', '人才工作站'],
  'trade-union': ['职工书屋建设', '困难职工帮扶', '职工创新工作室'],
};

export const policyForms = ['奖励', '补助', '补贴', '后补助', '扶持资金', '专项资助'];

export const yearDocument = { title: '{}{year}年度{}惠企专项措施', number: '专规〔{year}〕{}号' };

export const supplementWords = { asked: '请补充项目合同和付款凭证。', supplied: '已补充合同和付款凭证。' };
