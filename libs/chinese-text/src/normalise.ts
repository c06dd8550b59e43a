/** One form for comparing and searching: NFKC (full-width and compatibility characters), lower case, one blank for any run of blanks. */
export const normalise = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
