/** What leaves the platform: the text and whom it is for. No address, no document, nothing of the object that it is about. */
export interface OutgoingNotice {
  readonly id: string;
  /** Whose inbox it lies in, e.g. `ENTERPRISE:0198c2d4-…`; the channel knows by which number that one is reached. */
  readonly recipient: string;
  readonly template: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly body: { readonly zh: string; readonly en: string };
  readonly urgency: 'NORMAL' | 'URGENT';
}

/** `refused` is for good; `retry` may succeed later. */
export type SendOutcome = { readonly kind: 'delivered' } | { readonly kind: 'refused' | 'retry'; readonly reason: string };

/** A way by which notices reach people beside their inbox (通知渠道), e.g. SMS or WeChat. */
export interface NoticeChannel {
  /** E.g. `SMS`, as publishers and recipients name it. */
  readonly name: string;
  /** Never throws. The same notice may come twice when a process died in between: its id is the same then. */
  readonly send: (notice: OutgoingNotice) => Promise<SendOutcome>;
}
