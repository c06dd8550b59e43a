import { z } from 'zod';
import type { Department, EventContract } from './contract.ts';

const recipient = z.discriminatedUnion('kind', [
  /** Who represents the enterprise, or works for it with a mandate. */
  z.object({ kind: z.literal('ENTERPRISE'), enterpriseId: z.uuid() }),
  /** The people of a unit. */
  z.object({ kind: z.literal('UNIT'), unitId: z.uuid() }),
  /** Who holds a role in exactly this jurisdiction, e.g. the service centre of a district. */
  z.object({ kind: z.literal('ROLE'), role: z.string().regex(/^[A-Z][A-Z_]*$/), divisionCode: z.string().regex(/^\d{2}(\d{2}){0,2}(\d{3})?$/) }),
  /** An officer of the register, e.g. an enterprise's liaison. */
  z.object({ kind: z.literal('OFFICER'), officerId: z.uuid() }),
  /** One person by the subject of the access token. */
  z.object({ kind: z.literal('PERSON'), subject: z.string().min(1).max(200) }),
]);
/** Whose inbox a notice goes to (通知对象). */
export type NoticeRecipient = z.infer<typeof recipient>;

const bilingual = (longest: number) => z.object({ zh: z.string().min(1).max(longest), en: z.string().min(1).max(longest) });

const noticeRequested = z.object({
  recipient,
  /** Names the wording, for counts and filters, e.g. `visits.asked`. */
  template: z.string().regex(/^[a-z]+(\.[a-z]+(-[a-z]+)*)+$/),
  title: bilingual(100),
  body: bilingual(1_000),
  /** The object that it is about, by its GraphQL type. */
  about: z.object({ type: z.string().regex(/^[A-Z][A-Za-z]+$/), id: z.uuid() }),
  /** An urgent notice waits for no quiet hours. */
  urgency: z.enum(['NORMAL', 'URGENT']),
  /** Nobody reads it earlier; null: at once. The moment of the event itself is then shown to nobody. */
  notBefore: z.iso.datetime().nullable(),
  /** Of several notices to one recipient with the same key, one is kept; null: each one counts. */
  collapseKey: z.string().min(1).max(200).nullable(),
  /** Channels wanted beside the inbox, e.g. `SMS`; what is not configured, or not wanted by the recipient, is left out. */
  channels: z.array(z.string().regex(/^[A-Z][A-Z0-9_]{1,29}$/)),
});
export type NoticeRequested = z.infer<typeof noticeRequested>;

/**
 * A department asks that somebody be told something (通知请求), rendered in both languages (SHR-09, SHR-16). The inbox is kept by
 * enterprises. The subject of the event is the notice's own id; text and moment tell nothing that the recipient may not know (VIS-08).
 *
 * @param publisher a department other than enterprises, which puts its own notices into the inbox directly
 */
export const noticeRequestedBy = (publisher: Exclude<Department, 'enterprises'>): EventContract<NoticeRequested> => ({
  type: `${publisher}.NoticeRequested`,
  publisher,
  kind: 'FACT',
  consumers: ['enterprises'],
  schema: noticeRequested,
});

export const visitNoticeRequested = noticeRequestedBy('visits');
