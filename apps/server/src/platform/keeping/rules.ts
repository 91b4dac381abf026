/** `days` after which something is forgotten, and why it is kept so long and no longer. */
export type KeepingRule = { days: number; why: string }

/** How long everything is kept that is not kept for ever. What stands in no rule stays until its site, lead or workspace is deleted. */
export const keepingRules = {
  'mail.done': {
    days: 90,
    why: 'Mails that were sent, failed or shown on screen: a season is enough to look one up; they hold words of people.',
  },
  'runs.ended': {
    days: 90,
    why: 'Finished runs with their steps and results: enough to find out what went wrong. Who stood behind one is kept.',
  },
  'runs.told': { days: 7, why: 'What runs told while they went: only somebody who still follows needs it.' },
  'hosting.visits': {
    days: 400,
    why: 'Counts per page and day: a year and a month, so a month can be held against the same one a year before.',
  },
  'hosting.submissions': { days: 400, why: 'Forms as visitors sent them: the lead keeps the answers until it is deleted itself.' },
  'hosting.uploads': {
    days: 2,
    why: 'Uploads can be put live for a day; after that only the deployment made from one has a use for its files.',
  },
  'models.calls': { days: 400, why: 'What each call to a model cost: a full year of bills can be checked.' },
  'accounts.invitations': {
    days: 30,
    why: 'Invitations after they ran out, with the address they went to: the audit log keeps who joined.',
  },
  'events.words': { days: 400, why: 'Personal words beside the log: the log itself stays for ever and is whole without them.' },
  'events.marks': { days: 30, why: 'That a reaction acted on an event: nothing is tried again for longer, unless it is parked.' },
  'actions.answers': { days: 1, why: 'Answers kept for repeated requests: nobody repeats one for longer.' },
  'models.answers': { days: 30, why: 'Answers of models kept for the same question: older ones would show what models once wrote.' },
} as const satisfies Record<string, KeepingRule>

export type RuleName = keyof typeof keepingRules

const dayMs = 86_400_000

/** Whatever is older than this instant is to be forgotten. */
export const forgetBefore = (rule: RuleName, now: Date): Date => new Date(now.getTime() - keepingRules[rule].days * dayMs)
