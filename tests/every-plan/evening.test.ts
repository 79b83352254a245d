import { declareEveryPlanAt } from '../every-plan'

declareEveryPlanAt('evening')
