/** The SQL of the rule that an unannounced inspection does not exist for the enterprise's side, nor for another unit, until it has arrived (§0.1). */
export const keptSecret = (alias: string): string => `${alias}.announcement IS NOT DISTINCT FROM 'UNANNOUNCED' AND ${alias}.asked_at IS NULL`;
