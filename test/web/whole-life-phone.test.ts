import { liveAPoolsLife } from './whole-life.ts'

liveAPoolsLife('zh', 360, 2)
