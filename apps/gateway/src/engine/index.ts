export { createEngine, type EngineOptions } from './create-engine.ts';
export type { Engine, ExplainedFetch, ExplainedPlan, Operation } from './engine.ts';
export { createDepartments, type Departments, type DepartmentsOptions } from './fetch/departments.ts';
export { defaultFetching } from './fetch/fetch-settings.ts';
export type { Department, DepartmentFetch } from './fetch/department.ts';
export type { DepartmentAnswer, DepartmentError } from './fetch/department-answer.ts';
export { newOperationRecord, type OperationRecord, type RequestContext } from '../request-context.ts';
