export { divisionCodesOn, findDivision } from './division-history.ts';
export { divisionRegister, type Division } from './division-table.ts';
export { divisionLineage, divisionPrefix, isWithinDivision, parseDivisionCode, type DivisionCode, type DivisionReading } from './division.ts';
export { fourAboveRules, isFourAbove, type FourAboveFacts } from './four-above.ts';
export { industryDivisions, industrySections, type IndustryDivision, type IndustrySection } from './industry-table.ts';
export {
  industryDivisionOf,
  industryName,
  industryStartsWith,
  parseIndustryCode,
  sectionOf,
  type IndustryCode,
  type IndustryFault,
  type IndustryReading,
} from './industry.ts';
export { sizeClasses, sizeTable, type LowerBounds, type SizeClass, type SizeRow, type Trade } from './size-class-table.ts';
export { sizeClassOf, type MissingSizeFact, type SizeFacts, type SizeIndication, type SizeIndicator, type SizeVerdict } from './size-class.ts';
export { registrationAuthorities, type RegistrationAuthority } from './uscc-authorities.ts';
export { organisationCodeCheckCharacter, usccAlphabet, usccCheckCharacter } from './uscc-check-characters.ts';
export { composeUscc, parseUscc, usccParts, UsccNotComposable, type Uscc, type UsccFailure, type UsccFault, type UsccReading } from './uscc.ts';
export type { Wording } from './wording.ts';
