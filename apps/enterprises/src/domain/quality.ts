import { isValidOn, type Qualification, type QualificationKind } from './qualification.ts';

/** Titles that are given for innovation; a construction qualification is a licence and tells nothing about it. */
const innovationTitles: readonly QualificationKind[] = ['NATIONAL_HIGH_TECH', 'SPECIALISED_SOPHISTICATED', 'LITTLE_GIANT', 'INNOVATIVE_SME'];

/**
 * The quality (资质与创新) of an enterprise for counter-offers (§10.4): the share of the four innovation titles that
 * it holds on a day, from 0 to 1. Two certificates of one kind count once.
 */
export const qualityOf = (qualifications: readonly Pick<Qualification, 'kind' | 'validFrom' | 'validTo'>[], day: string): number => {
  const held = new Set(qualifications.filter((qualification) => isValidOn(qualification, day)).map(({ kind }) => kind));
  return innovationTitles.filter((title) => held.has(title)).length / innovationTitles.length;
};
