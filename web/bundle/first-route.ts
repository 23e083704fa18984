import type { Plugin } from 'vite'

/**
 * What the first route shows before anything else, by the module's place; the library's errors with the class that they
 * extend, which a file apart would wait for in vain.
 */
const FIRST =
  /vite\/preload-helper|kit\/src\/runtime\/app\/state|governance\/src\/(failures|errors|time|pool-list)\.|web\/lib\/(shell\/(?!Trouble)[^/]+$|ui\/(language\/(?!title|[Pp]hrase)|storage|surface\/(AsOf|Bone|Fact|Facts|Head|Proof)|money\/(Amount|amount|Sum|SumLine)|time\/dates|form\/Button)|chain\/(chain|connection|frames|reading|worker-line|wallet\/session)|domain\/(open-worker|home\/(LiveHome|Welcome|Doors|HowPaid|PaymentBones|figures)|claims\/(need|payee|place)\.|payees\/names)|paraglide\/(runtime|registry))|web\/lib\/paraglide\/messages\/(home_(?!task|my|no_|not|next|together|leaving|token)|page_(brand|skip|places|as_of)|place_(?!waiting)|proof\.|proof_block|payee_(school|own_account|vouched)\.|wallet_development_school\..|claim_need_\w+(?<!note)\.|wallet_connect\.|member_account\.)/

/**
 * Puts the first route's own modules into one file: the bundler's some forty files, most of a few hundred bytes, pack
 * badly and are asked for one by one. Lists of what else a later page will want are left out of it, styles excepted.
 */
export function firstRoute(): Plugin {
  return {
    name: 'first-route',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
        },
      },
    }),
    configResolved({ environments }) {
      const options = environments.client?.build.rolldownOptions
      if (!options || Array.isArray(options.output)) return
      options.preserveEntrySignatures = 'allow-extension'
      options.output = {
        ...options.output,
        // The first route lists the styles of all pages: names beside their hashes would only make it longer.
        assetFileNames: '_app/immutable/assets/[hash:6][extname]',
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'first', test: FIRST }] },
      }
    },
  }
}
