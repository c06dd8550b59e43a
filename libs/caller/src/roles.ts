/** The roles (角色) of the platform, R01 … R30, each with its labels. R01 is two roles: legal representative, and clerk with a mandate. */
export const roleLabels = {
  LEGAL_REPRESENTATIVE: { code: 'R01', zh: '法定代表人', en: 'Legal representative' },
  CLERK: { code: 'R01', zh: '企业经办人', en: 'Enterprise clerk' },
  SERVICE_CENTRE: { code: 'R02', zh: '企业发展服务中心', en: 'Enterprise development service centre' },
  GOVERNMENT_OFFICE: { code: 'R03', zh: '区政府办公室', en: 'District government office' },
  REQUESTING_UNIT: { code: 'R04', zh: '预约单位', en: 'Requesting unit' },
  VISITOR: { code: 'R05', zh: '来访人员', en: 'Visitor' },
  LIAISON: { code: 'R06', zh: '挂点干部', en: 'Liaison cadre' },
  CHIEF_SERVICE_OFFICER: { code: 'R07', zh: '首席服务官', en: 'Chief service officer' },
  SERVICE_SPECIALIST: { code: 'R08', zh: '企服专员', en: 'Enterprise-service specialist' },
  UNIT_HANDLER: { code: 'R09', zh: '责任部门经办', en: 'Responsible unit handler' },
  JOINT_MEETING_OFFICE: { code: 'R10', zh: '联席会议办公室', en: 'Joint-meeting office' },
  DIRECT_LINE_OFFICE: { code: 'R11', zh: '直通办', en: 'Direct-line office' },
  DISTRICT_LEADER: { code: 'R12', zh: '区领导', en: 'District leader' },
  EVALUATOR: { code: 'R13', zh: '第三方评估', en: 'Third-party evaluator' },
  EXPERT: { code: 'R14', zh: '专家', en: 'Expert' },
  COMPANION: { code: 'R15', zh: '专属陪跑员', en: 'Exclusive running companion' },
  AGENT_HANDLER: { code: 'R16', zh: '帮办代办', en: 'Assisted or agent handler' },
  DOMAIN_ENVOY: { code: 'R17', zh: '特派专员', en: 'Domain envoy' },
  POLICY_OWNER: { code: 'R18', zh: '政策主管部门', en: 'Policy owner' },
  APPROVER: { code: 'R19', zh: '审批人员', en: 'Approver' },
  WINDOW_CLERK: { code: 'R20', zh: '综合受理窗口', en: 'Window clerk' },
  GRID_WORKER: { code: 'R21', zh: '网格员', en: 'Grid worker' },
  BANK: { code: 'R22', zh: '合作银行', en: 'Partner bank' },
  CREDIT_ADMINISTRATOR: { code: 'R23', zh: '信用主管', en: 'Credit administrator' },
  LISTING_AUTHORITY: { code: 'R24', zh: '认定单位', en: 'List-deciding authority' },
  ASSESSMENT_OFFICE: { code: 'R25', zh: '考核部门', en: 'Assessment office' },
  PARK_OPERATOR: { code: 'R26', zh: '园区运营方', en: 'Park operator' },
  SECONDED_ENTREPRENEUR: { code: 'R27', zh: '挂职企业家', en: 'Seconded entrepreneur' },
  SUPPLY_PROVIDER: { code: 'R28', zh: '资源供给方', en: 'Supply provider' },
  PLATFORM_OPERATOR: { code: 'R29', zh: '平台运营', en: 'Platform operator' },
  PUBLIC: { code: 'R30', zh: '公众', en: 'Public' },
} as const;

export type Role = keyof typeof roleLabels;

export const roles = Object.keys(roleLabels) as readonly Role[];

export const isRole = (text: unknown): text is Role => typeof text === 'string' && Object.hasOwn(roleLabels, text);

/** Roles that a schema names together: who meets enterprises in the course of duty (服务企业的干部和工作人员). */
export const roleGroups = {
  SERVING_OFFICIALS: [
    'SERVICE_CENTRE',
    'GOVERNMENT_OFFICE',
    'REQUESTING_UNIT',
    'LIAISON',
    'CHIEF_SERVICE_OFFICER',
    'SERVICE_SPECIALIST',
    'UNIT_HANDLER',
    'JOINT_MEETING_OFFICE',
    'DIRECT_LINE_OFFICE',
    'DISTRICT_LEADER',
    'COMPANION',
    'AGENT_HANDLER',
    'DOMAIN_ENVOY',
    'WINDOW_CLERK',
    'GRID_WORKER',
    'PLATFORM_OPERATOR',
  ],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type RoleGroup = keyof typeof roleGroups;
