/** U+FF01–U+FF5E are the full-width (全角) twins of ASCII 0x21–0x7E; Chinese input methods produce them. */
const fullWidthOffset = 0xfee0;

/**
 * A code as people type it, brought to the form of its standard: blanks around it dropped, full-width characters made half-width,
 * Latin letters in capitals. Nothing inside the code is removed, so that positions in messages are those that the person sees.
 */
export const normaliseWrittenCode = (text: string): string =>
  text
    .trim()
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - fullWidthOffset))
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
