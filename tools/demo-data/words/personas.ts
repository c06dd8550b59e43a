/** What people read about a persona: who it is, and what to try. `{}` stands for the district. */
export interface PersonaWords {
  readonly post: { readonly zh: string; readonly en: string };
  readonly tries: { readonly zh: string; readonly en: string };
}

const words = (postZh: string, postEn: string, triesZh: string, triesEn: string): PersonaWords => ({ post: { zh: postZh, en: postEn }, tries: { zh: triesZh, en: triesEn } });

export const personaWords: Readonly<Record<string, PersonaWords>> = {
  centre: words(
    '{}企业发展服务中心', 'Service centre of {}',
    '筛选到企预约，征询企业意愿，查看全区日历；只有中心看得到谁拒绝了接待。',
    'Screen visit requests, ask enterprises, see the calendar of the district; only the centre sees who refused.',
  ),
  office: words(
    '{}政府办公室', 'Government office of {}',
    '与服务中心共同统筹：查看全区到企预约与安排，看不到是谁拒绝。',
    'Coordinate with the centre: see all requests and dates of the district, but not who refused.',
  ),
  bureau: words(
    '{}工业和信息化局', 'Industry and information bureau of {}',
    '预约一次到企调研：向受保护企业预约，看限次与替代企业建议。',
    'Book a research visit: at a protected enterprise, meet the limit and the willing firms that are offered instead.',
  ),
  market: words(
    '{}市场监督管理局', 'Market supervision bureau of {}',
    '预约一次法定检查：企业不能拒绝，只能选择时段。',
    'Book a statutory inspection: the enterprise cannot refuse it, only choose the time.',
  ),
  street: words(
    '{}礼乐街道办事处', 'Lile street office of {}',
    '为本街道企业预约活动；结果只显示“未安排”，看不到是谁拒绝。',
    'Book a visit in its own street; an unsuccessful one reads "not arranged", never who refused.',
  ),
  specialist: words(
    '{}企服专员', 'Service specialist of {}',
    '受理企业诉求：归类到事项，派给责任部门，办结后回访。',
    'Take in appeals: classify them, send them to the responsible unit, call back when they are answered.',
  ),
  handler: words(
    '{}工业和信息化局经办', 'Handler at the industry and information bureau of {}',
    '在时限内接办、答复诉求，或依法说明理由退回。',
    'Accept and answer appeals in time, or return them with a legal reason.',
  ),
  head: words(
    '{}工业和信息化局分管负责人', 'Officer in charge at the industry and information bureau of {}',
    '审批本单位经办提出的延期，不能审批自己的申请。',
    'Approve extensions that handlers of the unit ask for, and none of one’s own.',
  ),
  handlerb: words(
    '{}市场监督管理局经办', 'Handler at the market supervision bureau of {}',
    '另一责任部门：看不到别的单位的诉求，可被协同办理。',
    'Another responsible unit: sees no appeals of other units, and may be asked to join in.',
  ),
  direct: words(
    '{}直通办', 'Direct-line office of {}',
    '裁定两次退回的诉求由谁办理，牵头协调疑难问题。',
    'Decide who handles an appeal that was returned twice, lead hard cases across units.',
  ),
  policy: words(
    '{}工业和信息化局政策科', 'Policy owner at the industry and information bureau of {}',
    '发布惠企政策：条件、窗口期与资金额度。',
    'Publish a policy: its conditions, its window and its budget.',
  ),
  approver: words(
    '{}工业和信息化局审批', 'Approver at the industry and information bureau of {}',
    '审核需要人工审批的政策申请，说明每条依据。',
    'Review applications that need a person, and give the clause for each decision.',
  ),
  credit: words(
    '{}信用主管（发改统计）', 'Credit administrator of {}',
    '管理信用来源、名单与修复流程，查看银行查询记录。',
    'Keep credit sources, lists and repairs, and see what banks enquired.',
  ),
  authority: words(
    '{}市场监督管理局认定岗', 'List-deciding authority at the market supervision bureau of {}',
    '拟列、告知并认定红黑名单；谁认定、谁修复。',
    'Propose, announce and decide listings; whoever decided a listing decides its repair.',
  ),
  leader: words(
    '{}区领导', 'District leader of {}',
    '查看全区诉求的红黄灯，参加政企面对面，督办重点问题。',
    'See the lights of the district’s appeals, meet enterprises, press key problems.',
  ),
  protected: words(
    '受保护企业法定代表人', 'Legal representative of a protected enterprise',
    '接受或拒绝到访（无需理由），设定每月接待上限。',
    'Accept or refuse visits without giving a reason, set the monthly limit.',
  ),
  clerk: words(
    '同一受保护企业经办人', 'Clerk of the same protected enterprise',
    '凭授权代企业答复到访预约，与法定代表人看到同一份记录。',
    'Answer visit requests with a mandate, on the same file as the legal representative.',
  ),
  firm: words(
    '希望曝光的小微企业法定代表人', 'Legal representative of a small firm that wants to be seen',
    '在大企业约满时被推荐给来访单位，并同意接待。',
    'Be offered to visitors when a large enterprise has had enough of them, and accept.',
  ),
  listed: words(
    '被列入黑名单企业的法定代表人', 'Legal representative of a black-listed firm',
    '申报资金项目会被拒绝并告知惩戒措施编码；期满可申请信用修复。',
    'Be refused public funds, with the code of the measure, and apply for repair of the listing.',
  ),
  agent: words(
    '三家企业的代办人', 'Agent with mandates of three enterprises',
    '一次只代表一家企业办事：切换所代表的企业。',
    'Act for one enterprise at a time: switch between the three.',
  ),
  liaison: words(
    '{}挂点干部', 'Liaison cadre of {}',
    '查看自己挂点的重点企业及其到访安排，看不到别人的企业。',
    'See the assigned key enterprises and their visits, and nobody else’s.',
  ),
  operator: words(
    '平台运营', 'Platform operator',
    '调整规则参数（如每月上限），看规则随日期和辖区变化。',
    'Change a number of the rules, such as the monthly limit, and see it follow date and district.',
  ),
};

/** What a visitor of the second district should know: the same code follows its own rules. */
export const secondDistrictNote = { zh: '（本区受保护企业每月上限2次）', en: ' (Here protected enterprises receive up to 2 visits a month.)' };
