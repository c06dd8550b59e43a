/** Why a supergraph is not put into service. */
export type RefusalReason =
  /** It does not parse, is none, or no plan can be made with it. */
  | 'UNUSABLE'
  /** It has lost most of its root fields: an accident rather than a change. */
  | 'SHRUNK'
  /** Operations that clients have published would no longer be valid. */
  | 'BREAKS_OPERATIONS';

/** A supergraph that is not put into service; the one before stays. The message says what to do. */
export class SupergraphRefused extends Error {
  override readonly name = 'SupergraphRefused';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
