export interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: any;
}

type Reply = { readonly status?: number; readonly json: unknown } | { readonly text: string } | 'nobody answers';

/** Stands in for the network: answers with each reply in turn, the last one for ever, and remembers what was sent. */
export const fakeFetch = (...replies: readonly Reply[]): readonly Sent[] => {
  const sent: Sent[] = [];
  globalThis.fetch = async (input, { headers = {}, body } = {}) => {
    const reply = replies[Math.min(sent.length, replies.length - 1)]!;
    sent.push({ url: String(input), headers: headers as Record<string, string>, body: typeof body === 'string' ? JSON.parse(body) : Object.fromEntries((body as URLSearchParams | undefined) ?? []) });
    if (reply === 'nobody answers') throw new TypeError('fetch failed');
    return 'text' in reply ? new Response(reply.text, { status: 502 }) : Response.json(reply.json, { status: reply.status ?? 200 });
  };
  return sent;
};
