import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journey } from '../src/journeys/journey.ts';
import { ASSETS_PATH, type Bundle, type PageAssets } from './bundle-pages.ts';

/** The pages, and the journeys that they show, each complete at any moment. */
export const writePages = async (outDir: string, pages: Bundle['pages'], journeys: readonly Journey[]): Promise<void> => {
  await writeWhole(join(outDir, 'journeys.json'), JSON.stringify(journeys));
  await writeWhole(join(outDir, 'graph.html'), writePage(pages.graph));
  await writeWhole(join(outDir, 'operations.html'), writePage(pages.operations));
  await writeWhole(join(outDir, 'index.html'), writePage(pages.explorer));
};

/** Takes away what earlier bundles left. */
export const removeOtherAssets = async (outDir: string, assets: readonly string[]): Promise<void> => {
  const kept = new Set(assets);
  const folder = join(outDir, 'assets');
  for (const name of await readdir(folder)) if (!kept.has(name)) await rm(join(folder, name), { recursive: true });
};

/** No script in the page itself: its policy forbids any. The language is set by the script. */
const writePage = ({ script, style }: PageAssets): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>亲清 Qinqing</title>
<link rel="icon" href="data:,">${style === null ? '' : `\n<link rel="stylesheet" href="${ASSETS_PATH}${style}">`}
<script type="module" src="${ASSETS_PATH}${script}"></script>
</head>
<body>
<div id="root"><p>正在打开…… Opening …</p></div>
<noscript>此页需要 JavaScript。This page needs JavaScript.</noscript>
</body>
</html>
`;

const writeWhole = async (file: string, text: string): Promise<void> => {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
};
