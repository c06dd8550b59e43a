import type { AppealAttachmentResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const AppealAttachment: AppealAttachmentResolvers = {
  purposeLabel: ({ purpose }, { locale }) => label('AppealAttachmentPurpose', purpose, locale),
  contentBase64: ({ id }, _arguments, { attachmentContents }) => attachmentContents.load(id),
};
