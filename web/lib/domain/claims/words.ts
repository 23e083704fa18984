import type { Need, Reason } from '@huzhu/governance/claims'
import { m } from '$lib/paraglide/messages'

const inSentences: Record<Need, () => string> = {
  Tuition: m.claim_for_tuition,
  Books: m.claim_for_books,
  Device: m.claim_for_device,
  Exam: m.claim_for_exam,
}

const reasons: Record<Reason, () => string> = {
  NotCovered: m.dispute_reason_not_covered,
  FalseDocuments: m.dispute_reason_false_documents,
  WrongAmount: m.dispute_reason_wrong_amount,
  AlreadyPaid: m.dispute_reason_already_paid,
  NotThisMembersLoss: m.dispute_reason_not_theirs,
  Other: m.dispute_reason_other,
}

/** What a cost was for, within an English sentence. */
export const needInSentence = (need: Need) => inSentences[need]()
/** Why a claim is disputed. */
export const reasonWord = (reason: Reason) => reasons[reason]()
