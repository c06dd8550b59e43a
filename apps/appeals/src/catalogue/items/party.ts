import { itemsOf } from '../catalogue-item.ts';

export const partyItems = itemsOf(
  'PARTY',
  { asks: [['参加的人数', 'How many take part']], needs: [['职工名册', 'List of the staff concerned']] },
  [
    {
      zh: '党组织建设',
      en: 'Party organisation',
      duty: ['party-affairs', 'government-office'],
      phrases: '公司想成立党支部；党员组织关系转接；非公企业党建指导员；党员发展名额申请；党支部活动经费',
    },
    {
      zh: '党群活动场地',
      en: 'Rooms for party and community work',
      duty: ['party-affairs', 'government-office'],
      serviceClass: 'SIMPLE',
      phrases: '想使用党群服务中心会议室；借用园区党群活动室；党建阵地建设补助；党群服务中心开放时间；想在厂里建党员活动室',
    },
    {
      zh: '工会组建与服务',
      en: 'Trade unions',
      duty: ['trade-union', 'human-resources'],
      phrases: '企业组建工会怎么申请；工会经费返还；职工之家建设补助；工会主席培训；加入工会的流程',
    },
    {
      zh: '职工慰问与疗休养',
      en: 'Care for employees',
      duty: ['trade-union', 'human-resources'],
      phrases: '困难职工慰问申请；员工疗休养名额；高温慰问；大病员工救助；劳模疗养安排',
    },
    {
      zh: '妇女儿童服务',
      en: 'Services for women and children',
      duty: ['trade-union', 'human-resources'],
      phrases: '希望设立母婴室；女职工两癌筛查；托育服务点建设；女员工权益保护；企业办托儿所补贴',
    },
    {
      zh: '青年与团建',
      en: 'Youth services',
      duty: ['youth-league', 'human-resources'],
      serviceClass: 'SIMPLE',
      phrases: '青年员工联谊交友活动；公司成立团支部；企业共青团建设；团支部换届；青年文明号申报；单身员工相亲活动；团员关系转入',
    },
    {
      zh: '企业家服务与荣誉',
      en: 'Entrepreneurs',
      duty: ['commerce', 'industry-information'],
      phrases: '企业家培训班报名；优秀企业家评选；五一劳动奖章推荐；企业家协会加入；想参加政企早餐会',
    },
    {
      zh: '志愿与公益',
      en: 'Volunteering',
      duty: ['party-affairs', 'government-office'],
      serviceClass: 'SIMPLE',
      phrases: '企业想参加公益捐赠；组织员工志愿服务活动；慈善捐款税前扣除凭证；帮扶乡村振兴对接；无偿献血活动组织',
    },
    {
      zh: '军人与退役人员服务',
      en: 'Veterans',
      duty: ['veterans', 'human-resources'],
      phrases: '招用退役军人优惠；退役军人员工优待证；军属员工权益；退役军人专场招聘；八一慰问活动',
    },
  ],
);
