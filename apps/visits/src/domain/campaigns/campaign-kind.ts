/** What kind of campaign (专项行动类别, VIS-16, VIS-26 … VIS-29, VIS-33 … VIS-38). */
export type CampaignKind =
  | 'SERVICE_DAY'
  | 'TEA_TALK'
  | 'PARK_GROUP_SERVICE'
  | 'ENTERPRISE_DAY'
  | 'SPRING_WARMTH'
  | 'THOUSAND_ENTERPRISES'
  | 'EXPERT_CONSULTATION'
  | 'KEY_PROBLEM_RESEARCH'
  | 'ON_SITE_OFFICE';

/** What an enterprise signs up for. */
export type SessionComponent = 'POLICY_TALK' | 'SKILL_TRAINING' | 'GOV_SERVICE' | 'MEETING';

/** How an enterprise was met; SESSION: it came itself. */
export type ContactMode = 'ON_SITE' | 'PHONE' | 'WECHAT' | 'SESSION';

/** How a question reaches the appeals department (APL-21). */
export type QuestionChannel = 'CAMPAIGN' | 'PARK';

export interface CampaignRules {
  readonly components: readonly SessionComponent[];
  /** Ways in which it meets enterprises apart from its sessions. */
  readonly modes: readonly Exclude<ContactMode, 'SESSION'>[];
  readonly channel: QuestionChannel;
  /** Held in a park by its operator (VIS-27). */
  readonly needsHost: boolean;
  /** Goes out in work groups 1+1+X (VIS-28, VIS-35). */
  readonly needsGroups: boolean;
  /** A leader answers for it by name (VIS-34). */
  readonly needsLeader: boolean;
  /** One common issue for each session (VIS-29). */
  readonly needsTheme: boolean;
  /** Experts write their opinions (VIS-33). */
  readonly takesOpinions: boolean;
  /** The setting that says how many there are in a year at least for each host, or at most in the district. */
  readonly yearly: 'leastParkServicesAYear' | 'mostKeyProblemsAYear' | null;
}

const meeting: CampaignRules = {
  components: ['MEETING'],
  modes: [],
  channel: 'CAMPAIGN',
  needsHost: false,
  needsGroups: false,
  needsLeader: false,
  needsTheme: false,
  takesOpinions: false,
  yearly: null,
};

/** All in which the kinds differ: one model, and no type of its own for any of them. */
export const campaignRules: Readonly<Record<CampaignKind, CampaignRules>> = {
  SERVICE_DAY: { ...meeting, components: ['POLICY_TALK', 'SKILL_TRAINING', 'GOV_SERVICE'] },
  TEA_TALK: meeting,
  PARK_GROUP_SERVICE: { ...meeting, components: ['GOV_SERVICE', 'MEETING'], channel: 'PARK', needsHost: true, yearly: 'leastParkServicesAYear' },
  ENTERPRISE_DAY: { ...meeting, needsTheme: true },
  SPRING_WARMTH: { ...meeting, modes: ['ON_SITE'], needsGroups: true },
  THOUSAND_ENTERPRISES: { ...meeting, modes: ['ON_SITE', 'PHONE', 'WECHAT'] },
  EXPERT_CONSULTATION: { ...meeting, needsTheme: true, takesOpinions: true },
  KEY_PROBLEM_RESEARCH: { ...meeting, modes: ['ON_SITE'], needsLeader: true, needsTheme: true, takesOpinions: true, yearly: 'mostKeyProblemsAYear' },
  ON_SITE_OFFICE: { ...meeting, components: ['GOV_SERVICE', 'MEETING'] },
};

export const campaignKinds = Object.keys(campaignRules) as readonly CampaignKind[];

/**
 * Only whoever comes to the enterprise disturbs it, and not whom it asked itself: a contact on site uses up a place of the month like
 * a visit, unless the enterprise signed up for the campaign (VIS-38, VIS-42).
 */
export const isReception = (mode: ContactMode, hasSignedUp: boolean): boolean => mode === 'ON_SITE' && !hasSignedUp;
