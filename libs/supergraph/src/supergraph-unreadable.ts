/** What is wrong with a text that should be a supergraph. */
export type SupergraphDefect =
  /** It is no GraphQL schema. */
  | 'SYNTAX'
  /** It does not say which departments there are: perhaps a schema for clients. */
  | 'NO_DEPARTMENTS'
  /** It speaks of a department that is not in its own list. */
  | 'UNKNOWN_DEPARTMENT'
  /** A directive of the composition lacks an argument, or has one of the wrong kind. */
  | 'BAD_DIRECTIVE';

/** A text could not be read as a supergraph. The message says what to do about it. */
export class SupergraphUnreadable extends Error {
  override readonly name = 'SupergraphUnreadable';
  readonly defect: SupergraphDefect;
  /** Where in the text, from 1; null: nowhere in particular. */
  readonly line: number | null;

  constructor(defect: SupergraphDefect, message: string, line: number | null = null) {
    super(line === null ? message : `line ${line}: ${message}`);
    this.defect = defect;
    this.line = line;
  }
}
