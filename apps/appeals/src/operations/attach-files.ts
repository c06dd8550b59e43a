import type { AttachmentPurpose, CheckedFile, SentFile } from '../domain/attachments.ts';
import { checkAttachments } from '../domain/attachments.ts';
import { insertAttachments } from '../persistence/attachments.ts';
import type { AppealSituation } from './act-on-appeal.ts';
import type { AppealFormRejected } from './refusals.ts';

/** The files that come with a step, checked, or the refusal with everything that is wrong with them (SHR-21). */
export const readFiles = (sent: readonly SentFile[], { settings }: AppealSituation): { readonly files: readonly CheckedFile[] } | { readonly refusal: AppealFormRejected } => {
  const { problems, files } = checkAttachments(sent, settings.values);
  return problems.length > 0 ? { refusal: { kind: 'AppealFormRejected', problems } } : { files };
};

export const attachFiles = (
  { manager, appeal }: AppealSituation,
  { files, purpose, by, now }: { readonly files: readonly CheckedFile[]; readonly purpose: AttachmentPurpose; readonly by: string; readonly now: Date },
): Promise<void> => insertAttachments(manager, { appealId: appeal.id, purpose, files, uploadedBy: by, now });
