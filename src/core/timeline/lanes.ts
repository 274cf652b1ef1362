/** A stretch of an axis; of no length where both are equal. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Where an extent lies among those at the same time. */
export interface Lane {
  /** The first lane it takes, counted from 0. */
  readonly lane: number;
  /** How many lanes it takes. */
  readonly span: number;
  /** How many lanes its cluster has. */
  readonly lanes: number;
}

/** True where two extents share more than an end. */
export function overlaps(a: Extent, b: Extent): boolean {
  return a.from < b.to && b.from < a.to;
}

/**
 * A lane for each extent, so that none overlap: extents are swept in the order given into clusters, each takes the
 * first lane free in its cluster, then widens to the right while lanes are free. A cluster has as many lanes as
 * extents lie at one time.
 * @param extents by `from`; of those with the same, the longest first.
 */
export function packLanes(extents: readonly Extent[]): Lane[] {
  return findClusters(extents).flatMap(packCluster);
}

function findClusters(extents: readonly Extent[]): Extent[][] {
  const clusters: Extent[][] = [];
  let end = -Infinity;
  for (const extent of extents) {
    const open = clusters.at(-1);
    if (open && extent.from < end) open.push(extent);
    else clusters.push([extent]);
    end = Math.max(end, extent.to);
  }
  return clusters;
}

function packCluster(cluster: readonly Extent[]): Lane[] {
  const lanes: Extent[][] = [];
  const firsts = cluster.map(extent => {
    const free = lanes.findIndex(lane => (lane.at(-1)?.to ?? 0) <= extent.from);
    const lane = free < 0 ? lanes.length : free;
    (lanes[lane] ??= []).push(extent);
    return lane;
  });
  return cluster.map((extent, i) => {
    const lane = firsts[i] ?? 0;
    return { lane, span: freeSpan(lanes, lane, extent), lanes: lanes.length };
  });
}

function freeSpan(lanes: readonly (readonly Extent[])[], lane: number, extent: Extent): number {
  const blocked = lanes.findIndex((others, i) => i > lane && others.some(other => overlaps(other, extent)));
  return (blocked < 0 ? lanes.length : blocked) - lane;
}
