import { itemsOf } from '../catalogue-item.ts';

export const marketItems = itemsOf(
  'MARKET',
  { asks: [['产品和目标市场', 'The product and the target market']], needs: [['产品介绍', 'Description of the product']] },
  [
    {
      zh: '产品推广与品牌宣传',
      en: 'Product and brand promotion',
      duty: ['commerce', 'industry-information'],
      isCommon: true,
      phrases: '希望政府帮忙宣传推广我们的产品；公司新产品想做宣传推广；本地品牌知名度低，想上媒体宣传；想参加名优产品评选；新产品上市缺少推广渠道；希望在政府平台展示企业品牌',
    },
    {
      zh: '展会参展',
      en: 'Trade fairs',
      duty: ['commerce'],
      phrases: '想申请广交会摊位；参加境外展会补贴；组团参加进博会；展位费用太高希望补助；希望组织参加行业博览会',
    },
    {
      zh: '订单对接',
      en: 'Order matchmaking',
      duty: ['industry-information', 'commerce'],
      phrases: '工厂开工不足，希望对接订单；想给本地大企业做配套；产能闲置，寻找代工订单；请帮忙介绍上下游采购商；想进入龙头企业供应商名录',
    },
    {
      zh: '政府采购与招投标',
      en: 'Public procurement',
      duty: ['finance', 'service-centre'],
      phrases: '政府采购项目门槛太高；招投标不公平，存在围标；投标保证金没有退还；中小企业参与政府采购的预留份额；招标文件设置歧视性条款',
    },
    {
      zh: '出口业务协助',
      en: 'Export assistance',
      duty: ['commerce'],
      phrases: '产品出口被海外反倾销；出口退运遇到困难；海外客户需要原产地证；出口遭遇技术性贸易壁垒；想开拓东南亚市场',
    },
    {
      zh: '跨境电商',
      en: 'Cross-border e-commerce',
      duty: ['commerce'],
      phrases: '想做跨境电商，不了解政策；跨境电商海外仓补贴；亚马逊店铺被封；跨境电商出口报关模式咨询；想入驻跨境电商产业园',
    },
    {
      zh: '通关与报关',
      en: 'Customs clearance',
      duty: ['commerce', 'customs'],
      phrases: '货物在海关查验滞留；报关单被退单；进口设备通关太慢；海关归类有争议；申请AEO高级认证',
    },
    {
      zh: '电子商务与直播',
      en: 'E-commerce and live streaming',
      duty: ['commerce'],
      phrases: '想开直播带货，缺主播培训；电商平台扣押保证金；网店入驻平台政策；希望组织电商培训；直播基地入驻',
    },
    {
      zh: '货物转运',
      en: 'Goods transport',
      duty: ['transport', 'commerce'],
      isCommon: true,
      phrases: '货车白天限行，货物运不进来；货物转运慢，卡在中转环节；原料和成品转运车辆不足；原材料转运困难；物流车辆通行证办理；货物中转仓储不足；港口集装箱提货难，货物积压；大件货物运输需要协调路线',
    },
    {
      zh: '物流成本与仓储',
      en: 'Logistics cost and storage',
      duty: ['transport', 'commerce'],
      phrases: '物流费用居高不下；仓库租金高，仓储面积不够；需要租用仓库存放成品；找不到合适的仓库；冷链物流配套不足；快递费用上涨；希望引进物流公司进园区设点',
    },
    {
      zh: '原材料保供',
      en: 'Supply of raw materials',
      duty: ['industry-information', 'commerce'],
      phrases: '原材料断供影响生产；芯片缺货停产；上游供应商停工无法供货；钢材价格暴涨采购不到；关键零部件供应链中断',
    },
    {
      zh: '质量与标准支持',
      en: 'Quality and standards',
      duty: ['market-supervision'],
      phrases: '想参与制定行业标准；产品检测机构太远；申请3C认证遇到困难；计量器具检定周期长；质量管理体系认证补助',
    },
  ],
);
