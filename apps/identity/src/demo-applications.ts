import type { Application } from './applications.ts';
import { saveApplication } from './persistence/applications.ts';

/** The client that a frontend team starts from, where it is served during development. */
const EXAMPLE: Application = {
  clientId: 'qinqing-frontend-example',
  name: { zh: '前端示例：我的企业', en: 'Frontend example: my enterprise' },
  origins: ['http://localhost:5173'],
};

/** Registers the applications of a demonstration: outside demo mode they do not exist. */
export const registerDemoApplications = async (ownerUrl: string): Promise<void> => {
  await saveApplication(ownerUrl, EXAMPLE, 'frontend-example');
};
