import { describe, expect, it } from '@jest/globals';
import { checkAttachments, type SentFile } from './attachments.ts';

const settings = { attachmentFiles: 3, attachmentBytes: 100, attachmentsBytes: 150 };
const base64 = (...bytes: number[]): string => Buffer.from(bytes).toString('base64');
const pdf = (length = 20): string => Buffer.from('%PDF-1.7\n'.padEnd(length, ' ')).toString('base64');
const png = base64(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00);
const file = (changes: Partial<SentFile> = {}): SentFile => ({ fileName: '材料.pdf', mediaType: 'application/pdf', contentBase64: pdf(), ...changes });
const problemsOf = (...files: SentFile[]): string[] => checkAttachments(files, settings).problems.map(({ field, code }) => `${field} ${code}`);

describe('attachments (SHR-21)', () => {
  it.each([
    ['a PDF', file()],
    ['a PNG', file({ fileName: '照片.png', mediaType: 'image/png', contentBase64: png })],
    ['a JPEG', file({ fileName: 'x.jpg', mediaType: 'image/jpeg', contentBase64: base64(0xff, 0xd8, 0xff, 0xe0) })],
  ])('%s is taken as it is', (_what, sent) => {
    const { problems, files } = checkAttachments([sent], settings);
    expect(problems).toEqual([]);
    expect(files.map(({ content }) => content.toString('base64'))).toEqual([sent.contentBase64]);
  });

  it.each([
    ['another type', file({ mediaType: 'text/html' }), 'attachments.0.mediaType FILE_TYPE'],
    ['a property of every object is no type', file({ mediaType: 'constructor' }), 'attachments.0.mediaType FILE_TYPE'],
    ['a PNG called PDF', file({ contentBase64: png }), 'attachments.0.contentBase64 FILE_CONTENT'],
    ['nothing', file({ contentBase64: '' }), 'attachments.0.contentBase64 FILE_CONTENT'],
    ['what is no base64', file({ contentBase64: '%PDF-' }), 'attachments.0.contentBase64 FILE_CONTENT'],
    ['base64 with blanks', file({ contentBase64: `${pdf()} ` }), 'attachments.0.contentBase64 FILE_CONTENT'],
    ['one byte too many', file({ contentBase64: pdf(101) }), 'attachments.0.contentBase64 FILE_TOO_LARGE'],
    ['no name', file({ fileName: ' ' }), 'attachments.0.fileName FILE_NAME'],
    ['a way out of the folder', file({ fileName: '../x.pdf' }), 'attachments.0.fileName FILE_NAME'],
    ['two dots', file({ fileName: '..' }), 'attachments.0.fileName FILE_NAME'],
    ['a name with a line break', file({ fileName: 'a\nb.pdf' }), 'attachments.0.fileName FILE_NAME'],
    ['a name that turns its direction', file({ fileName: 'a\u202Efdp.exe' }), 'attachments.0.fileName FILE_NAME'],
    ['a name too long', file({ fileName: 'x'.repeat(101) }), 'attachments.0.fileName FILE_NAME'],
  ])('%s is refused, by its field', (_what, sent, expected) => {
    expect(problemsOf(sent)).toEqual([expected]);
  });

  it('100 bytes are within the limit, and 150 in all', () => {
    expect(problemsOf(file({ contentBase64: pdf(100) }), file({ contentBase64: pdf(50) }))).toEqual([]);
    expect(problemsOf(file({ contentBase64: pdf(100) }), file({ contentBase64: pdf(51) }))).toEqual(['attachments FILES_TOO_LARGE']);
  });

  it('a fourth file is one too many, and nothing of it is decoded', () => {
    expect(problemsOf(file(), file(), file())).toEqual([]);
    expect(problemsOf(file(), file(), file(), file({ fileName: '' }))).toEqual(['attachments TOO_MANY_FILES']);
  });

  it('one bad file holds back all of them', () => {
    const { problems, files } = checkAttachments([file(), file({ mediaType: 'text/plain', fileName: '/' })], settings);
    expect(problems.map(({ code }) => code)).toEqual(['FILE_NAME', 'FILE_TYPE']);
    expect(files).toEqual([]);
  });
});
