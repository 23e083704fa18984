import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

const PALLETS = [
  ...['assets', 'assetsHolder', 'assetRate', 'balances', 'convictionVoting', 'memberReferenda', 'mutualAid'],
  ...['parachainSystem', 'preimage', 'protocol', 'referenda', 'scheduler', 'system', 'timestamp', 'treasury'],
].join('|')

const STORAGE = '/^(query|consts|tx)$/'
const NAMED = `/^(${PALLETS})\\.\\w+$/i`

/** What only the client library knows: pallets, their storage, constants, calls and events, however they are spelled. */
const NAMES_OF_THE_CHAIN = [
  {
    selector: [
      `MemberExpression[computed=false][property.name=${STORAGE}]`,
      `MemberExpression[computed=true] > Literal[value=${STORAGE}].property`,
      `MemberExpression[computed=true] > TemplateLiteral.property > TemplateElement[value.raw=${STORAGE}]`,
      `ObjectPattern > Property[computed=false][key.name=${STORAGE}]`,
      `ObjectPattern > Property > Literal[value=${STORAGE}].key`,
      `ObjectPattern > Property > TemplateLiteral.key > TemplateElement[value.raw=${STORAGE}]`,
      `TSIndexedAccessType > TSLiteralType > Literal[value=${STORAGE}]`,
    ].join(),
    message: 'Pallets are named in governance/ alone: ask it, or add a reader there.',
  },
  {
    selector: `Literal[value=${NAMED}], TemplateElement[value.raw=${NAMED}]`,
    message: 'Events and calls are named in governance/ alone.',
  },
]

/** Storeys of the dApp, from the ground up. Each imports from itself and from those before it. */
const STOREYS = ['ui', 'chain', 'domain', 'shell']

const orderOfStoreys = STOREYS.slice(0, -1).map((storey, at) => {
  const above = STOREYS.slice(at + 1)
  const regex = `^(\\$lib|[./]+)/(${above.join('|')})(/|$)`
  const message = `web/lib/${storey} knows nothing of ${above.join(', ')}: the storeys are ${STOREYS.join(', ')}, in this order.`
  const libraries = { group: ['@huzhu/*', '@polkadot/*'], message: 'web/lib/ui knows no chain.' }
  const patterns = [{ regex, message }, ...(storey === 'ui' ? [libraries] : [])]
  const path = `/${regex.replaceAll('/', '\\/')}/`
  const late = {
    selector: [
      `:matches(ImportExpression, TSImportType) Literal[value=${path}]`,
      `ImportExpression TemplateElement[value.raw=${path}]`,
    ].join(),
    message,
  }
  return {
    files: [`web/lib/${storey}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...NAMES_OF_THE_CHAIN, late],
    },
  }
})

export default ts.config(
  { ignores: ['build/', 'dist/', '.svelte-kit/', '.stryker/', 'runtime/', 'runtime-metadata/', 'web/lib/paraglide/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      // Types see undefined names, and what a library's types leave optional is asserted where it is known.
      'no-undef': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The domain adds its questions to an interface of the storey below.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Links go through address(), which knows the language.
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['asyncMethods', 'arrowFunctions'] }],
    },
  },
  { files: ['web/**'], rules: { 'no-restricted-syntax': ['error', ...NAMES_OF_THE_CHAIN] } },
  ...orderOfStoreys,
)
