import type { SettingsDefinition, SettingValues } from '@qinqing/subgraph-server';

/** Where a department keeps a file of its rules: an app is no library, and what happened in the past must follow its rules all the same. */
export const ruleFile = (department: string, path: string): string => new URL(`../../apps/${department}/src/${path}`, import.meta.url).href;

/** The numbers in force where nobody has changed any. */
export const defaultsOf = <Definition extends SettingsDefinition>(definition: Definition): SettingValues<Definition> =>
  Object.fromEntries(Object.entries(definition).map(([key, setting]) => [key, setting.default])) as SettingValues<Definition>;
