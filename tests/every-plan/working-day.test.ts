import { declareEveryPlanAt } from '../every-plan'

declareEveryPlanAt('working-day')
