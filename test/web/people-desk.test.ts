import { meetPeople } from './people.ts'

meetPeople('en', 1280)
