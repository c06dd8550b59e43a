import { basename, join, relative } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { EXPLORER, WORKSPACE } from './workspace.ts';

/** Where browsers find what the pages load. */
export const ASSETS_PATH = '/explorer/assets/';

/** What a page loads first; the rest follows by itself. */
export interface PageAssets {
  readonly script: string;
  readonly style: string | null;
}

export interface Bundle {
  readonly pages: { readonly explorer: PageAssets; readonly graph: PageAssets; readonly operations: PageAssets };
  /** Names of all files below the assets. */
  readonly assets: readonly string[];
  /** Files of the workspace that were taken in, without packages. */
  readonly inputs: readonly string[];
}

/** Monaco's workers are files of their own, so that the policy of the pages allows workers of their own origin and no others. */
const workers = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

/** Files whose names contain the hash of their contents: a browser may keep them for ever. */
export const bundlePages = async (outDir: string): Promise<Bundle> => {
  const shared: BuildOptions & { metafile: true } = {
    absWorkingDir: WORKSPACE,
    outdir: join(outDir, 'assets'),
    publicPath: ASSETS_PATH,
    bundle: true,
    format: 'esm',
    target: ['es2023', 'chrome120', 'firefox121', 'safari17'],
    minify: true,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.ttf': 'file', '.woff2': 'file' },
  };
  const { metafile: workerFiles } = await build({ ...shared, entryPoints: Object.entries(workers).map(([name, file]) => ({ in: file, out: `${name}-worker` })) });
  const addresses = Object.fromEntries(Object.entries(workers).map(([name, file]) => [name, `${ASSETS_PATH}${outputOf(workerFiles, file).script}`]));
  const explorer = relative(WORKSPACE, join(EXPLORER, 'src', 'explorer.tsx'));
  const graph = relative(WORKSPACE, join(EXPLORER, 'src', 'graph.tsx'));
  const operations = relative(WORKSPACE, join(EXPLORER, 'src', 'operations.tsx'));
  const { metafile: pageFiles } = await build({
    ...shared,
    entryPoints: [explorer, graph, operations],
    splitting: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', WORKER_ADDRESSES: JSON.stringify(addresses) },
  });
  const outputs = [workerFiles, pageFiles].flatMap((file) => Object.keys(file.outputs));
  return {
    pages: { explorer: outputOf(pageFiles, explorer), graph: outputOf(pageFiles, graph), operations: outputOf(pageFiles, operations) },
    assets: outputs.map((path) => basename(path)),
    inputs: Object.keys(pageFiles.inputs).filter((path) => !path.includes('node_modules/') && !path.startsWith('<')),
  };
};

const outputOf = ({ outputs }: Metafile, entry: string): PageAssets => {
  const [path, { cssBundle }] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(entry))!;
  return { script: basename(path), style: cssBundle === undefined ? null : basename(cssBundle) };
};
