import type { Need } from '@huzhu/governance/claims'
import { m } from '$lib/paraglide/messages'

const labels: Record<Need, () => string> = {
  Tuition: m.claim_need_tuition,
  Books: m.claim_need_books,
  Device: m.claim_need_device,
  Exam: m.claim_need_exam,
}

/** Whether something is what a cost can be for. */
export const isNeed = (need: unknown): need is Need => typeof need === 'string' && Object.hasOwn(labels, need)

/** What a cost was for, as a label. */
export const needWord = (need: Need) => labels[need]()
