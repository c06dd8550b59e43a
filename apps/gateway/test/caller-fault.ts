import { GraphQLError } from 'graphql';

/** An error that a department tells the caller, as departments put it on the wire. */
export class CallerFault extends GraphQLError {
  constructor(code: string, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { code, stacktrace: ['at /srv/enterprises/src/main.ts:1'], ...facts } });
  }
}
