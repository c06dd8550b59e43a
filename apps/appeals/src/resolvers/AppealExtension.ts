/** An extension of the promise that was granted. */
export interface GrantedExtension {
  readonly amount: number;
  readonly reason: string;
  readonly approvedBy: string;
  readonly at: Date;
}
