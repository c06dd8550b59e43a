/** What units wrote about their visits, and enterprises about their visitors. */
export const findings = ['现场协调解决用电增容问题', '收集用工和融资需求，已登记转办', '更新主要产品和产能情况', '送政策上门，指导申报材料', '核对安全管理台账，当场指导整改'];
export const emptyFindings = '了解情况';
export const unitWords = ['企业接待有序，问题已登记', '现场情况与材料一致', '企业希望继续跟进'];
export const enterpriseWords = [null, null, '安排紧凑，没有影响生产', '问题答复得很清楚'];
export const visitorTitles = ['科长', '副科长', '一级科员', '业务骨干', '工程师'];
export const rejectionReason = '姓名与证件号码不符';
export const photoIncident = {
  zone: '新品样品室',
  description: '一名来访人员在禁拍区用手机拍摄样品，接待人员当场制止',
  finding: '承诺书已签署，影像当场删除，情况属实',
} as const;
