interface Profile { nodes: { id: number; callFrame: { url: string; functionName: string } }[]; samples: number[] }

/** To whom a sampled function belongs: a package, the product's own room, or the engine itself. */
function owner({ url, functionName }: Profile['nodes'][number]['callFrame']): string {
  const inside = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1]
  if (inside) return inside
  const room = /\/(api\/(?:kernel|domain)\/[^/]+|api\/server)/.exec(url)?.[1]
  if (room) return room
  if (url.startsWith('node:')) return 'node core'
  return functionName === '(garbage collector)' ? 'garbage collector' : functionName === '(idle)' ? 'idle' : 'native code'
}

/** Where a process's own time goes, the largest shares first: `graphql 18 %`. */
export function shares({ nodes, samples }: Profile): string[] {
  const owners = new Map(nodes.map(({ id, callFrame }) => [id, owner(callFrame)]))
  const counts = new Map<string, number>()
  for (const sample of samples) counts.set(owners.get(sample)!, (counts.get(owners.get(sample)!) ?? 0) + 1)
  counts.delete('idle')
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 12).map(([name, count]) => `${name} ${Math.round((count / all) * 100)} %`)
}
