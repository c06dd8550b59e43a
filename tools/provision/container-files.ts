import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const WORKSPACE = resolve(import.meta.dirname, '..', '..');

/** One stage of the Dockerfile that people name with `--target`. */
export interface Stage {
  readonly name: string;
  readonly base: string;
  /** Sources of its COPY lines that are taken from the repository. */
  readonly copied: readonly string[];
  /** Its own words of CMD, or of ENTRYPOINT. */
  readonly command: readonly string[];
  readonly healthcheck: readonly string[] | null;
}

export const readStages = (): readonly Stage[] => {
  const text = readFileSync(join(WORKSPACE, 'docker', 'Dockerfile'), 'utf8').replaceAll(/\\\n\s*/g, '');
  return text.split(/^FROM /m).slice(1).map(readStage);
};

const readStage = (text: string): Stage => {
  const [head = '', ...lines] = text.split('\n');
  const [base = '', , name = ''] = head.split(' ');
  const words = (instruction: string): readonly string[] => {
    const line = lines.find((each) => each.startsWith(`${instruction} `) && each.includes('['));
    return line === undefined ? [] : (JSON.parse(line.slice(line.indexOf('['))) as string[]);
  };
  const copied = lines.filter((line) => line.startsWith('COPY ') && !line.includes('--from=')).flatMap((line) => line.split(' ').slice(1, -1));
  const healthcheck = words('HEALTHCHECK');
  return { name, base, copied, command: [...words('ENTRYPOINT'), ...words('CMD')], healthcheck: healthcheck.length === 0 ? null : healthcheck };
};

const service = z.object({
  image: z.string(),
  build: z.object({ target: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.coerce.string()).optional(),
  networks: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  read_only: z.boolean().default(false),
});

const composition = z.object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.unknown()) });

export type ComposedService = z.infer<typeof service>;

/** The compose file with its anchors resolved and, unless given, the defaults of its variables put in. */
export const readComposition = (variables: Readonly<Record<string, string>> = {}): z.infer<typeof composition> => {
  const text = readFileSync(join(WORKSPACE, 'docker', 'compose.yaml'), 'utf8');
  return composition.parse(parse(interpolate(text, variables), { merge: true }));
};

/** `${NAME:-default}`, the only form that the file uses, also within a default. */
const interpolate = (text: string, variables: Readonly<Record<string, string>>): string => {
  const next = text.replaceAll(/\$\{(\w+):-([^${}]*)\}/g, (_all, name: string, fallback: string) => variables[name] ?? fallback);
  return next === text ? text : interpolate(next, variables);
};
