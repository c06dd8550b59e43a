export interface Readiness {
  readonly isReady: boolean;
  /** What the service says that it waits for, or why it could not be asked. */
  readonly waitingFor: string;
}

const ANSWER_LIMIT_MS = 2_000;

/** Asks a service's `/readyz`. */
export const askReadiness = async (baseUrl: string): Promise<Readiness> => {
  try {
    const response = await fetch(`${baseUrl}/readyz`, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
    const body = await response.text();
    return { isReady: response.ok, waitingFor: response.ok ? '' : readReason(body) };
  } catch {
    return { isReady: false, waitingFor: 'not listening' };
  }
};

const readReason = (body: string): string => {
  try {
    const { status, waitingFor } = JSON.parse(body) as { status?: string; waitingFor?: string[] };
    return [status, ...(waitingFor ?? [])].join(' ');
  } catch {
    return body.slice(0, 200);
  }
};
