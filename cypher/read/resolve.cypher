// The entities that ids, codes and names stand for.
// params: keys: readonly import('../read/rows.ts').EntityKey[]
// returns: at: number, entity: import('../read/rows.ts').EntityRow
UNWIND $keys AS key
{{resolve}}
WITH key, collect(x)[0] AS x
RETURN key.at AS at, {{entity}} AS entity
