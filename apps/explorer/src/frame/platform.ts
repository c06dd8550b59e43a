/** What the pages must know of the platform that serves them. */
export interface Platform {
  /** The address of the OpenID Connect issuer. */
  readonly issuer: string;
  /** As what the explorer is registered there. */
  readonly clientId: string;
  /** Where people reach the platform: sign-in returns there. */
  readonly publicUrl: string;
  /** Where the same graph is asked without this page. */
  readonly graphqlUrl: string;
  /** Demonstration mode: there are personas, who sign in without a password. */
  readonly isDemo: boolean;
}

/** @throws Error when the gateway does not answer with it */
export const loadPlatform = async (): Promise<Platform> => (await load('/explorer/config.json')).json() as Promise<Platform>;

/** The schema that clients see, as SDL. */
export const loadApi = async (): Promise<string> => (await load('/explorer/api.graphql')).text();

/** Loads what is served beside the pages. @throws Error with the status, when it is not there */
export const load = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response;
};

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The same page under the address that the issuer knows, when somebody comes by another name of this machine; null: stay.
 * Sign-in would not find back otherwise.
 */
export const findHome = (here: URL, publicUrl: string): string | null => {
  const home = new URL(publicUrl);
  const isOtherName = here.origin !== home.origin && here.port === home.port && LOOPBACK.has(here.hostname) && LOOPBACK.has(home.hostname);
  return isOtherName ? new URL(here.pathname + here.search + here.hash, home).href : null;
};
