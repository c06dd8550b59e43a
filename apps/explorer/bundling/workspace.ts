import { resolve } from 'node:path';

/** The root of the workspace. */
export const WORKSPACE = resolve(import.meta.dirname, '..', '..', '..');

/** The folder of this project. */
export const EXPLORER = resolve(import.meta.dirname, '..');
