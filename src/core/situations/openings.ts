/** How one begins to talk, by what one sees: what follows upon `seen` of a situation, and what one rather does not say. The words are in `messages/` under `goAlong.openings`. */
export const openings = {
  mood: ['sad-anxious', 'stress-burnout'],
  family: [
    'not-listening',
    'puberty-fights',
    'quarrel-at-home',
    'separating',
    'two-homes-conflict',
    'my-parents-split',
    'parent-addicted',
    'parent-mentally-ill',
  ],
  school: ['school-refusal', 'learning-hard', 'no-fitting-school', 'quit-school'],
  peers: ['worried-about-friend', 'bullied', 'lonely', 'discrimination'],
  behaviour: ['angry-aggressive', 'trouble-with-police', 'radicalising', 'bullying-others'],
  body: ['toddler-development', 'body-health', 'adhd-autism', 'eating'],
  habit: ['drugs-alcohol', 'gaming', 'gambling'],
  loss: ['bereaved', 'ill-in-family', 'war-flight'],
  identity: ['lgbt', 'gender'],
  private: ['sex-contraception', 'no-papers'],
  pregnancy: ['pregnant-unsure'],
  baby: ['crying-baby'],
  care: ['exhausted-parent', 'disability-respite', 'disability-arrange', 'sick-parent-carer', 'caring-too-much'],
  money: [
    'debts',
    'not-enough',
    'things-for-child',
    'energy-cut-off',
    'young-and-money',
    'letters-forms',
    'no-work-income',
  ],
  housing: ['eviction', 'homeless-tonight', 'too-small-house', 'leaving-care-no-home', 'pregnant-young-no-home'],
  practical: ['nothing-to-do', 'expecting', 'learn-dutch', 'new-here', 'side-job-future'],
  helpers: [
    'living-elsewhere',
    'turning-18-with-care',
    'waiting-for-help',
    'youth-protection-involved',
    'rights-complaint',
  ],
  unsafe: [
    'afraid-to-hurt-child',
    'child-hits-parent',
    'online-blackmail',
    'attacked-outside',
    'ran-away',
    'not-free-to-choose',
    'sexual-violence',
    'exploited',
    'not-safe-at-home',
    'partner-violence',
    'harmed-by-professional',
    'worried-about-a-child',
  ],
  dying: ['suicidal-child', 'suicidal-me', 'self-harm', 'postnatal'],
  confused: ['confused'],
} as const satisfies Record<string, readonly string[]>

export type Opening = keyof typeof openings

export const openingIds = Object.keys(openings) as Opening[]

/** The opening of the situation with this id, or undefined. */
export const openingOf = (id: string): Opening | undefined =>
  openingIds.find((opening) => openings[opening].some((one) => one === id))
