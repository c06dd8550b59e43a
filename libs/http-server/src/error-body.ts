export interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string; readonly requestId: string } }];
}

/**
 * The one JSON shape in which every service refuses a request, GraphQL or not: a client parses one kind of error.
 *
 * @param code one of the published error codes, e.g. `BAD_USER_INPUT`
 */
export const errorBody = (message: string, code: string, requestId: string): ErrorBody => ({
  errors: [{ message, extensions: { code, requestId } }],
});
