import { itemsOf } from '../catalogue-item.ts';

export const legalItems = itemsOf(
  'LEGAL',
  { asks: [['对方是谁、争议金额', 'Who the other side is, and the amount in dispute']], needs: [['合同或往来文件', 'Contract or correspondence']] },
  [
    {
      zh: '法律咨询',
      en: 'Legal advice',
      duty: ['justice', 'service-centre'],
      serviceClass: 'SIMPLE',
      isCommon: true,
      phrases: '想咨询公司法律问题；需要律师免费咨询；合同条款审查请律师把关；希望法律顾问上门服务；咨询公司章程修改的法律风险',
    },
    {
      zh: '合同纠纷',
      en: 'Contract disputes',
      duty: ['justice', 'service-centre'],
      phrases: '客户违约不付款产生合同纠纷；供应商交货质量不合格要索赔；租赁合同纠纷；合同诈骗被骗货款；工程合同结算纠纷',
    },
    {
      zh: '知识产权保护',
      en: 'Intellectual property protection',
      duty: ['market-supervision'],
      phrases: '专利被同行侵权仿冒；国内知识产权被侵犯，请求保护；知识产权维权援助；商标被抢注；产品外观被抄袭；网上有人卖假冒我们品牌的产品；商业秘密被离职员工泄露',
    },
    {
      zh: '海外知识产权与涉外法律',
      en: 'Foreign legal matters',
      duty: ['justice', 'commerce'],
      phrases: '在美国被诉337调查；海外专利诉讼应对；涉外合同仲裁咨询；海外商标维权；境外投资法律风险',
    },
    {
      zh: '行政处罚异议',
      en: 'Objection to penalties',
      duty: ['justice', 'market-supervision'],
      phrases: '对罚款决定不服；行政处罚过重要求复核；处罚信息公示影响投标；被交通部门罚款不合理；想申请从轻减轻处罚',
    },
    {
      zh: '行政复议与执法监督',
      en: 'Administrative review',
      duty: ['justice', 'government-office'],
      phrases: '申请行政复议怎么办理；行政执法不规范投诉；执法人员没有出示证件；查封扣押财产不合法；对行政许可决定申请复议',
    },
    {
      zh: '案件审理与执行',
      en: 'Court cases and enforcement',
      duty: ['justice', 'government-office'],
      serviceClass: 'COMPLEX',
      phrases: '法院判决了对方不执行；胜诉案件执行难拿不到钱；法院查封账户影响经营；案件长期不开庭；申请强制执行没有进展',
    },
    {
      zh: '信用修复',
      en: 'Credit repair',
      duty: ['market-supervision', 'development-reform'],
      phrases: '行政处罚信用修复申请；被列入经营异常名录怎么移出；失信被执行人想移除；严重违法失信名单修复；信用网站上的处罚记录撤下',
    },
    {
      zh: '公证与仲裁',
      en: 'Notarisation and arbitration',
      duty: ['justice'],
      serviceClass: 'SIMPLE',
      phrases: '公司委托书公证办理；境外使用文件公证认证；商事仲裁怎么申请；证据保全公证；公证费用咨询',
    },
    {
      zh: '破产重整',
      en: 'Insolvency',
      duty: ['justice', 'government-office'],
      serviceClass: 'COMPLEX',
      phrases: '企业资不抵债想申请破产重整；债权人申报债权；供应商破产我们的货款怎么办；破产清算管理人沟通困难；重整期间税务问题',
    },
    {
      zh: '网络侵权与举报',
      en: 'Online defamation',
      duty: ['cyberspace', 'police'],
      phrases: '网上有人恶意诽谤公司；自媒体敲诈勒索企业；网络谣言影响企业声誉；职业打假人恶意举报；企业公众号被冒用',
    },
  ],
);
