/** What units answer, by how the appeal was settled. */
export const replies = [
  '已现场核实并办结，如仍有问题请在平台继续反馈。',
  '已会同相关单位处理完毕，具体安排见附件说明，后续由专人跟进。',
  '经核实情况属实，已完成整改；同类问题将纳入日常巡查。',
  '已安排专人上门指导，所需材料齐全后即可办理，当日出件。',
  '已按规定办理完成，办理结果已通过短信告知联系人。',
  '已协调有关单位优先安排，预计三个工作日内落实，本单位持续跟进。',
];

export const onSpotReplies = ['现场核对材料后当场办结。', '工作组现场协调，当场解决。', '现场演示办理流程，企业已自行办理成功。'];

/** Why something cannot be solved now, with what is offered instead (APL-34). */
export const explanations = [
  { reason: 'EXTERNAL', text: '该事项由省级平台统一受理，本区无权调整，已协助提交上级。', alternatives: '可先通过省政务服务网预约办理。' },
  { reason: 'OUT_OF_POWER', text: '该事项超出本级职权，已书面报请上级主管部门研究。', alternatives: '研究期间可申请专家咨询。' },
] as const;

export const noQuota = { text: '本年度用地指标已分配完毕，已列入联席会议议题，争取下一批指标。', alternatives: '可先租用园区标准厂房过渡。' };

export const legalReasons = ['该事项依“三定”规定不属于本单位职责。', '依《行政许可法》第二十五条，由集中行使许可权的单位办理。'];

export const questions = ['请补充相关合同及现场照片。', '请提供近三个月的缴费记录。', '请说明设备型号和用电负荷。'];
export const informationGiven = '已补充所需材料，请查收。';

export const returnVisitNotes = { agreed: '电话回访，企业对补充说明表示理解，同意办结。', disagreed: '电话回访，企业反映问题只解决了一部分，要求继续办理。' };

export const ratingTexts = ['办得很快，谢谢。', '解释清楚，问题解决了。', '办理过程顺畅。', '希望以后能再快一些。'];

/** The plan of what is complex: how long each part weighs. */
export const planMilestones = [
  { title: '现场踏勘并形成工作方案', weight: 20 },
  { title: '部门会商，明确分工和资金', weight: 30 },
  { title: '组织实施', weight: 40 },
  { title: '验收并书面答复企业', weight: 10 },
];

/** What nobody but a person can classify. */
export const unclearAppeal = '我们有件事想和政府商量一下，方便的话请安排人联系。';
