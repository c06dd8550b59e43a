import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Names } from './names.ts';
import { runTool } from './run-tool.ts';

/** What needs the files on disk: the package's link, the types of its schema, the composed graph. */
export const joinOthers = (root: string, { department, thing }: Names): void => {
  linkPackage(root, department);
  runTool(root, 'tools/codegen/main.ts', department);
  runTool(root, 'tools/compose/main.ts');
  console.log(`
部门已建好：apps/${department} · the department is in apps/${department}
  npm test -- apps/${department}    测试 · its tests
  npm start                         启动 · start it with the others; its first root field is ${thing}Request
  docs/own-a-department.md          下一步 · how to go on
`);
};

/** As npm links a workspace, without asking npm: nothing else is installed anew. */
const linkPackage = (root: string, department: string): void => {
  const link = join(root, 'node_modules', '@qinqing', department);
  if (existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(relative(dirname(link), join(root, 'apps', department)), link, 'junction');
};
