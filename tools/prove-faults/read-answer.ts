import type { Answer } from './platform/gateway.ts';
import { ENTERPRISES, SECRET } from './platform/graph.ts';

interface Body {
  readonly data?: {
    readonly visitCount?: number | null;
    readonly appealCount?: number | null;
    readonly enterprises?: readonly { readonly name: string | null; readonly openVisits: number | null; readonly openAppeals: number | null }[] | null;
  } | null;
  readonly errors?: readonly { readonly path?: readonly (string | number)[]; readonly extensions?: { readonly code?: string } }[];
}

const parse = ({ text }: Answer): Body | null => {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null;
  }
};

/** An answer to the operation in which every field has its value and nothing is an error. */
export const isWhole = (answer: Answer): boolean => {
  const body = parse(answer);
  return answer.status === 200 && body?.errors === undefined && body?.data?.visitCount === 3 && isRestWhole(body) && body.data.enterprises?.every(({ openVisits }, index) => openVisits === index) === true;
};

/** What the visits department does not own is there. */
const isRestWhole = ({ data }: Body): boolean =>
  data?.appealCount === 7 && data.enterprises?.length === ENTERPRISES && data.enterprises.every(({ name, openAppeals }, index) => typeof name === 'string' && openAppeals === index);

/** Whether every field of the visits department, and no other, is null with an error at its path and one of these codes. */
export const hasLostVisits = (answer: Answer, codes: readonly string[]): boolean => {
  const body = parse(answer);
  if (answer.status !== 200 || body?.data?.visitCount !== null || !isRestWhole(body)) return false;
  const lost = ['visitCount', ...(body.data.enterprises ?? []).map((_enterprise, index) => `enterprises.${index}.openVisits`)].sort();
  const named = (body.errors ?? []).map(({ path = [] }) => path.join('.')).sort();
  const areNull = body.data.enterprises?.every(({ openVisits }) => openVisits === null) === true;
  return areNull && named.join() === lost.join() && (body.errors ?? []).every(({ extensions }) => codes.includes(extensions?.code ?? ''));
};

/** An answer names no host, port, file or secret of what is behind the gateway. */
export const isDiscreet = ({ text }: Answer): boolean => !text.includes(SECRET) && !/127\.0\.0\.1|10\.0\.0\.7|localhost|ECONN|EPIPE|UND_ERR|\.internal|\bat .*\.(?:ts|js):\d/.test(text);

export const codesOf = (answer: Answer): readonly string[] => (parse(answer)?.errors ?? []).map(({ extensions }) => extensions?.code ?? '');
