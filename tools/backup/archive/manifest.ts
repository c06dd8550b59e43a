import { z } from 'zod';

export const FORMAT = 'qinqing-backup/1';

/** The end of a department's audit chain when the backup began. */
const chainEnd = z.strictObject({ size: z.int().nonnegative(), chainHash: z.string() });

const serviceDescription = z.strictObject({ migrations: z.array(z.string()), auditChain: chainEnd.nullable() });

/** What is known before the first byte is copied; the first entry of an archive. */
const descriptionSchema = z.strictObject({
  format: z.literal(FORMAT),
  createdAt: z.iso.datetime(),
  software: z.strictObject({ version: z.string(), commit: z.string().nullable() }),
  /** Null: keys and secrets alone, because somebody else runs the database server. */
  postgres: z.strictObject({ version: z.string(), majorVersion: z.int(), architecture: z.string() }).nullable(),
  services: z.record(z.string(), serviceDescription),
});

/** What is known after the last; the last entry. */
const manifestSchema = z.strictObject({
  /** The point in time, as a place in PostgreSQL's log. */
  log: z.strictObject({ start: z.string(), stop: z.string() }).nullable(),
  /** SHA-256 of each file, hex. */
  files: z.record(z.string(), z.strictObject({ sizeBytes: z.int().nonnegative(), sha256: z.string() })),
});

export type BackupDescription = z.infer<typeof descriptionSchema>;
export type ServiceDescription = z.infer<typeof serviceDescription>;
export type Manifest = z.infer<typeof manifestSchema>;

export const DESCRIPTION_PATH = 'backup.json';
export const MANIFEST_PATH = 'manifest.json';

/** @returns null when it describes no backup of a format that this version reads */
export const parseDescription = (bytes: Buffer): BackupDescription | null => parse(descriptionSchema, bytes);

export const parseManifest = (bytes: Buffer): Manifest | null => parse(manifestSchema, bytes);

const parse = <Value>(schema: z.ZodType<Value>, bytes: Buffer): Value | null => {
  try {
    return schema.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
};
