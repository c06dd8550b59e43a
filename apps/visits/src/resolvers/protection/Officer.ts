/** What is handed over to the owner of officers: the id. */
export interface OfficerReference {
  readonly id: string;
}
