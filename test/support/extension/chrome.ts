// What the browser gives an extension's background, as far as polkadot-js's asks for it: a store, an icon, windows.
const kept = new Map<string, unknown>()
const wanted = (names: string | string[] | null) => (names === null ? [...kept.keys()] : [names].flat())

Object.assign(globalThis, {
  chrome: {
    action: { setBadgeText: () => {} },
    runtime: { getURL: (path: string) => `chrome-extension://played/${path}` },
    storage: {
      local: {
        get: async (names: string | string[] | null) =>
          Object.fromEntries(wanted(names).flatMap((name) => (kept.has(name) ? [[name, kept.get(name)]] : []))),
        set: async (values: object) => Object.entries(values).forEach(([name, value]) => kept.set(name, value)),
        remove: async (names: string | string[]) => wanted(names).forEach((name) => kept.delete(name)),
      },
    },
    tabs: { query: () => {} },
    windows: { create: () => {}, remove: () => {} },
  },
})
