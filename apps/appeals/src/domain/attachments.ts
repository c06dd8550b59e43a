import type { FormProblem } from './form-problem.ts';
import { isTextWithin } from '@qinqing/text-input';

export type AttachmentPurpose = 'SUBMISSION' | 'INFORMATION' | 'EVIDENCE';

/** A file as it is sent (附件, SHR-21). */
export interface SentFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly contentBase64: string;
}

export interface CheckedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** An attachment as it is read, without its content. */
export interface StoredAttachment {
  readonly id: string;
  readonly appealId: string;
  readonly purpose: AttachmentPurpose;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly uploadedAt: Date;
}

export interface AttachmentSettings {
  readonly attachmentFiles: number;
  readonly attachmentBytes: number;
  readonly attachmentsBytes: number;
}

/** The first bytes of each type that is taken: a name or a declared type proves nothing (SHR-21). */
const signatures: Readonly<Record<string, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

const LONGEST_NAME = 100;

/**
 * Checks number, sizes, names, types and contents of the files that come with a step.
 *
 * @returns every problem at once, or the files; base64 that is not written in its only right way is no content
 */
export const checkAttachments = (files: readonly SentFile[], settings: AttachmentSettings): { readonly problems: readonly FormProblem[]; readonly files: readonly CheckedFile[] } => {
  if (files.length > settings.attachmentFiles) return { problems: [{ field: 'attachments', code: 'TOO_MANY_FILES', limit: String(settings.attachmentFiles) }], files: [] };
  const decoded = files.map((file) => ({ ...file, content: Buffer.from(file.contentBase64, 'base64') }));
  const problems = decoded.flatMap((file, index) => listFileProblems(file, `attachments.${index}`, settings));
  const bytes = decoded.reduce((sum, { content }) => sum + content.length, 0);
  if (bytes > settings.attachmentsBytes) problems.push({ field: 'attachments', code: 'FILES_TOO_LARGE', limit: String(settings.attachmentsBytes) });
  return { problems, files: problems.length === 0 ? decoded.map(({ fileName, mediaType, content }) => ({ fileName: fileName.trim(), mediaType, content })) : [] };
};

const listFileProblems = ({ fileName, mediaType, contentBase64, content }: SentFile & { readonly content: Buffer }, field: string, { attachmentBytes }: AttachmentSettings): FormProblem[] => {
  const problems: FormProblem[] = [];
  if (!isFileName(fileName)) problems.push({ field: `${field}.fileName`, code: 'FILE_NAME', limit: String(LONGEST_NAME) });
  const signature = Object.hasOwn(signatures, mediaType) ? signatures[mediaType] : undefined;
  if (signature === undefined) return [...problems, { field: `${field}.mediaType`, code: 'FILE_TYPE', limit: Object.keys(signatures).join(', ') }];
  if (content.length > attachmentBytes) problems.push({ field: `${field}.contentBase64`, code: 'FILE_TOO_LARGE', limit: String(attachmentBytes) });
  const isWhole = content.toString('base64') === contentBase64;
  if (!isWhole || !signature.every((byte, index) => content[index] === byte)) problems.push({ field: `${field}.contentBase64`, code: 'FILE_CONTENT', limit: mediaType });
  return problems;
};

/** No way into another folder, and nothing that a screen does not show. */
const isFileName = (name: string): boolean => isTextWithin(name, 1, LONGEST_NAME) && !/[/\\:*?"<>|\p{Cc}\p{Cf}]/u.test(name) && !/^\.+$/.test(name.trim());
