import type { EntityManager } from 'typeorm';

/** Everybody who applied for a project. */
export const ALL_PEERS = '*';

/** Peers are of the same industry division of GB/T 4754, such as C39. */
export const peerGroupOf = (industryCode: string | null): string => industryCode?.slice(0, 3) ?? ALL_PEERS;

export interface PeerRow {
  readonly projectId: string;
  readonly peerGroup: string;
  readonly decided: number;
  readonly approved: number;
}

export const listPeerSuccess = (manager: EntityManager, projectIds: readonly string[], peerGroups: readonly string[]): Promise<PeerRow[]> =>
  manager.query(
    `/* peers:list */ SELECT project_id AS "projectId", peer_group AS "peerGroup", decided, approved FROM peer_success
     WHERE project_id = ANY($1) AND peer_group = ANY($2)`,
    [projectIds, peerGroups],
  );

const rejected = "('REJECTED_AUTO', 'REJECTED', 'RECONSIDER', 'REJECTED_FINAL')";
const approved = "('APPROVED', 'WAITLIST', 'NOTICE', 'COMMITTED', 'PAID', 'COMPLETED', 'AUDIT_OK', 'CLAWBACK', 'RETURNED_FUNDS')";

/** Counts all decided applications anew, by industry division and for everybody. What is still open counts nowhere. */
export const countPeerSuccess = async (manager: EntityManager): Promise<void> => {
  await manager.query('/* peers:forget */ DELETE FROM peer_success');
  await manager.query(
    `/* peers:count */ INSERT INTO peer_success (project_id, peer_group, decided, approved)
     SELECT a.project_id, g.peer_group, count(*), count(*) FILTER (WHERE a.state IN ${approved})
     FROM policy_application a LEFT JOIN enterprise_copy e ON e.id = a.enterprise_id
     CROSS JOIN LATERAL (SELECT DISTINCT unnest(ARRAY['${ALL_PEERS}', left(e.industry_code, 3)]) AS peer_group) AS g
     WHERE a.state IN ${rejected} OR a.state IN ${approved}
     GROUP BY a.project_id, g.peer_group HAVING g.peer_group IS NOT NULL`,
  );
};
