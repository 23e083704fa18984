import { serve } from '$lib/chain/serve'
import { reads } from './reads'

serve(reads)
