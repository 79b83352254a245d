import { useLocale, useTranslations } from 'next-intl'
import { mostPicks } from '@/core/list/list'
import type { ListProblems } from '@/core/list/read-link'
import type { Known } from '@/core/list/resolve'
import { type Offer, queryOfWorksheet, type Worksheet } from '@/core/list/worksheet'
import type { Asked, Found } from '@/core/search/search'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/languages'
import { LinkProblems } from '../list/link-problems'
import { GuideSearch } from '../search/guide-search'
import { addressOfSheet, carrying } from './address-of-sheet'
import { GiveAlong } from './give-along'
import { LookAround } from './look-around'
import { Offers } from './offers'
import { PickedRow } from './picked-row'
import { SheetFields, sheetForm } from './sheet-fields'

interface Props {
  sheet: Worksheet
  found: readonly Known[]
  problems: ListProblems
  offers: readonly Offer[]
  asked?: Asked | undefined
  searched?: Found | undefined
  site: string
  now: Date
}

/** Where somebody picks help for a family: what is on it, how it is given along, and where the next is found. Its address is all there is of it. */
export function WorksheetView({ sheet, found, problems, offers, asked, searched, site, now }: Props) {
  const t = useTranslations('list')
  const locale = useLocale()
  const action = addressOf('worksheet', locale)
  return (
    <>
      <h1>{t('worksheet.title')}</h1>
      <p className="lead measure mt-2">{t(found.length > 0 ? 'worksheet.lead' : 'worksheet.empty')}</p>
      <LinkProblems problems={problems} />
      <form id={sheetForm} method="post" action={action} className="mt-4">
        <SheetFields sheet={sheet} />
        {found.length > 0 && (
          <>
            {/* What Enter does: it keeps the reasons. */}
            <button type="submit" name="do" value="keep" hidden />
            <sheet-order grip={t('worksheet.grip')} moved={t('worksheet.moved')}>
              <ol className="picked">
                {found.map(({ pick, service }, index) => (
                  <PickedRow
                    key={service.slug}
                    pick={pick}
                    service={service}
                    index={index}
                    count={found.length}
                    carry={carrying(sheet)}
                  />
                ))}
              </ol>
            </sheet-order>
            <p className="flex flex-wrap gap-2 mt-3">
              <button type="submit" name="do" value="take" className="button">
                {t('worksheet.take')}
              </button>
              <button type="submit" name="do" value="keep" className="button">
                {t('worksheet.keepReasons')}
              </button>
            </p>
          </>
        )}
      </form>
      {sheet.before && (
        <p className="mt-2">
          <a className="button button-plain" href={`${action}?${undo(sheet)}`}>
            {t('worksheet.undo')}
          </a>
        </p>
      )}
      {found.length > 0 && (
        <>
          <GiveAlong
            list={sheet.list}
            site={site}
            language={sheet.language}
            inFamilyLanguage={(language: Locale) => addressOfSheet({ ...sheet, language }, locale, 'give')}
          />
          <p className="measure mt-4 soft">{t('worksheet.bookmark')}</p>
        </>
      )}
      <section className="mt-8" aria-labelledby="more">
        <h2 id="more">{t(found.length > 0 ? 'addTitle' : 'worksheet.begin')}</h2>
        {found.length >= mostPicks ? (
          <p className="problem mt-3">{t('full', { most: mostPicks })}</p>
        ) : (
          <>
            <Offers offers={offers.filter(({ by }) => by === 'plan')} sheet={sheet} />
            <GuideSearch asked={asked} found={searched} explained={[]} now={now} worksheet={sheet} />
            <LookAround sheet={sheet} />
            <Offers offers={offers.filter(({ by }) => by !== 'plan')} sheet={sheet} />
          </>
        )}
      </section>
    </>
  )
}

/** The worksheet as it was, from which one comes back here. */
function undo(sheet: Worksheet): string {
  const now = new URLSearchParams(queryOfWorksheet(sheet))
  const [code, before] = [now.get('c') ?? '', sheet.before ?? '']
  now.set('c', before)
  now.set('v', code)
  return now.toString()
}
