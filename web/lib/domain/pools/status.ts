import type { Stage } from '@huzhu/governance/pool-list'
import { m } from '$lib/paraglide/messages'
import type { Status } from '$lib/ui/status/shape'

const statuses: Record<Stage, () => Status> = {
  Open: () => ({ word: m.pool_open(), shape: 'settle', tone: 'accent' }),
  Young: () => ({ word: m.pool_young(), shape: 'draft', tone: 'plain' }),
  Paused: () => ({ word: m.pool_paused(), shape: 'pause', tone: 'due' }),
  WindingUp: () => ({ word: m.pool_winding_up(), shape: 'pause', tone: 'stop' }),
  Closed: () => ({ word: m.pool_closed(), shape: 'refuse', tone: 'plain' }),
}

/** How a pool's stage is shown; one that goes on without anybody who pays is none that runs as usual. */
export const poolStatus = (stage: Stage, nobodyPays = false): Status =>
  nobodyPays && stage !== 'WindingUp' && stage !== 'Closed'
    ? { word: m.pool_nobody_pays(), shape: 'pause', tone: 'stop' }
    : statuses[stage]()
