import type { Locale } from '@/i18n/languages'
import type { ExplanationId } from '@/i18n/page-words'
import { childHelpEn } from './child-help/en'
import { childHelpNl } from './child-help/nl'
import { childHomeEn } from './child-home/en'
import { childHomeNl } from './child-home/nl'
import { childRightsEn } from './child-rights/en'
import { childRightsNl } from './child-rights/nl'
import { childSayEn } from './child-say/en'
import { childSayNl } from './child-say/nl'
import { childSecretEn } from './child-secret/en'
import { childSecretNl } from './child-secret/nl'
import { childTeamEn } from './child-team/en'
import { childTeamNl } from './child-team/nl'
import type { Explanation } from './explanation'
import { parentWayInEn } from './parent-way-in/en'
import { parentWayInNl } from './parent-way-in/nl'
import { teenDecideEn } from './teen-decide/en'
import { teenDecideNl } from './teen-decide/nl'
import { teenDisagreeEn } from './teen-disagree/en'
import { teenDisagreeNl } from './teen-disagree/nl'
import { teenHelpEn } from './teen-help/en'
import { teenHelpNl } from './teen-help/nl'
import { teenHomeEn } from './teen-home/en'
import { teenHomeNl } from './teen-home/nl'
import { teenPrivacyEn } from './teen-privacy/en'
import { teenPrivacyNl } from './teen-privacy/nl'
import { turning18En } from './turning-18/en'
import { turning18Nl } from './turning-18/nl'
import { youngDecideEn } from './young-decide/en'
import { youngDecideNl } from './young-decide/nl'
import { youngDisagreeEn } from './young-disagree/en'
import { youngDisagreeNl } from './young-disagree/nl'
import { youngHelpEn } from './young-help/en'
import { youngHelpNl } from './young-help/nl'
import { youngHomeEn } from './young-home/en'
import { youngHomeNl } from './young-home/nl'
import { youngPrivacyEn } from './young-privacy/en'
import { youngPrivacyNl } from './young-privacy/nl'

/** Every page that explains how help is arranged, in every language. */
export const explanations: Record<ExplanationId, Record<Locale, Explanation>> = {
  'child-help': { nl: childHelpNl, en: childHelpEn },
  'child-team': { nl: childTeamNl, en: childTeamEn },
  'child-say': { nl: childSayNl, en: childSayEn },
  'child-secret': { nl: childSecretNl, en: childSecretEn },
  'child-home': { nl: childHomeNl, en: childHomeEn },
  'child-rights': { nl: childRightsNl, en: childRightsEn },
  'teen-help': { nl: teenHelpNl, en: teenHelpEn },
  'teen-decide': { nl: teenDecideNl, en: teenDecideEn },
  'teen-privacy': { nl: teenPrivacyNl, en: teenPrivacyEn },
  'teen-home': { nl: teenHomeNl, en: teenHomeEn },
  'teen-disagree': { nl: teenDisagreeNl, en: teenDisagreeEn },
  'young-help': { nl: youngHelpNl, en: youngHelpEn },
  'young-decide': { nl: youngDecideNl, en: youngDecideEn },
  'young-privacy': { nl: youngPrivacyNl, en: youngPrivacyEn },
  'young-home': { nl: youngHomeNl, en: youngHomeEn },
  'young-disagree': { nl: youngDisagreeNl, en: youngDisagreeEn },
  'turning-18': { nl: turning18Nl, en: turning18En },
  'parent-way-in': { nl: parentWayInNl, en: parentWayInEn },
}
