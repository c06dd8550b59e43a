import { findApplicationFault, isBuiltInApplication, type Application, type ApplicationFault } from './applications.ts';
import { deleteApplication, saveApplication } from './persistence/applications.ts';

export type { Application, ApplicationFault, RegisteredApplication } from './applications.ts';
export { listApplications } from './persistence/applications.ts';

export type RegistrationOutcome = 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'NAME_TAKEN' | ApplicationFault;
export type RemovalOutcome = 'REMOVED' | 'UNKNOWN' | 'NAME_RESERVED';

/** Registers a frontend's application with the rights of the database's owner; the same twice has one effect. */
export const registerApplication = async (ownerUrl: string, application: Application): Promise<RegistrationOutcome> => {
  const fault = findApplicationFault(application);
  if (fault !== null) return fault;
  const outcome = await saveApplication(ownerUrl, application);
  return outcome === 'TAKEN' ? 'NAME_TAKEN' : outcome;
};

/** From now on nobody signs in to it; access tokens that are out work until they expire. */
export const removeApplication = async (ownerUrl: string, clientId: string): Promise<RemovalOutcome> => {
  if (isBuiltInApplication(clientId)) return 'NAME_RESERVED';
  return (await deleteApplication(ownerUrl, clientId)) ? 'REMOVED' : 'UNKNOWN';
};
