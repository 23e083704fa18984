import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'runtime/', 'runtime-metadata/', 'web/lib/paraglide/'] },
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
      // Links go through address(), which knows the language.
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['asyncMethods', 'arrowFunctions'] }],
    },
  },
)
