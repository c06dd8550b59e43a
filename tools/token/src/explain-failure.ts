import type { SignInFailed } from '@qinqing/sign-in';

/** What went wrong, in Chinese and English, and the way out. */
export const explainFailure = (failed: SignInFailed, issuer: string): string => {
  switch (failed.failure) {
    case 'UNREACHABLE':
      return `${issuer} 没有响应。请先运行 npm start，或用 --issuer 指定地址。\nNobody answers at ${issuer}. Run npm start first, or name the address with --issuer.`;
    case 'NO_DEMO':
      return `${issuer} 不是演示模式，没有可选身份。请在该地区的统一身份认证服务登录。\n${issuer} does not run in demo mode and has no personas. Sign in at the place's own identity provider.`;
    case 'UNKNOWN_PERSONA':
      return `没有这个身份。可用的身份：\n${failed.message}. The personas are:\n${listOf(failed.knownPersonas)}`;
    case 'NO_KEY':
      return `找不到该银行的密钥。DATA_DIR 须与运行中的平台相同。\n${failed.message}. DATA_DIR must be that of the running platform.`;
    case 'REFUSED':
      return `登录被拒绝。\nThe sign-in was refused: ${failed.message}`;
  }
};

const listOf = (personas: readonly string[]): string =>
  personas.length === 0 ? '  （无，请运行 npm run demo-data / none: run npm run demo-data）' : personas.map((persona) => `  ${persona}`).join('\n');
