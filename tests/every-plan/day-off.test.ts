import { declareEveryPlanAt } from '../every-plan'

declareEveryPlanAt('day-off')
