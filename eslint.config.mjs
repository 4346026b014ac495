import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const bans = [
  {
    selector: 'MemberExpression[property.name="ANY"]',
    message: 'Every append states its expected revision (conventions 10).',
  },
  { selector: 'TSEnumDeclaration', message: 'A readonly union of literals instead of an enum (conventions 2).' },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: one name for one thing, everywhere.',
  },
];

const ambient = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Time comes in with the command (conventions 1).',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes in with the command (conventions 1).',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Ids come in with the command (conventions 1).',
  },
  { selector: 'MemberExpression[object.name="process"]', message: 'A rule never asks the machine (conventions 1).' },
];

export default tseslint.config(
  {
    ignores: ['dist/', 'coverage/', 'node_modules/', '**/*.js', '**/*.mjs', 'apps/console/src/contract/*.generated.ts'],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A module of Nest is a class for its decorator's sake.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...bans],
    },
  },
  {
    files: ['libs/kernel/**', 'libs/complaints/**', 'libs/integrity/**', 'libs/privacy/**'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bans, ...ambient] },
  },
  {
    files: ['apps/console/src/**'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'libs/testing/**', 'test/**', 'bench/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
