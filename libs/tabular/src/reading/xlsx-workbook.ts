import { posix } from 'node:path';
import { UnreadableTable } from '../fault.ts';
import type { Parts } from './xlsx-archive.ts';

export interface Sheet {
  readonly name: string;
  /** Its part of the archive, e.g. `xl/worksheets/sheet1.xml`. */
  readonly part: string;
}

/**
 * The sheet to read: the one with the name, or the first that is not hidden.
 *
 * @throws UnreadableTable that names the sheets there are
 */
export const findSheet = (parts: Parts, wanted: string | undefined): Sheet => {
  const targets = new Map(
    [...textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(([, attributes = '']) => [attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target')]),
  );
  const sheets = [...textOf(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map(([, attributes = '']) => ({
    name: attributeOf(attributes, 'name'),
    isHidden: attributeOf(attributes, 'state') !== '',
    part: toPart(targets.get(attributeOf(attributes, 'r:id')) ?? ''),
  }));
  const found = wanted === undefined ? sheets.find(({ isHidden }) => !isHidden) : sheets.find(({ name }) => name.trim() === wanted.trim());
  if (found === undefined || !parts.has(found.part)) {
    const names = sheets.map(({ name }) => `“${name}”`).join('、');
    throw new UnreadableTable('SHEET_UNKNOWN', `没有工作表“${wanted ?? ''}”；可选：${names}。`, `There is no sheet "${wanted ?? ''}"; there are ${names}.`);
  }
  return found;
};

const textOf = (parts: Parts, name: string): string => parts.get(name)?.toString('utf8') ?? '';

/** Targets are relative to `xl/`, or absolute within the archive. */
const toPart = (target: string): string => (target.startsWith('/') ? target.slice(1) : posix.join('xl', target));

const attributeOf = (attributes: string, name: string): string => unescapeXml(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (_all, hex?: string, decimal?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(Math.min(parseInt(hex ?? decimal ?? '0', hex === undefined ? 10 : 16), 0x10ffff)) : named[name.toLowerCase()]!,
  );
