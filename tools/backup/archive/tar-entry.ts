/** One file of an archive: a path with forward slashes, and how many bytes follow. */
export interface TarEntry {
  readonly path: string;
  readonly sizeBytes: number;
}

export const BLOCK_BYTES = 512;

/** Where POSIX.1-1988 (ustar) keeps what is needed here, and how long it is. */
const FIELDS = { name: [0, 100], mode: [100, 8], size: [124, 12], checksum: [148, 8], type: [156, 1], magic: [257, 8], prefix: [345, 155] } as const;

const FILE_MODE = '0000600';
const REGULAR_FILE = '0';
const MAGIC = 'ustar\x0000';
/** Eleven octal digits. */
const LARGEST_BYTES = 8 ** 11 - 1;

/** @throws RangeError when ustar has no room for the path or the size */
export const writeTarHeader = ({ path, sizeBytes }: TarEntry, modifiedAt: Date): Buffer => {
  const [prefix, name] = splitPath(path);
  if (sizeBytes > LARGEST_BYTES) throw new RangeError(`${path} is larger than 8 GiB`);
  const block = Buffer.alloc(BLOCK_BYTES);
  block.write(name, FIELDS.name[0]);
  block.write(FILE_MODE, FIELDS.mode[0]);
  block.write(toOctal(sizeBytes, 11), FIELDS.size[0]);
  block.write(toOctal(Math.floor(modifiedAt.getTime() / 1_000), 11), 136);
  block.write(REGULAR_FILE, FIELDS.type[0]);
  block.write(MAGIC, FIELDS.magic[0], 'latin1');
  block.write(prefix, FIELDS.prefix[0]);
  block.write(`${toOctal(sumOf(block), 6)}\0 `, FIELDS.checksum[0]);
  return block;
};

/**
 * @returns null for the zeros at the end of an archive
 * @throws RangeError when the block is no header of a regular file
 */
export const readTarHeader = (block: Buffer): TarEntry | null => {
  if (block.every((byte) => byte === 0)) return null;
  if (readText(block, 'magic').slice(0, 5) !== 'ustar' || Number.parseInt(readText(block, 'checksum'), 8) !== sumOf(block)) throw new RangeError('this is no header of a file');
  const type = readText(block, 'type');
  if (type !== REGULAR_FILE) throw new RangeError(`entries of type "${type}" do not belong here`);
  const [prefix, name] = [readText(block, 'prefix'), readText(block, 'name')];
  return { path: prefix === '' ? name : `${prefix}/${name}`, sizeBytes: readSize(block) };
};

const readSize = (block: Buffer): number => {
  const digits = readText(block, 'size');
  if (!/^[0-7]+$/.test(digits)) throw new RangeError(`"${digits}" is no size`);
  return Number.parseInt(digits, 8);
};

/** Contents are followed by zeros up to a whole block. */
export const paddingAfter = (sizeBytes: number): number => (BLOCK_BYTES - (sizeBytes % BLOCK_BYTES)) % BLOCK_BYTES;

const splitPath = (path: string): readonly [prefix: string, name: string] => {
  if (Buffer.byteLength(path) <= FIELDS.name[1]) return ['', path];
  const slash = path.indexOf('/', Buffer.byteLength(path) - FIELDS.name[1] - 1);
  if (slash < 0 || slash > FIELDS.prefix[1]) throw new RangeError(`the path ${path} is too long`);
  return [path.slice(0, slash), path.slice(slash + 1)];
};

const toOctal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');

const readText = (block: Buffer, field: keyof typeof FIELDS): string => {
  const [start, length] = FIELDS[field];
  const bytes = block.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? length : end).trim();
};

/** The checksum's own place counts as blanks. */
const sumOf = (block: Buffer): number => {
  const [start, length] = FIELDS.checksum;
  const blank = 0x20;
  return block.reduce((sum, byte, index) => sum + (index >= start && index < start + length ? blank : byte), 0);
};
