// Memory that the runtime asks for and gives back.
import type { Host, HostFunctions } from './host.ts'

export const allocation = ({ memory }: Host): HostFunctions => ({
  ext_allocator_malloc_version_1: (size: number) => memory.allocate(size >>> 0),
  ext_allocator_free_version_1: (at: number) => memory.deallocate(at >>> 0),
})
