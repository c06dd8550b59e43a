import type { EntityManager } from 'typeorm';

/** What the centre wanted corrected on a form (退回补正, §0.1). */
export interface FormReturn {
  readonly visitRequestId: string;
  readonly reason: string;
  readonly fields: readonly string[];
  readonly returnedAt: Date;
}

/** @param version of the request that the return made: each return is kept */
export const insertFormReturn = (manager: EntityManager, { visitRequestId, reason, fields, returnedAt }: FormReturn, returnedBy: string, version: number): Promise<unknown> =>
  manager.query(
    `/* formReturns:insert */ INSERT INTO visit_form_return (visit_request_id, version, reason, fields, returned_by, returned_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [visitRequestId, version, reason, fields, returnedBy, returnedAt],
  );

/** The last one of each request. */
export const listFormReturns = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<FormReturn[]> =>
  manager.query(
    `/* formReturns:last */ SELECT DISTINCT ON (visit_request_id) visit_request_id AS "visitRequestId", reason, fields, returned_at AS "returnedAt"
     FROM visit_form_return WHERE visit_request_id = ANY($1) ORDER BY visit_request_id, version DESC`,
    [visitRequestIds],
  );
