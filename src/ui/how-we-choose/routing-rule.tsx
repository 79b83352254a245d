import { useTranslations } from 'next-intl'
import type { Rule, Search } from '@/core/routing/rules'
import { LayerIcon } from '../art/layer-icon'
import { stepTitle } from '../plan/step-title'
import { ConditionWords } from './condition-words'
import { FirstWords } from './first-words'
import { useRuleWords } from './rule-words'

/** One row of the routing table: when it counts, what then stands in the plan, and why. */
export function RoutingRule({ rule: { id, when, first, suggest } }: { rule: Rule }) {
  const t = useTranslations('choose')
  const words = `rules.${id as 'always'}` as const
  return (
    <li className="card row">
      <h3>{t(`${words}.title`)}</h3>
      <div>
        <h4>{t('when')}</h4>
        <ConditionWords when={when} />
        <p className="because mt-4">{t(`${words}.because`)}</p>
      </div>
      <div>
        <h4>{t('then')}</h4>
        {first && <FirstWords first={first} />}
        <ol className="searches">
          {suggest.map((search) => (
            <SearchWords key={search.id} search={search} />
          ))}
        </ol>
      </div>
    </li>
  )
}

/** One step of a row: its name in the plan, and what is looked for. */
function SearchWords({ search: { id, layer, kinds, aboutTopics, otherwise } }: { search: Search }) {
  const t = useTranslations()
  const inARow = useRuleWords().kinds
  const about =
    aboutTopics && t(`choose.search.${kinds.length ? 'alsoAbout' : 'allAbout'}`, { layer: t(`layers.${layer}.name`) })
  return (
    <li>
      <LayerIcon layer={layer} size={32} />
      <div>
        <p className="tags">
          <b>{t(`plan.steps.${stepTitle({ id, layer })}`, { who: 'parent', asks: 'yes' })}</b>
          {id === 'may-follow' && <span className="tag tag-plum">{t('plan.notes.after-referral')}</span>}
        </p>
        {kinds.length > 0 && <p>{t('choose.search.kinds', { count: kinds.length, kinds: inARow(kinds) })}</p>}
        <p>{about || t('choose.search.nothingElse')}</p>
        {otherwise && <p>{t('choose.search.otherwise', { kinds: inARow(otherwise) })}</p>}
      </div>
    </li>
  )
}
