import { meetPeople } from './people.ts'

meetPeople('zh', 360)
