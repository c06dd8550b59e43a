/** One text in both languages of the platform (SHR-16): Chinese as officials write it, and English. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}
