// Written by npm run history:client.
export interface paths {
  '/state': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How far the history is */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Block that is read, and the newest of the chain. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @enum {string} */
              state: 'reading' | 'following' | 'stuck'
              block: number | null
              hash: string | null
              head: number | null
              reason?: string
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/entries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Movements of money */
    get: {
      parameters: {
        query?: {
          /** @description Number of a pool. */
          pool?: number
          /** @description Kinds, with commas between them: DuesPaid, Donated, Swept, BondSplit, RoundClosed, RoundSettled, PartPaid, PartHeld, HeldCollected, PayeeNamed, ExitPaid, ShareRedeemed, PoolClosed. */
          kind?: string
          /** @description Whose money it is, or who it was paid for. */
          person?: string
          /** @description Whom it was paid to. */
          payee?: string
          /** @description Number of a claim of the pool. */
          claim?: number
          /** @description From then on, in milliseconds since 1970. */
          since?: number
          /** @description Before then, in milliseconds since 1970. */
          until?: number
          /** @description Which come first. */
          order?: 'newest' | 'oldest'
          /** @description The place of an entry, as an answer’s `next` has it. */
          from?: string
          /** @description How many at most. */
          count?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Some entries. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              entries: components['schemas']['Entry'][]
              /** @description `from` of the next page. */
              next: string | null
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/entries.csv': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The same, all of it, the oldest first */
    get: {
      parameters: {
        query?: {
          /** @description Number of a pool. */
          pool?: number
          /** @description Kinds, with commas between them: DuesPaid, Donated, Swept, BondSplit, RoundClosed, RoundSettled, PartPaid, PartHeld, HeldCollected, PayeeNamed, ExitPaid, ShareRedeemed, PoolClosed. */
          kind?: string
          /** @description Whose money it is, or who it was paid for. */
          person?: string
          /** @description Whom it was paid to. */
          payee?: string
          /** @description Number of a claim of the pool. */
          claim?: number
          /** @description From then on, in milliseconds since 1970. */
          since?: number
          /** @description Before then, in milliseconds since 1970. */
          until?: number
          /** @description Decimals of the currency. */
          decimals?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description A line for each entry. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'text/csv': string
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/totals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Sums of the same by pool and kind; of a pool, a person or a payee */
    get: {
      parameters: {
        query?: {
          /** @description Number of a pool. */
          pool?: number
          /** @description Kinds, with commas between them: DuesPaid, Donated, Swept, BondSplit, RoundClosed, RoundSettled, PartPaid, PartHeld, HeldCollected, PayeeNamed, ExitPaid, ShareRedeemed, PoolClosed. */
          kind?: string
          /** @description Whose money it is, or who it was paid for. */
          person?: string
          /** @description Whom it was paid to. */
          payee?: string
          /** @description Number of a claim of the pool. */
          claim?: number
          /** @description From then on, in milliseconds since 1970. */
          since?: number
          /** @description Before then, in milliseconds since 1970. */
          until?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Sums. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              totals: components['schemas']['Total'][]
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/moments/{moment}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The blocks between which a moment lies, of those in which anything happened */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description The moment, in milliseconds since 1970. */
          moment: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Blocks. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              before: components['schemas']['Block']
              after: components['schemas']['Block'] & unknown
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/pools/{pool}/days': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What happened in a pool, day by day or month by month, and kind by kind */
    get: {
      parameters: {
        query?: {
          /** @description From this day on (UTC), in days since 1970. */
          since?: number
          /** @description Before this day. */
          until?: number
          /** @description A month is named by its first day. At most 600 are told. */
          by?: 'day' | 'month'
        }
        header?: never
        path: {
          /** @description Number of a pool. */
          pool: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Days in their order. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description The books before the first day. */
              opening: {
                /** @description In the smallest unit of the pool’s currency. */
                free: string
                /** @description In the smallest unit of the pool’s currency. */
                settling: string
                /** @description In the smallest unit of the pool’s currency. */
                held: string
                /** @description In the smallest unit of the pool’s currency. */
                donated: string
              }
              days: components['schemas']['Day'][]
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/pools/{pool}/figures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What became of a pool’s claims */
    get: {
      parameters: {
        query?: {
          /** @description From this day on (UTC), in days since 1970. */
          since?: number
          /** @description Before this day. */
          until?: number
        }
        header?: never
        path: {
          /** @description Number of a pool. */
          pool: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Numbers, sums and times. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Figures']
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/pools/{pool}/parts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The parts of a pool’s claims as they stand, the newest first */
    get: {
      parameters: {
        query?: {
          /** @description The place of an entry, as an answer’s `next` has it. */
          from?: string
          /** @description How many at most. */
          count?: number
        }
        header?: never
        path: {
          /** @description Number of a pool. */
          pool: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Some parts. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              parts: components['schemas']['Part'][]
              next: string | null
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/pools/{pool}/claims/{claim}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The story of a claim */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description Number of the pool. */
          pool: number
          /** @description Number of the claim. */
          claim: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Events in their order. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              events: components['schemas']['Event'][]
              /** @description Whether there are older ones: the newest 2,000 are told. */
              more: boolean
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/polls/{poll}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The course of a vote of members */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description Number of the poll. */
          poll: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Events in their order. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              events: components['schemas']['Event'][]
              /** @description Whether there are older ones: the newest 2,000 are told. */
              more: boolean
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/referenda/{referendum}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The course of a vote of token holders, with what was delegated meanwhile */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description Number of the referendum. */
          referendum: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Events in their order. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              events: components['schemas']['Event'][]
              /** @description Whether there are older ones: the newest 2,000 are told. */
              more: boolean
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/accounts/{account}/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What an account was named in, the newest first */
    get: {
      parameters: {
        query?: {
          /** @description The place of an entry, as an answer’s `next` has it. */
          from?: string
          /** @description In this pool, with its votes in the pool’s polls. */
          pool?: number
          /** @description How many at most. */
          count?: number
        }
        header?: never
        path: {
          account: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Some events. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              events: components['schemas']['Event'][]
              /** @description Where a pool is named: what put to the vote that on which the account voted. */
              polls: components['schemas']['Event'][]
              next: string | null
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/treasury/entries': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Movements of the treasury’s money, the newest first */
    get: {
      parameters: {
        query?: {
          /** @description Kinds, with commas between them: Fee, DepositLost, PoolLeft, Spent, Sent, Other. */
          kind?: string
          /** @description The place of an entry, as an answer’s `next` has it. */
          from?: string
          /** @description How many at most. */
          count?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Some movements. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              entries: components['schemas']['TreasuryMove'][]
              next: string | null
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/treasury/days': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What moved the treasury’s money, day by day or month by month, currency by currency and kind by kind */
    get: {
      parameters: {
        query?: {
          /** @description A month is named by its first day. At most 600 are told. */
          by?: 'day' | 'month'
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Days in their order. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              days: components['schemas']['TreasuryDay'][]
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/treasury/spends': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Spends of the treasury: approved by which referendum, paid, and what else became of them */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Events in their order. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              events: components['schemas']['SpendEvent'][]
              /** @description Whether there are older ones: the newest 2,000 are told. */
              more: boolean
            }
          }
        }
        /** @description Nothing has changed since. */
        304: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description It cannot be asked so; the answer says why. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description Too much is asked at once: try again. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
            }
          }
        }
        /** @description It cannot answer now; `state` where it is still being read. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              error: string
              /** @enum {string} */
              state?: 'reading'
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    Entry: {
      pool: number
      block: number
      hash: string
      /** @description Wall time of the block, in milliseconds since 1970. */
      time: string
      /** @description Its place among all events of the block. */
      event: number
      kind: string
      person: string | null
      payee: string | null
      claim: number | null
      part: number | null
      /** @description In the smallest unit of the pool’s currency. */
      free: string
      /** @description In the smallest unit of the pool’s currency. */
      settling: string
      /** @description In the smallest unit of the pool’s currency. */
      held: string
      /** @description In the smallest unit of the pool’s currency. */
      donated: string
      /** @description What the pool held after it. */
      pot: string
    }
    Total: {
      pool: number
      kind: string
      count: number
      /** @description In the smallest unit of the pool’s currency. */
      free: string
      /** @description In the smallest unit of the pool’s currency. */
      settling: string
      /** @description In the smallest unit of the pool’s currency. */
      held: string
      /** @description In the smallest unit of the pool’s currency. */
      donated: string
    }
    /** @description The newest before it. */
    Block: {
      block: number
      hash: string
      /** @description Wall time of the block, in milliseconds since 1970. */
      time: string
    } | null
    Day: {
      /** @description Days since 1970, of UTC. */
      day: number
      kind: string
      count: number
      /** @description In the smallest unit of the pool’s currency. */
      free: string
      /** @description In the smallest unit of the pool’s currency. */
      settling: string
      /** @description In the smallest unit of the pool’s currency. */
      held: string
      /** @description In the smallest unit of the pool’s currency. */
      donated: string
    }
    Figures: {
      /** @description Decided: every part has come to its end. Short: paid, but of a part not all. */
      claims: {
        filed: number
        decided: number
        paid: number
        short: number
      }
      parts: {
        paid: number
        short: number
        /** @description In the smallest unit of the pool’s currency. */
        sum: string
      }
      disputes: {
        begun: number
        refused: number
        dismissed: number
      }
      /** @description What reached its payee, by need, and how many claims were paid last in that time. */
      needs: {
        need: string
        claims: number
        count: number
        /** @description In the smallest unit of the pool’s currency. */
        sum: string
      }[]
      /** @description The same by who the payee is to the pool. */
      ways: {
        /** @enum {string} */
        way: 'own' | 'registered' | 'vouched'
        count: number
        /** @description In the smallest unit of the pool’s currency. */
        sum: string
      }[]
      decisions: components['schemas']['Times']
      payments: components['schemas']['Times'] & unknown
    }
    /** @description From opening to the decision, of all parts decided. */
    Times: {
      count: number
      /** @description All of them together. */
      seconds: string
      /** @description How many took so many days at most, and more than one less. */
      days: {
        days: number
        count: number
      }[]
      /** @description The one that half of them, or nine of ten, took no longer than, and the longest; of several that took as long the one that was first. */
      cases: {
        median: components['schemas']['Part']
        ninth: components['schemas']['Part']
        longest: components['schemas']['Part']
      } | null
    }
    Part: {
      pool: number
      claim: number
      part: number
      claimant: string
      need: string
      payee: string
      /**
       * @description Who the payee is to the pool.
       * @enum {string}
       */
      way: 'own' | 'registered' | 'vouched'
      /** @description In the smallest unit of the pool’s currency. */
      asked: string
      /** @description What it is for now. */
      amount: string
      /** @description What was paid, what waits for its payee included. */
      paid: string
      /** @description What of that waits for its payee. */
      held: string
      /**
       * @description Short: something was paid and the rest is not any more; the chain counts it as paid where the rest was less than the currency can hold.
       * @enum {string}
       */
      state: 'Waiting' | 'Open' | 'Disputed' | 'Approved' | 'Paid' | 'Short' | 'Refused' | 'Withdrawn' | 'Expired'
      /** @description Chain time, in seconds. */
      filed: number
      /** @description When it was filed, in days since 1970, of UTC. */
      filing: number
      /** @description Chain time, in seconds. */
      opened: number | null
      /** @description Chain time, in seconds. */
      closes: number | null
      /** @description Chain time, in seconds. */
      decided: number | null
      /** @description When it was decided, in days since 1970, of UTC. */
      decision: number | null
      /** @description Chain time, in seconds. */
      settled: number | null
      /** @description When it was paid last, in days since 1970, of UTC. */
      payment: number | null
      /** @description When it came to its end, in days since 1970, of UTC. */
      ending: number | null
      disputes: number
      refusals: number
      poll: string | null
    }
    Event: {
      block: number
      hash: string
      /** @description Wall time of the block, in milliseconds since 1970. */
      time: string
      /** @description Seconds for which the chain had stood still by then. */
      stalled: string
      event: number
      pallet: string
      kind: string
      /** @description As the chain told it; whole numbers are text. */
      fields: {
        [key: string]: unknown
      }
    }
    TreasuryMove: {
      block: number
      hash: string
      /** @description Wall time of the block, in milliseconds since 1970. */
      time: string
      /** @description Its place among all events of the block; of fees, of the first. */
      event: number
      /** @description `native`, or the number of an asset. */
      currency: string
      kind: string
      /** @description What came in, or went out: less than 0. */
      amount: string
      /** @description Of how many events it is told. */
      count: number
      spend: number | null
      who: string | null
    }
    TreasuryDay: {
      day: number
      currency: string
      kind: string
      count: number
      /** @description In the smallest unit of the pool’s currency. */
      amount: string
    }
    SpendEvent: components['schemas']['Event'] & {
      /** @description Of an approval: the referendum that approved it. */
      referendum: number | null
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export type operations = Record<string, never>
