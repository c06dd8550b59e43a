import type { IncomingHttpHeaders } from 'node:http';

/** A name as programs have one; anything else could be meant for whoever reads the log. */
const NAME = /^[\w][\w .:/@+-]{0,63}$/;

/** What a client calls itself, as Apollo's clients do or in `x-client-name`; null: nothing, or nothing that is a name. Nothing vouches for it. */
export const readClientName = (headers: IncomingHttpHeaders): string | null => {
  const given = headers['apollographql-client-name'] ?? headers['x-client-name'];
  return typeof given === 'string' && NAME.test(given) ? given : null;
};
