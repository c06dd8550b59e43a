import { itemsOf } from '../catalogue-item.ts';

export const financeItems = itemsOf(
  'FINANCE',
  { asks: [['需要的金额和期限', 'The amount and the term'], ['现有贷款和抵押', 'Present loans and collateral']], needs: [['近两年财务报表', 'Financial statements of two years']] },
  [
    {
      zh: '企业融资需求',
      en: 'Enterprise financing',
      duty: ['finance', 'commerce', 'service-centre'],
      isCommon: true,
      phrases: '公司扩产资金不足，希望对接银行贷款；我们急需流动资金，请帮忙联系融资渠道；订单增加缺少周转资金，想贷款；企业融资困难，银行不给批贷款；想申请一笔经营贷款，不知道找哪家银行；资金链紧张，需要融资对接',
    },
    {
      zh: '贷款展期续贷',
      en: 'Loan renewal',
      duty: ['finance', 'service-centre'],
      phrases: '贷款下个月到期，希望办理续贷；银行要求先还后贷，想申请无还本续贷；贷款到期还不上，想申请展期；过桥资金太贵，希望直接续贷；到期贷款续期手续复杂',
    },
    {
      zh: '贷款利率与收费',
      en: 'Loan rates and charges',
      duty: ['finance', 'service-centre'],
      phrases: '银行贷款利率过高，希望下调；贷款时被收取咨询费和手续费；银行捆绑销售保险才给放款；贷款利率比同行高很多；融资中介收费不合理',
    },
    {
      zh: '抵押物评估与登记',
      en: 'Collateral appraisal and registration',
      duty: ['finance', 'natural-resources'],
      phrases: '厂房抵押评估价格太低；设备抵押登记怎么办理；不动产抵押登记办理太慢；抵押物评估费用能否减免；抵押登记注销一直没有办好',
    },
    {
      zh: '融资担保',
      en: 'Credit guarantee',
      duty: ['finance', 'service-centre'],
      phrases: '没有抵押物，想申请政府性融资担保；担保公司要求的反担保太多；担保费率高，希望减免担保费；小微企业担保贷款如何申请；想了解融资担保公司的条件',
    },
    {
      zh: '信用贷款与征信修复',
      en: 'Credit loans and credit record',
      duty: ['finance', 'market-supervision'],
      phrases: '企业征信有误影响贷款；想申请纯信用贷款；征信上有不良记录要怎么修复；凭纳税信用能不能贷款；征信报告里的逾期记录与事实不符',
    },
    {
      zh: '上市辅导',
      en: 'Stock-market listing support',
      duty: ['finance', 'service-centre'],
      serviceClass: 'COMPLEX',
      phrases: '企业准备上市，需要辅导；上市股改辅导；拟上市企业股份制改造；股改过程中遇到历史遗留问题；上市需要开具合规证明；拟在北交所上市，请协调各部门；挂牌新三板需要什么支持',
    },
    {
      zh: '股权融资与基金对接',
      en: 'Equity financing',
      duty: ['finance', 'science'],
      phrases: '想引进风险投资，请推荐基金；希望政府产业基金入股；股权融资路演机会；寻找战略投资者；创投机构对接需求',
    },
    {
      zh: '供应链金融',
      en: 'Supply-chain finance',
      duty: ['finance', 'commerce'],
      phrases: '应收账款质押融资怎么做；核心企业不肯确权，保理做不了；想用订单质押融资；供应链票据贴现困难；应收账款回款慢想做保理',
    },
    {
      zh: '融资租赁',
      en: 'Financial leasing',
      duty: ['finance', 'service-centre'],
      phrases: '购买设备想用融资租赁；设备租赁公司利息太高；融资租赁合同条款不清楚；售后回租业务咨询；想通过租赁方式更新设备',
    },
    {
      zh: '企业保险服务',
      en: 'Enterprise insurance',
      duty: ['finance', 'emergency-management'],
      phrases: '企业财产保险理赔拖延；出口信用保险如何投保；安全生产责任险费用太高；保险公司拒绝理赔；想投保科技保险',
    },
    {
      zh: '外汇结算',
      en: 'Foreign exchange settlement',
      duty: ['finance', 'commerce'],
      phrases: '外汇收款被银行冻结；结汇手续繁琐；境外汇款长期不到账；外币账户开立困难；汇率波动大，想做远期结汇',
    },
    {
      zh: '银行开户与账户限制',
      en: 'Bank accounts',
      duty: ['finance', 'service-centre'],
      serviceClass: 'SIMPLE',
      phrases: '新公司银行开户一直不通过；对公账户被限额；银行账户被无故冻结；开立基本户要跑好几趟；对公账户年检被停用',
    },
    {
      zh: '贴息贴保申请',
      en: 'Interest and premium subsidies',
      duty: ['finance', 'industry-information'],
      phrases: '贷款贴息什么时候发放；担保费和保费补贴什么时候到账；融资保费补贴申请；贴息补助申报条件；技改贷款贴息没有到账；保费补贴怎么申请；想申请贷款贴息补助',
    },
    {
      zh: '票据与拖欠账款清欠',
      en: 'Overdue receivables',
      duty: ['industry-information', 'commerce'],
      phrases: '国企拖欠我们的工程款；大企业拖欠货款一年多不给；政府项目尾款一直未付；机关单位拖欠中小企业账款；商业承兑汇票到期不兑付',
    },
  ],
);
