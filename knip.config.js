import { readFileSync } from 'node:fs'

// npm scripts start through run.mjs, which installs what they need: the program is what it is given.
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
const programs = Object.values(scripts).flatMap((script) => /run\.mjs (\S+)/.exec(script)?.[1] ?? [])

/** @type {import('knip').KnipConfig} */
export default {
  // All that it looks for by itself, and circles of imports: a bundle may begin one at another file than the tests do.
  include: [
    ...['files', 'dependencies', 'unlisted', 'binaries', 'unresolved', 'catalog', 'catalogReferences'],
    ...['exports', 'types', 'enumMembers', 'namespaceMembers', 'duplicates', 'cycles'],
  ],
  rules: { cycles: 'error' },
  workspaces: {
    '.': {
      entry: [
        ...programs,
        // Started by their paths: for tests of a fresh clone, and for every change that Stryker makes.
        'test/support/{messages,judged-beside}.ts',
        'scripts/bench-history/{read-chain,served}.ts',
        'web/routes/**/+*.{ts,svelte}',
        'web/{hooks.client,hooks.server,params/*}.ts',
        'test/web/gallery/{main,vite.config}.ts',
        // Bundled by their paths.
        'web/preview.ts',
        'web/bundle/preview.ts',
        'test/support/extension/{background,page}.ts',
      ],
      project: ['scripts/**/*.{ts,mjs}', 'test/**/*.{ts,svelte}', 'web/**/*.{ts,svelte}', '!web/lib/paraglide/**'],
      paths: {
        '$lib/*': ['web/lib/*'],
        '$app/paths': ['test/web/gallery/kit.ts'],
        '$app/state': ['test/web/gallery/kit.ts'],
      },
      // Run by their paths, or named in the settings of the translations.
      ignoreDependencies: [
        '@arethetypeswrong/cli',
        '@inlang/plugin-message-format',
        '@polkadot/typegen',
        'svelte-check',
      ],
      ignoreBinaries: ['polkadot-omni-node', 'mount', 'umount'],
    },
    // What `exports` names is for whoever installs the package: only what lies behind it is judged.
    governance: { project: ['src/**/*.ts'] },
    'runtime-metadata': { project: ['*.js'] },
  },
  // A type that only its own file uses may be named by others one day; a value may not.
  ignoreExportsUsedInFile: { interface: true, type: true },
}
