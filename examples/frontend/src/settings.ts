/** Written into the bundle when it is made. */
declare const BUNDLED_SETTINGS: Settings;

export interface Settings {
  /** The one endpoint of the graph. */
  readonly graphUrl: string;
  /** The OpenID Connect issuer, without a trailing slash. */
  readonly issuer: string;
  /** The name under which this application is registered with the issuer. */
  readonly clientId: string;
}

export const settings: Settings = BUNDLED_SETTINGS;
