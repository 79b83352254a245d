import { declareEveryPlanAt } from '../every-plan'

declareEveryPlanAt('night')
