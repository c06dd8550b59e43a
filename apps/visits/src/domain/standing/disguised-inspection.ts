import type { VisitForm } from '../visit-form.ts';
import type { VisitKind } from '../visit-kind.ts';

export interface DisguiseSettings {
  /** Words of an inspector's work, e.g. 抽查. */
  readonly inspectionWords: readonly string[];
  /** From how many different ones on a form is an inspection by its content. */
  readonly inspectionWordsFrom: number;
}

const openlyInspecting: readonly VisitKind[] = ['INSPECTION', 'SUPERVISION'];

/**
 * An inspection under the name of a tour or seminar (变相检查, §0.1): rejected by its content, not by its name.
 *
 * @returns the words of inspection that the form uses under another name; fewer than count: none
 */
export const findDisguise = ({ kind, purpose, topics, asks }: Pick<VisitForm, 'kind' | 'purpose' | 'topics' | 'asks'>, settings: DisguiseSettings): readonly string[] => {
  if (openlyInspecting.includes(kind)) return [];
  const content = [purpose, ...topics, ...asks].join('\n');
  const words = [...new Set(settings.inspectionWords)].filter((word) => content.includes(word));
  return words.length >= settings.inspectionWordsFrom ? words : [];
};
