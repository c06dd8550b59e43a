import { randomInt } from 'node:crypto';

/** What the enterprise tells whoever solved it on the spot (现场办结确认码, APL-10). */
export const drawConfirmationCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Another one than was told before: who knows that must not confirm with it again. */
export const renewConfirmationCode = (earlier: string): string => {
  const code = drawConfirmationCode();
  return code === earlier ? renewConfirmationCode(earlier) : code;
};
