import type { Resolvers } from '../generated/graphql.ts';
import { applicationRefusals } from './application-refusals.ts';
import { Enterprise } from './Enterprise.ts';
import { addRuleExample } from './Mutation/addRuleExample.ts';
import { appropriateBudget } from './Mutation/appropriateBudget.ts';
import { auditApplication } from './Mutation/auditApplication.ts';
import { changePolicySetting } from './Mutation/changePolicySetting.ts';
import { closeProject } from './Mutation/closeProject.ts';
import { confirmPayment } from './Mutation/confirmPayment.ts';
import { contestField } from './Mutation/contestField.ts';
import { decideReconsideration } from './Mutation/decideReconsideration.ts';
import { draftProject } from './Mutation/draftProject.ts';
import { objectToApplication } from './Mutation/objectToApplication.ts';
import { payApplication } from './Mutation/payApplication.ts';
import { publishProject } from './Mutation/publishProject.ts';
import { recordPolicyDocument } from './Mutation/recordPolicyDocument.ts';
import { recordReturnedFunds } from './Mutation/recordReturnedFunds.ts';
import { requestReconsideration } from './Mutation/requestReconsideration.ts';
import { reviewApplication } from './Mutation/reviewApplication.ts';
import { reviseProject } from './Mutation/reviseProject.ts';
import { startApplication } from './Mutation/startApplication.ts';
import { submitApplication } from './Mutation/submitApplication.ts';
import { supplementApplication } from './Mutation/supplementApplication.ts';
import { withdrawApplication } from './Mutation/withdrawApplication.ts';
import { PolicyApplication } from './PolicyApplication.ts';
import { PolicyApplicationActionAvailability } from './PolicyApplicationActionAvailability.ts';
import { PolicyApplicationConnection } from './PolicyApplicationConnection.ts';
import { PolicyClause } from './PolicyClause.ts';
import { PolicyDecision } from './PolicyDecision.ts';
import { PolicyDocument } from './PolicyDocument.ts';
import { PolicyFacetCount } from './PolicyFacetCount.ts';
import { PolicyFormField } from './PolicyFormField.ts';
import { PolicyFormFieldDefinition } from './PolicyFormFieldDefinition.ts';
import { PolicyMatch } from './PolicyMatch.ts';
import { PolicyMatchConnection } from './PolicyMatchConnection.ts';
import { PolicyProject } from './PolicyProject.ts';
import { PolicyProjectActionAvailability } from './PolicyProjectActionAvailability.ts';
import { PolicyProjectConnection } from './PolicyProjectConnection.ts';
import { PolicyRuleExample } from './PolicyRuleExample.ts';
import { PolicyScorePart } from './PolicyScorePart.ts';
import { PolicySettings } from './PolicySettings.ts';
import { PolicyTransition } from './PolicyTransition.ts';
import { PolicyVerificationItem } from './PolicyVerificationItem.ts';
import { policyApplication } from './Query/policyApplication.ts';
import { policyApplications } from './Query/policyApplications.ts';
import { policyProject } from './Query/policyProject.ts';
import { policyProjects } from './Query/policyProjects.ts';
import { policySettings } from './Query/policySettings.ts';
import { refusals } from './refusals.ts';

export const resolvers: Resolvers = {
  Query: { policyApplication, policyApplications, policyProject, policyProjects, policySettings },
  Mutation: {
    addRuleExample,
    appropriateBudget,
    auditApplication,
    changePolicySetting,
    closeProject,
    confirmPayment,
    contestField,
    decideReconsideration,
    draftProject,
    objectToApplication,
    payApplication,
    publishProject,
    recordPolicyDocument,
    recordReturnedFunds,
    requestReconsideration,
    reviewApplication,
    reviseProject,
    startApplication,
    submitApplication,
    supplementApplication,
    withdrawApplication,
  },
  Enterprise,
  PolicyApplication,
  PolicyApplicationActionAvailability,
  PolicyApplicationConnection,
  PolicyClause,
  PolicyDecision,
  PolicyDocument,
  PolicyFacetCount,
  PolicyFormField,
  PolicyFormFieldDefinition,
  PolicyMatch,
  PolicyMatchConnection,
  PolicyProject,
  PolicyProjectActionAvailability,
  PolicyProjectConnection,
  PolicyRuleExample,
  PolicyScorePart,
  PolicySettings,
  PolicyTransition,
  PolicyVerificationItem,
  ...applicationRefusals,
  ...refusals,
};
