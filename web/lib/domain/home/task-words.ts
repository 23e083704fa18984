import { type Calendar, type ChainTime, dateOf } from '@huzhu/governance/time'
import { partPlace } from '$lib/domain/claims/place'
import { rulesPlace } from '$lib/domain/rules/place'
import { m } from '$lib/paraglide/messages'
import type { Language } from '$lib/ui/language/language'
import { formatAmount } from '$lib/ui/money/amount'
import { date, dateWithWeekday, moment, type Seconds } from '$lib/ui/time/dates'
import { duesText } from './dues'
import { periodsAsked } from './next-dues'
import type { Task } from './tasks'

/** What is said of something that needs a person: what it is, what happens otherwise, and where it is done. */
export interface TaskWords {
  title: string
  text: string
  act: string
  place: `/${string}`
}

/** The words of a task, on the date `now`. */
export function taskWords(task: Task, language: Language, calendar: Calendar): TaskWords {
  const now = calendar.wall
  const { pool, currency } = task.row
  const money = (amount: bigint) => formatAmount(amount, currency, language)
  const day = (at: Seconds) => date(at, language, now)
  // The last day would be too late, and the first too early, for whoever comes at another hour.
  const until = (time: ChainTime) => moment(dateOf(time, calendar), language, now)
  switch (task.kind) {
    case 'Vote': {
      const outcome = task.refuses ? m.refuse_would_be_refused() : m.refuse_would_be_paid()
      return {
        title: m.home_task_vote({ claim: task.claim }),
        text: m.home_task_vote_text({ pool: pool.name, when: until(task.by), outcome }),
        act: m.home_task_read_vote(),
        place: partPlace(pool.id, task.claim, task.part),
      }
    }
    case 'Look':
      return {
        title: m.home_task_look({ claim: task.claim }),
        text: m.home_task_look_text({ pool: pool.name, when: until(task.by) }),
        act: m.vote_to_claim(),
        place: partPlace(pool.id, task.claim, task.part),
      }
    case 'Answer':
      return {
        title: m.home_task_answer({ claim: task.claim }),
        text: m.home_task_answer_text({ when: until(task.by) }),
        act: m.home_task_answer_do(),
        place: partPlace(pool.id, task.claim, task.part),
      }
    case 'Decide':
      return {
        title: m.home_task_decide({ pool: pool.name }),
        text: m.home_task_decide_text({ when: until(task.by) }),
        act: m.home_task_read_vote(),
        place: rulesPlace(pool.id),
      }
    case 'Sign': {
      const { signatures, needed } = task
      return {
        title: m.home_task_sign({ pool: pool.name }),
        text: m.home_task_sign_text({ when: until(task.by), signatures, needed }),
        act: m.home_task_see_draft(),
        place: rulesPlace(pool.id),
      }
    }
    case 'Agree':
      return {
        title: m.home_task_agree({ pool: pool.name }),
        text: m.home_task_agree_text({ when: until(task.by) }),
        act: m.home_task_see_draft(),
        place: rulesPlace(pool.id),
      }
    case 'Vouch':
      return {
        title: m.home_task_vouch({ claim: task.claim }),
        text: m.home_task_vouch_text({ pool: pool.name, when: until(task.by) }),
        act: m.vote_to_claim(),
        place: partPlace(pool.id, task.claim, task.part),
      }
    case 'Open':
      return {
        title: m.home_task_open({ claim: task.claim, part: task.part + 1 }),
        text: m.home_task_open_text({ when: until(task.by) }),
        act: m.claim_open_act(),
        place: partPlace(pool.id, task.claim, task.part),
      }
    case 'Join':
      return {
        title: m.home_task_invited({ pool: pool.name }),
        text: m.home_task_invited_text({
          ...{ amount: money(task.terms.dues), when: day(task.terms.coverFrom), until: until(task.by) },
        }),
        act: m.home_task_see_invitation(),
        place: `/pools/${pool.id}/join`,
      }
    case 'Collect':
      return {
        title: m.home_task_collect({ amount: money(task.amount) }),
        text: m.home_task_collect_text({ claim: task.claim }),
        act: m.home_task_collect_do(),
        place: partPlace(pool.id, task.claim, task.part),
      }
    case 'Redeem':
      return {
        title: m.home_task_redeem({ pool: pool.name }),
        text: m.home_task_redeem_text({ amount: money(task.amount), when: until(task.by) }),
        act: m.home_task_collect_do(),
        place: `/pools/${pool.id}`,
      }
    case 'Admit':
      return {
        title: m.home_task_admit({ pool: pool.name, count: task.count }),
        text: task.late ? m.home_task_admit_late_text() : m.home_task_admit_text({ when: until(task.by) }),
        act: m.home_task_offered_do(),
        place: `/host/${pool.id}`,
      }
    case 'AcceptHost':
      return {
        title: m.host_offered_you({ pool: pool.name }),
        text: m.host_lede(),
        act: m.home_task_offered_do(),
        place: `/host/${pool.id}`,
      }
    case 'Attest':
      return {
        title: m.home_task_attest({ claim: task.claim, part: task.part + 1 }),
        text: m.home_task_attest_text({ pool: pool.name, when: until(task.by) }),
        act: m.vote_to_claim(),
        place: partPlace(pool.id, task.claim, task.part),
      }
    case 'PayExit': {
      if (task.amount === 0n)
        return {
          title: m.home_task_exit_finish({ pool: pool.name }),
          text: m.home_task_exit_finish_text(),
          act: m.member_exit_finish(),
          place: `/pools/${pool.id}/leave`,
        }
      const anybodysFrom = task.share && dateOf(task.share.anybodysFrom, calendar)
      const amount = money(task.amount)
      const text = () => {
        if (task.share?.undecided) return m.home_task_pay_exit_undecided_text({ amount })
        return anybodysFrom !== undefined && anybodysFrom > now
          ? m.home_task_pay_exit_text({ amount, when: moment(anybodysFrom, language, now) })
          : m.home_task_pay_exit_anybody_text({ amount })
      }
      return {
        title: m.home_task_redeem({ pool: pool.name }),
        text: text(),
        act: m.home_task_collect_do(),
        place: `/pools/${pool.id}/leave`,
      }
    }
    case 'ExitBelow':
      return {
        title: m.home_task_exit_below({ pool: pool.name }),
        text: m.home_task_exit_below_text({ amount: money(task.amount) }),
        act: m.member_exit_see(),
        place: `/pools/${pool.id}/leave`,
      }
    case 'PayDues':
      return {
        title: m.home_task_dues({ pool: pool.name, amount: money(task.dues * BigInt(periodsAsked(task.member))) }),
        text: duesText(task, day(dateOf(task.by, calendar)), until(task.graceEnds)),
        act: m.home_task_pay(),
        place: `/pools/${pool.id}/dues`,
      }
  }
}

/** How much needs someone, and by when the most urgent of it, or since when. */
export function tasksHeading(tasks: readonly Pick<Task, 'at'>[], language: Language, now: Seconds): string {
  const [count, at] = [tasks.length, tasks[0]?.at]
  if (count === 0) return m.home_no_tasks()
  if (at === undefined) return m.home_tasks_any_time({ count })
  const when = dateWithWeekday(at, language, now)
  return at > now ? m.home_tasks({ count, when }) : m.home_tasks_since({ count, when })
}
