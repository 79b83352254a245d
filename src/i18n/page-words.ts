/** The words of the pages that explain how help is arranged, in their addresses. */
const explanationWords = {
  'child-help': { nl: 'uitleg/8-11-wie-helpt', en: 'explained/8-11-who-helps' },
  'child-team': { nl: 'uitleg/8-11-buurtteam', en: 'explained/8-11-team' },
  'child-say': { nl: 'uitleg/8-11-wie-beslist', en: 'explained/8-11-who-decides' },
  'child-secret': { nl: 'uitleg/8-11-wie-weet-het', en: 'explained/8-11-who-knows' },
  'child-home': { nl: 'uitleg/8-11-thuis', en: 'explained/8-11-home' },
  'child-rights': { nl: 'uitleg/8-11-rechten', en: 'explained/8-11-rights' },
  'teen-help': { nl: 'uitleg/12-15-hulp', en: 'explained/12-15-help' },
  'teen-decide': { nl: 'uitleg/12-15-wie-beslist', en: 'explained/12-15-who-decides' },
  'teen-privacy': { nl: 'uitleg/12-15-wie-weet-het', en: 'explained/12-15-who-knows' },
  'teen-home': { nl: 'uitleg/12-15-thuis', en: 'explained/12-15-home' },
  'teen-disagree': { nl: 'uitleg/12-15-niet-eens', en: 'explained/12-15-disagree' },
  'young-help': { nl: 'uitleg/16-23-hulp', en: 'explained/16-23-help' },
  'young-decide': { nl: 'uitleg/16-23-wie-beslist', en: 'explained/16-23-who-decides' },
  'young-privacy': { nl: 'uitleg/16-23-wie-weet-het', en: 'explained/16-23-who-knows' },
  'young-home': { nl: 'uitleg/16-23-thuis', en: 'explained/16-23-home' },
  'young-disagree': { nl: 'uitleg/16-23-niet-eens', en: 'explained/16-23-disagree' },
  'turning-18': { nl: 'uitleg/als-je-18-wordt', en: 'explained/turning-18' },
  'parent-way-in': { nl: 'uitleg/huisarts-of-buurtteam', en: 'explained/gp-or-team' },
} as const

export type ExplanationId = keyof typeof explanationWords

export const explanationIds = Object.keys(explanationWords) as ExplanationId[]

/** The pages that have a fixed address, and their word in it; for `*` stands what the address names. Dutch has its own words; every other language uses the English ones. */
export const pageWords = {
  home: { nl: '', en: '' },
  'find-help': { nl: 'vind-hulp', en: 'find-help' },
  'help-now': { nl: 'nu-hulp', en: 'help-now' },
  guide: { nl: 'gids', en: 'guide' },
  'not-right': { nl: 'gids/*/klopt-niet', en: 'guide/*/not-right' },
  explained: { nl: 'uitleg', en: 'explained' },
  rings: { nl: 'uitleg/kringen', en: 'explained/rings' },
  'talk-to': { nl: 'uitleg/met-wie-praten', en: 'explained/who-to-talk-to' },
  ...explanationWords,
  wijk: { nl: 'wijk', en: 'district' },
  topic: { nl: 'onderwerp', en: 'topic' },
  situation: { nl: 'situatie', en: 'situation' },
  'go-along': { nl: 'situatie/*/meegaan', en: 'situation/*/going-along' },
  layer: { nl: 'soort', en: 'kind' },
  browse: { nl: 'alle-hulp', en: 'all-help' },
  list: { nl: 'lijst', en: 'list' },
  'list-card': { nl: 'lijst/kaartje', en: 'list/card' },
  worksheet: { nl: 'werkblad', en: 'worksheet' },
  paper: { nl: 'werkblad/papier', en: 'worksheet/paper' },
  professionals: { nl: 'voor-professionals', en: 'for-professionals' },
  embed: { nl: 'voor-professionals/insluiten', en: 'for-professionals/embed' },
  widget: { nl: 'venster', en: 'window' },
  about: { nl: 'over', en: 'about' },
  coverage: { nl: 'over/dekking', en: 'about/coverage' },
  missing: { nl: 'over/dit-mis-ik', en: 'about/missing' },
  'what-was-done': { nl: 'over/wat-is-er-gedaan', en: 'about/what-was-done' },
  style: { nl: 'over/stijl', en: 'about/style' },
  'style-pictures': { nl: 'over/stijl/beeld', en: 'about/style/pictures' },
  'how-we-choose': { nl: 'hoe-we-kiezen', en: 'how-we-choose' },
  privacy: { nl: 'privacy', en: 'privacy' },
  accessibility: { nl: 'toegankelijkheid', en: 'accessibility' },
} as const

export type PageId = keyof typeof pageWords

export const pageIds = Object.keys(pageWords) as PageId[]

/** The paths through the explanations, each for an age or for parents, in the order in which one reads them. */
export const paths = {
  child: ['child-help', 'child-team', 'child-say', 'child-secret', 'child-home', 'child-rights'],
  teen: ['teen-help', 'teen-decide', 'teen-privacy', 'teen-home', 'teen-disagree'],
  young: ['young-help', 'young-decide', 'young-privacy', 'young-home', 'young-disagree', 'turning-18'],
  parent: ['parent-way-in'],
} as const satisfies Record<string, readonly ExplanationId[]>

export type PathId = keyof typeof paths

export const pathIds = Object.keys(paths) as PathId[]

/** Where each path ends: with somebody to talk to, and for parents with a plan. */
export const endOfPath = {
  child: 'talk-to',
  teen: 'talk-to',
  young: 'talk-to',
  parent: 'find-help',
} as const satisfies Record<PathId, PageId>

/** The path that this page lies on. */
export const pathOf = (page: ExplanationId): PathId =>
  pathIds.find((path) => paths[path].some((one) => one === page)) ?? 'young'
