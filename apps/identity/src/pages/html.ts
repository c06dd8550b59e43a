/** Text that is already HTML. Everything else is escaped when it enters a page. */
export interface Html {
  readonly html: string;
}

type Insertion = string | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A template whose insertions are escaped unless they are HTML already. */
export const html = (fragments: TemplateStringsArray, ...insertions: readonly Insertion[]): Html => ({
  html: fragments.reduce((text, fragment, index) => text + toText(insertions[index - 1] ?? '') + fragment),
});

/** Marks text from a trusted source as HTML. */
export const trustHtml = (text: string): Html => ({ html: text });

const toText = (insertion: Insertion): string => {
  if (typeof insertion === 'string') return escapeHtml(insertion);
  return 'html' in insertion ? insertion.html : insertion.map((part) => part.html).join('');
};
