import type { Service } from '@/core/service'
import { ProperName } from '../say/proper-name'

/** The name of a service. */
export const ServiceName = ({ service }: { service: Service }) => <ProperName>{service.name}</ProperName>
