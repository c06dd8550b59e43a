import { itemsOf } from '../catalogue-item.ts';

export const policyItems = itemsOf(
  'POLICY',
  { asks: [['想了解或申报的政策', 'Which policy']], needs: [['申报通知或截图', 'The notice or a screenshot']] },
  [
    {
      zh: '惠企政策咨询',
      en: 'Advice on policies',
      duty: ['service-centre', 'industry-information'],
      serviceClass: 'SIMPLE',
      isCommon: true,
      phrases: '有哪些惠企政策可以享受；想了解最新扶持政策；政策太多看不懂，希望解读；我们公司符合什么补贴条件；政策宣讲会报名',
    },
    {
      zh: '政策申报辅导',
      en: 'Help with applications',
      duty: ['service-centre', 'industry-information'],
      phrases: '政策申报材料怎么填；申报系统无法提交；申报时间错过了能不能补报；申报材料被退回不知道原因；希望专人辅导项目申报',
    },
    {
      zh: '补贴资金兑现',
      en: 'Payment of subsidies',
      duty: ['finance', 'service-centre'],
      isCommon: true,
      phrases: '补贴公示完了资金一直没有拨付；奖励资金什么时候到账；扶持资金兑现太慢；去年通过的补助款还没发；政策奖金没有兑现',
    },
    {
      zh: '政策条款异议',
      en: 'Objections to policies',
      duty: ['justice', 'service-centre'],
      phrases: '政策条款前后矛盾；政策门槛设置不合理；各区执行政策口径不一致；政策突然取消影响企业；对评审结果不服要求复核',
    },
    {
      zh: '上规入统与奖励',
      en: 'Reaching the statistical threshold',
      duty: ['statistics', 'industry-information'],
      phrases: '小升规奖励申请；企业入统需要什么材料；规上企业统计报表填报；新增规上工业企业奖励；达到规模以上标准如何入库',
    },
    {
      zh: '外贸外资政策',
      en: 'Trade and investment policies',
      duty: ['commerce'],
      phrases: '外贸扶持资金申报；外商投资奖励政策；利用外资奖励申请；出口信保补贴政策；服务外包补助',
    },
    {
      zh: '总部企业认定',
      en: 'Headquarters enterprises',
      duty: ['commerce', 'development-reform'],
      phrases: '申请总部企业认定；总部经济奖励政策；总部企业贡献奖；总部经济扶持怎么申请；区域总部落户支持；总部企业复核',
    },
    {
      zh: '制造业单项冠军',
      en: 'Manufacturing champions',
      duty: ['industry-information'],
      phrases: '申报制造业单项冠军；单项冠军产品遴选；单项冠军企业复核；冠军企业奖励资金；单项冠军培育企业',
    },
    {
      zh: '首台套与新产品推广',
      en: 'First sets',
      duty: ['industry-information'],
      phrases: '首台套重大技术装备认定；首批次新材料保险补偿；首版次软件推广；新产品推广应用目录；首台套奖励申请',
    },
    {
      zh: '优质企业梯度培育',
      en: 'Graded support of enterprises',
      duty: ['industry-information'],
      phrases: '创新型中小企业评价申报；创新型中小企业怎么申报；申请认定创新型中小企业；瞪羚企业认定；独角兽企业培育；优质企业梯度培育平台填报；链主企业认定',
    },
    {
      zh: '意见建议',
      en: 'Suggestions',
      duty: ['service-centre', 'government-office'],
      serviceClass: 'SIMPLE',
      phrases: '对营商环境有几点建议；希望政府多听企业意见；对政策制定提出意见；建议增加企业服务人员；提一条改进服务的建议',
    },
  ],
);
