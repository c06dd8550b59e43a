import { itemsOf } from '../catalogue-item.ts';

export const talentItems = itemsOf(
  'TALENT',
  { asks: [['涉及的人数和岗位', 'How many people, and which positions']], needs: [['劳动合同或在职证明', 'Labour contract or proof of employment']] },
  [
    {
      zh: '员工招聘',
      en: 'Staff recruitment',
      duty: ['human-resources'],
      isCommon: true,
      phrases: '企业招不到普工，希望组织招聘会；生产线缺工五十人；旺季用工短缺，请帮忙招工；想参加政府组织的现场招聘会；招聘操作工困难；春节后员工流失，急需招人',
    },
    {
      zh: '人才招聘',
      en: 'Recruiting professionals',
      duty: ['human-resources', 'science'],
      phrases: '想引进高级工程师，没有渠道；需要招聘博士和研发人才；高层次人才引进困难；想去高校校园招聘；招不到懂算法的技术人才；希望提供人才猎聘服务',
    },
    {
      zh: '人才子女入学',
      en: "School places for talents' children",
      duty: ['education', 'human-resources'],
      isCommon: true,
      phrases: '引进的高层次人才孩子要上小学；高管子女入学名额申请；人才子女想转学到区里公办学校；博士孩子入读幼儿园怎么申请；人才入户后子女就读哪个学校；优秀人才子女入学政策怎么享受',
    },
    {
      zh: '子女教育',
      en: "Schooling of employees' children",
      duty: ['education', 'human-resources'],
      isCommon: true,
      phrases: '外来务工员工的孩子没有学位；员工子女积分入学分数不够；工业园附近没有公办学校，员工子女上学远；职工小孩放学后无人看管；员工子女暑假托管；普通员工小孩上幼儿园难',
    },
    {
      zh: '职工住房',
      en: 'Housing for employees',
      duty: ['housing-construction', 'human-resources'],
      isCommon: true,
      phrases: '员工没有宿舍住，想申请公租房；职工住房紧张，希望配建宿舍；园区周边租房太贵，员工住不起；申请保障性租赁住房；企业想整租一批职工公寓',
    },
    {
      zh: '人才公寓',
      en: 'Talent apartments',
      duty: ['housing-construction', 'human-resources'],
      phrases: '人才公寓申请排队太久；高层次人才想申请人才公寓；人才房租金优惠怎么享受；引进的工程师希望入住人才公寓；人才公寓续租被拒绝',
    },
    {
      zh: '人才补贴与认定',
      en: 'Talent allowances and recognition',
      duty: ['human-resources', 'science'],
      phrases: '高层次人才认定进度太慢；人才引进补贴没有发放；博士生活补贴怎么申请；人才卡申领条件；领军人才认定材料被退回',
    },
    {
      zh: '职称评审',
      en: 'Professional titles',
      duty: ['human-resources'],
      phrases: '工程师职称评审报名咨询；民营企业职称怎么申报；职称证书查不到；高级职称评审材料要求；职称评审能否破格',
    },
    {
      zh: '技能培训与补贴',
      en: 'Skill training',
      duty: ['human-resources'],
      phrases: '员工技能提升补贴申领；想开展企业新型学徒制培训；职业技能等级认定怎么做；组织电工培训取证；培训补贴资金迟迟未到',
    },
    {
      zh: '社保缴纳与转移',
      en: 'Social insurance',
      duty: ['human-resources', 'taxation'],
      phrases: '社保补缴怎么办理；员工社保转移不过来；社保缴费基数调整后负担重；申请缓缴社会保险费；社保系统里员工参保信息错误',
    },
    {
      zh: '工伤认定',
      en: 'Work injury recognition',
      duty: ['human-resources'],
      phrases: '员工上班受伤，工伤认定流程；工伤待遇迟迟不赔付；超龄员工工伤怎么认定；上下班途中车祸算不算工伤；劳动能力鉴定排期长',
    },
    {
      zh: '劳动用工咨询',
      en: 'Employment advice',
      duty: ['human-resources'],
      phrases: '实行综合工时制怎么审批；劳务派遣人数比例问题；员工加班费如何计算；解除劳动合同补偿标准；灵活用工如何合规',
    },
    {
      zh: '劳动争议调解',
      en: 'Labour disputes',
      duty: ['human-resources'],
      phrases: '员工集体讨薪要求调解；离职员工要求赔偿产生纠纷；劳动仲裁案件请求协调；员工罢工停工需要调解；与员工发生劳动争议',
    },
    {
      zh: '外国人来华工作许可',
      en: 'Work permits for foreigners',
      duty: ['science', 'human-resources'],
      phrases: '外籍专家工作许可延期；外国员工工作签证办理；外国人来华工作许可证申请被拒；聘请德国工程师需要什么手续；外籍高管居留许可',
    },
    {
      zh: '落户与居住证',
      en: 'Residence registration',
      duty: ['police', 'human-resources'],
      serviceClass: 'SIMPLE',
      phrases: '员工入户申请排队；人才落户材料不清楚；居住证签注办不了；集体户口挂靠问题；员工想把户口迁过来',
    },
    {
      zh: '稳岗返还与就业补贴',
      en: 'Job retention subsidies',
      duty: ['human-resources'],
      phrases: '稳岗返还资金没到账；吸纳应届毕业生就业补贴申请；一次性扩岗补助怎么领；失业保险稳岗补贴条件；招用脱贫人口补贴',
    },
  ],
);
