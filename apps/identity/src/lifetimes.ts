/** How long what the issuer hands out lives, in seconds. Refresh tokens also end with the session they came from. */
export const lifetimes = {
  AuthorizationCode: 60,
  IdToken: 60 * 60,
  Interaction: 30 * 60,
  /** One working day: whoever signed in before 08:00 signs in again the next morning. */
  Session: 12 * 60 * 60,
  RefreshToken: 12 * 60 * 60,
  Grant: 14 * 24 * 60 * 60,
} as const;
