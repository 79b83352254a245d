import type { Answered, Asked } from './asked'
import { callsPage } from './pages/calls-page'
import { hidePage, lookPage } from './pages/hide-page'
import { howTruePage } from './pages/how-true-page'
import { linksPage } from './pages/links-page'
import { logPage } from './pages/log-page'
import { mailPage } from './pages/mail-page'
import { mePage } from './pages/me-page'
import { mendPage } from './pages/mend-page'
import { newPage } from './pages/new-page'
import { organizationPage } from './pages/organization-page'
import { organizationsPage } from './pages/organizations-page'
import { peoplePage } from './pages/people-page'
import { previewPage } from './pages/preview-page'
import { proposalPage } from './pages/proposal-page'
import { queuePage } from './pages/queue-page'
import { reportsPage } from './pages/reports-page'
import { stopPage } from './pages/stop-page'
import { versionsPage } from './pages/versions-page'

type MakePage = (asked: Asked) => Promise<Answered>

/** By the first part of the address after /beheer. */
const pages: Record<string, MakePage> = {
  organisaties: organizationsPage,
  organisatie: organizationPage,
  wijzig: mendPage,
  stopt: stopPage,
  verberg: hidePage,
  verborgen: lookPage,
  versies: versionsPage,
  voorstel: proposalPage,
  voorbeeld: previewPage,
  nieuw: newPage,
  meldingen: reportsPage,
  links: linksPage,
  belronde: callsPage,
  'hoe-waar': howTruePage,
  mensen: peoplePage,
  mail: mailPage,
  logboek: logPage,
  ik: mePage,
}

export const findPage = (name: string | undefined): MakePage | undefined =>
  name === undefined ? queuePage : Object.hasOwn(pages, name) ? pages[name] : undefined
