// Makes an empty database in the folder that is named, and ends: making one takes a gigabyte for some seconds, once, which
// whoever keeps it would not give back.
import { PGlite } from '@electric-sql/pglite'

const db = await PGlite.create(process.argv[2]!)
await db.close()
