/** What a description of the schema says, taken apart: it is English with the Chinese terms in brackets, e.g. `One visit (到访, VIS-01).` */
export interface Description {
  /** The Chinese terms, joined; null: none is given. */
  readonly term: string | null;
  /** The text without the Chinese terms and without the requirement IDs. */
  readonly text: string;
  /** Requirement IDs, e.g. `VIS-08`. */
  readonly requirements: readonly string[];
}

const BRACKETS = /\s*[(（]([^()（）]*)[)）]/g;
const CHINESE = /[\u3400-\u9fff]/;
const REQUIREMENT = /^[A-Z]{3}-\d+(?:[–-]\d+)?$/;

/** Descriptions are written once, in both languages; readers see theirs first. */
export const readDescription = (description: string | null): Description => {
  const terms: string[] = [];
  const requirements: string[] = [];
  const text = (description ?? '').replaceAll(/\s+/g, ' ').replaceAll(BRACKETS, (whole, inside: string) => {
    const parts = inside.split(/[,，;；]\s*/);
    if (!parts.some((part) => CHINESE.test(part) || REQUIREMENT.test(part))) return whole;
    terms.push(...parts.filter((part) => CHINESE.test(part)));
    requirements.push(...parts.filter((part) => REQUIREMENT.test(part)));
    const rest = parts.filter((part) => !CHINESE.test(part) && !REQUIREMENT.test(part));
    return rest.length === 0 ? '' : ` (${rest.join(', ')})`;
  });
  return { term: terms.length === 0 ? null : terms.join('；'), ...takeLooseIds(text, requirements) };
};

/** IDs also stand behind the brackets: `One visit (到访), VIS-01: …`. */
const takeLooseIds = (text: string, requirements: readonly string[]): Pick<Description, 'text' | 'requirements'> => {
  const loose: string[] = [];
  const rest = text.replaceAll(/,? \b([A-Z]{3}-\d+)\b(?=[,.:;]|$)/g, (_whole, id: string) => {
    loose.push(id);
    return '';
  });
  return { text: rest.trim(), requirements: [...new Set([...requirements, ...loose])] };
};
