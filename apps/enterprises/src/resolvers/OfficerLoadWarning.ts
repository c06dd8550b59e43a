import type { OfficerLoadWarningResolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';

export interface LoadAboveSoft {
  readonly load: number;
  readonly softLoad: number;
}

export const OfficerLoadWarning: OfficerLoadWarningResolvers = {
  message: ({ load, softLoad }, { locale }) => messages.officerLoadWarning(load, softLoad)[locale],
};
