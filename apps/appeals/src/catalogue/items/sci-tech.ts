import { itemsOf } from '../catalogue-item.ts';

export const sciTechItems = itemsOf(
  'SCI_TECH',
  { asks: [['项目的技术领域', 'The technical field']], needs: [['研发项目说明', 'Description of the research project']] },
  [
    {
      zh: '专精特新申报',
      en: 'Specialised and sophisticated SME',
      duty: ['industry-information'],
      isCommon: true,
      phrases: '想申报专精特新中小企业；省级专精特新企业认定条件；专精特新复核材料准备；专精特新申报系统填报问题；专精特新培育入库',
    },
    {
      zh: '小巨人申报',
      en: 'Little Giant',
      duty: ['industry-information'],
      isCommon: true,
      phrases: '申报国家级专精特新小巨人企业；小巨人企业认定标准；小巨人复核没有通过；重点小巨人企业奖补资金；冲刺小巨人需要辅导',
    },
    {
      zh: '高新技术企业认定',
      en: 'High-tech enterprise',
      duty: ['science'],
      isCommon: true,
      phrases: '高新技术企业认定申报；高企复审材料；高新技术企业证书更名；高企认定研发费用归集；高新技术企业培育库入库',
    },
    {
      zh: '科技型中小企业评价',
      en: 'Technology SME',
      duty: ['science'],
      serviceClass: 'SIMPLE',
      phrases: '科技型中小企业入库评价；科技型中小企业信息填报；入库编号查询；科小评价得分不够；科技型中小企业年度更新',
    },
    {
      zh: '研发平台建设',
      en: 'Research platforms',
      duty: ['science', 'industry-information'],
      phrases: '申报企业技术中心；工程技术研究中心认定；建立院士工作站；博士后工作站设立；重点实验室建设支持',
    },
    {
      zh: '产学研合作',
      en: 'University cooperation',
      duty: ['science'],
      phrases: '想与大学合作研发；寻找高校专家解决技术难题；产学研合作项目对接；高校科技成果转让；技术攻关揭榜挂帅',
    },
    {
      zh: '科技项目立项',
      en: 'Research projects',
      duty: ['science'],
      phrases: '科技计划项目申报；重点研发专项立项；科技项目验收延期；科研经费拨付；科技项目中期检查',
    },
    {
      zh: '专利申请与资助',
      en: 'Patents',
      duty: ['market-supervision', 'science'],
      phrases: '专利申请太慢，想走快速预审；发明专利资助申请；知识产权贯标补贴；专利质押融资补助；专利年费减缴',
    },
    {
      zh: '数字化转型',
      en: 'Digital transformation',
      duty: ['industry-information'],
      phrases: '工厂想做数字化改造；智能车间建设补贴；数字化转型诊断服务；上云上平台补贴；缺少智能制造服务商推荐',
    },
    {
      zh: '技术改造',
      en: 'Technical upgrading',
      duty: ['industry-information'],
      phrases: '技改项目补助申报；设备更新改造资金；购买新设备技改奖励；生产线自动化改造支持；技术改造项目完工评价',
    },
    {
      zh: '人工智能应用',
      en: 'Artificial intelligence',
      duty: ['science', 'industry-information'],
      phrases: '想用人工智能质检，缺少方案；人工智能大模型应用对接；算力券申请；机器视觉应用场景；开放AI应用场景',
    },
    {
      zh: '检验检测与中试',
      en: 'Testing and pilot production',
      duty: ['science', 'market-supervision'],
      phrases: '缺少中试基地；大型仪器共享使用；产品检测费用补贴；找不到有资质的检测实验室；新材料中试放大',
    },
    {
      zh: '绿色制造与节能',
      en: 'Green manufacturing',
      duty: ['industry-information', 'ecology'],
      phrases: '申报绿色工厂；节能改造补助；碳排放核查；能耗指标不够用；清洁生产审核',
    },
  ],
);
