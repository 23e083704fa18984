import { liveAPoolsLife } from './whole-life.ts'

liveAPoolsLife('en', 1280, 10)
