import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Where a line may live is checked here; what each rule protects stands in docs/architecture.md. */
export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '.nx', '.data', '.tools', '.cache', '**/*.gen.ts'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:lib'] },
            { sourceTag: 'pure', onlyDependOnLibsWithTags: [] },
            { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib'] },
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'max-lines': ['error', { max: 400 }],
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['apps/api/src/platform/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['**/features/**'], message: 'platform never imports features' }] }],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/platform/clock/**', '**/*.spec.ts', '**/*.int-spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes from the clock.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time comes from the clock.' },
        { selector: "Decorator > CallExpression[callee.name='ValidateNested']", message: 'ValidateNested takes [] for a part: use IsPart.' },
        { selector: "PropertyDefinition:has(Decorator > CallExpression[callee.name='IsOptional']):not(:has(TSNullKeyword))", message: 'IsOptional lets null in: use IfGiven.' },
        { selector: "Identifier[name='InjectRepository']", message: 'Repositories are handed out by the tenant transaction only.' },
      ],
    },
  },
  {
    files: ['apps/e2e/**/*.ts'],
    ignores: ['apps/e2e/support/test.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [{ name: '@playwright/test', importNames: ['test'], message: 'Use the test of support/test.ts, whose pages show the practice’s present.' }] }],
    },
  },
  {
    files: ['apps/portal/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-imports': ['error', { paths: [{ name: 'react-router', message: 'Use lib/router: a general router does not fit the budget.' }] }],
    },
  },
);
