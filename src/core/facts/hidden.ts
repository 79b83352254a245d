import { type Content, serviceOf } from './facts'

/** What may be taken out of sight of a service by itself: none of it has to be there. */
export const hideable = ['phones', 'hours', 'locations', 'website', 'email'] as const
export type Hideable = (typeof hideable)[number]

/** The contents without what these facts name: a whole service (`services/<slug>`), or a part of one (`services/<slug>/phones`). An organization of which nothing is left is not among them. */
export const withoutHidden = (contents: readonly Content[], facts: readonly string[]): Content[] =>
  contents.flatMap((content) => {
    const services = content.services.flatMap((service) => {
      const hidden = facts.filter((fact) => serviceOf(fact) === service.slug)
      if (hidden.length === 0) return service
      const fields = hidden.map((fact) => fact.split('/')[2])
      if (fields.includes(undefined)) return []
      const left = Object.entries(service).filter(([field]) => !fields.includes(field))
      return Object.fromEntries(left) as typeof service
    })
    const isLeft = services.length > 0 || (Array.isArray(content.retired) && content.retired.length > 0)
    return isLeft ? { ...content, services } : []
  })
