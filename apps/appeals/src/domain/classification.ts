import type { ServiceClass } from './service-promise.ts';
import type { AppealUrgency, ItemCandidate } from './appeal.ts';

/**
 * The item that an appeal is about, when that is clear without a person (APL-02): the likeliest one from the confidence 0.85 on, or the
 * one that was chosen when it is among the likeliest three; what was chosen against the words is confirmed by a specialist.
 *
 * @param candidates the classifier's, likeliest first
 * @returns null: a specialist (R08) classifies
 */
export const decideItem = (candidates: readonly ItemCandidate[], chosenItemCode: string | null, autoDispatchConfidence: number): string | null => {
  const [likeliest] = candidates;
  if (chosenItemCode !== null) return candidates.some(({ itemCode }) => itemCode === chosenItemCode) ? chosenItemCode : null;
  return likeliest !== undefined && likeliest.confidence >= autoDispatchConfidence ? likeliest.itemCode : null;
};

/** What is promised (APL-04): the item's default, sooner where the enterprise says that it is urgent; what is complex needs its plan all the same. */
export const serviceClassOf = (urgency: AppealUrgency, defaultServiceClass: ServiceClass): ServiceClass =>
  urgency === 'URGENT' && defaultServiceClass !== 'COMPLEX' ? 'URGENT' : defaultServiceClass;

/** Until it is classified, an appeal is promised what the enterprise's own word makes it (APL-43). */
export const unclassifiedServiceClass = (urgency: AppealUrgency): ServiceClass => serviceClassOf(urgency, 'REGULAR');
