import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { context } from 'esbuild';
import { OUT_DIR, describeBundle, settings } from './bundle.mjs';

/** The address under which the platform's demonstration knows this application. 0: any port that is free. */
const port = Number(process.env.PORT ?? 5173);

/** Each change is in the browser as soon as the file is saved. */
const reloadPage = `new EventSource('/esbuild').addEventListener('change', () => location.reload());`;

await mkdir(OUT_DIR, { recursive: true });
await copyFile(join(import.meta.dirname, 'index.html'), join(OUT_DIR, 'index.html'));
const bundle = await context({ ...describeBundle({ isProduction: false }), banner: { js: reloadPage } });
await bundle.watch();
try {
  const server = await bundle.serve({ host: '127.0.0.1', port, servedir: OUT_DIR, fallback: join(OUT_DIR, 'index.html') });
  console.log(`我的企业 My enterprise  http://localhost:${server.port}
图 graph ${settings.graphUrl} · 登录 issuer ${settings.issuer} · 应用 client ${settings.clientId}
Ctrl-C 停止 stops`);
} catch (error) {
  console.error(`端口 ${port} 无法使用，请用 PORT 指定其他端口并登记该来源。\nPort ${port} cannot be used: name another one in PORT, and register its origin. (${error.message})`);
  await bundle.dispose();
  process.exitCode = 1;
}
