import { resolve } from 'node:path';

const { OUT_DIR: outDir = 'dist', GRAPH_URL = 'http://localhost:4000/graphql', ISSUER = 'http://localhost:4001', CLIENT_ID = 'qinqing-frontend-example' } = process.env;

/** Where the built files lie: what a web server hands out. */
export const OUT_DIR = resolve(import.meta.dirname, outDir);

/** Written into the bundle: it has no other configuration. */
export const settings = { graphUrl: GRAPH_URL, issuer: ISSUER, clientId: CLIENT_ID };

/**
 * How esbuild makes the bundle from `src/main.tsx` and the style sheet.
 *
 * @param {{ isProduction: boolean }} wanted
 * @returns {import('esbuild').BuildOptions}
 */
export const describeBundle = ({ isProduction }) => ({
  absWorkingDir: import.meta.dirname,
  entryPoints: { main: 'src/main.tsx', style: 'src/style.css' },
  entryNames: '[name]',
  outdir: OUT_DIR,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  minify: isProduction,
  sourcemap: true,
  define: { BUNDLED_SETTINGS: JSON.stringify(settings), 'process.env.NODE_ENV': JSON.stringify(isProduction ? 'production' : 'development') },
  logLevel: 'warning',
});
