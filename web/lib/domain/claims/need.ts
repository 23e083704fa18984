import type { Need } from '@huzhu/governance/claims'
import { m } from '$lib/paraglide/messages'

const labels: Record<Need, () => string> = {
  Tuition: m.claim_need_tuition,
  Books: m.claim_need_books,
  Device: m.claim_need_device,
  Exam: m.claim_need_exam,
}

/** What a cost was for, as a label. */
export const needWord = (need: Need) => labels[need]()
